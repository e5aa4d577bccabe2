import type { Field } from '#modules/coordination/index.ts'

interface DemoExpert {
  readonly name: string
  readonly summary: { readonly fa: string; readonly en: string }
  readonly fields: readonly Field[]
  readonly topics: readonly string[]
  readonly hours: number
  /** What they agreed to: everybody, staff, or nobody. */
  readonly listed: 'public' | 'staff' | 'no'
  /** A body they have declared an interest in, by its slug, and what it is. */
  readonly interest?: readonly [slug: string, text: string]
}

const one = (
  name: string,
  fields: readonly Field[],
  topics: readonly string[],
  rest: Pick<DemoExpert, 'summary' | 'hours' | 'listed' | 'interest'>,
): DemoExpert => ({ name: `${name} (نمونه)`, fields, topics, ...rest })

/** Eighteen experts in eight fields; all of them made up. */
export const experts: readonly DemoExpert[] = [
  one('رقیه سهندی', ['cultural'], ['موسیقی عاشیقی', 'آیین‌های محلی'], {
    summary: {
      fa: 'پژوهشگر موسیقی عاشیقی؛ بیست سال گردآوری آوازهای آذربایجان.',
      en: 'Researcher of ashiq music; twenty years of collecting songs of Azerbaijan.',
    },
    hours: 8,
    listed: 'public',
  }),
  one('بهروز قره‌داغی', ['social'], ['سالمندی', 'همسایگی'], {
    summary: {
      fa: 'جامعه‌شناس شهری؛ همسایگی و تنهایی سالمندان.',
      en: 'Urban sociologist: neighbours and lonely elders.',
    },
    hours: 6,
    listed: 'public',
  }),
  one('سولماز ارکی', ['arts', 'cultural'], ['دیوارنگاره', 'هنر در شهر'], {
    summary: { fa: 'نقاش و مدرس دیوارنگاره.', en: 'Painter and teacher of murals.' },
    hours: 10,
    listed: 'public',
    interest: ['arts-office', 'قرارداد آموزش دیوارنگاره'],
  }),
  one('حسین اهری', ['environment'], ['آب و خاک عینالی', 'پسماند'], {
    summary: { fa: 'بوم‌شناس؛ پایش خاک و پوشش گیاهی عینالی.', en: 'Ecologist: soil and plants of Eynali.' },
    hours: 5,
    listed: 'public',
  }),
  one('نرگس بیلانکوهی', ['social'], ['کودک و شهر', 'راه مدرسه'], {
    summary: { fa: 'معلم و پژوهشگر راه مدرسه.', en: 'Teacher; studies the way to school.' },
    hours: 4,
    listed: 'public',
    interest: ['education-department', 'معلم آموزش و پرورش تبریز'],
  }),
  one('یونس صفی‌زاده', ['economic'], ['صنایع دستی', 'بازارچه‌های محلی'], {
    summary: { fa: 'مشاور کسب‌وکارهای خانگی.', en: 'Adviser to home businesses.' },
    hours: 12,
    listed: 'public',
  }),
  one('فاطمه گجیلی', ['social'], ['سرپناه و نوتوانی', 'مددکاری'], {
    summary: { fa: 'مددکار اجتماعی با پانزده سال کار در سرپناه‌ها.', en: 'Social worker, fifteen years in shelters.' },
    hours: 6,
    listed: 'public',
  }),
  one('اکبر تبریزی‌نیا', ['political'], ['مشارکت شهروندی', 'قانون شوراها'], {
    summary: { fa: 'حقوق‌دان؛ قانون شوراها و مشارکت شهروندان.', en: 'Lawyer: the law of councils and participation.' },
    hours: 3,
    listed: 'public',
  }),
  one('آیدا شهناز', ['arts'], ['تئاتر خیابانی', 'جشنواره‌ها'], {
    summary: { fa: 'کارگردان تئاتر خیابانی.', en: 'Director of street theatre.' },
    hours: 9,
    listed: 'public',
  }),
  one('محمود سرابی', ['security', 'social'], ['پیشگیری از آسیب', 'روشنایی گذرها'], {
    summary: { fa: 'پژوهشگر ایمنی محله و روشنایی.', en: 'Studies safe neighbourhoods and lighting.' },
    hours: 4,
    listed: 'public',
    interest: ['studies-office', 'قرارداد پیمایش ایمنی گذرها'],
  }),
  one('زهرا ائل‌گلی', ['environment', 'social'], ['بوستان‌ها', 'سلامت زنان'], {
    summary: { fa: 'پزشک اجتماعی؛ سلامت زنان در فضاهای باز.', en: 'Community physician: women’s health outdoors.' },
    hours: 5,
    listed: 'public',
  }),
  one('داود خطیبی', ['cultural'], ['تاریخ بازار', 'کتابخانه'], {
    summary: { fa: 'تاریخ‌پژوه بازار تبریز.', en: 'Historian of the Bazaar of Tabriz.' },
    hours: 7,
    listed: 'public',
  }),
  one('مینا ورزقانی', ['economic', 'social'], ['بودجهٔ محله', 'اشتغال زنان'], {
    summary: { fa: 'اقتصاددان؛ بودجه‌ریزی محله‌ای.', en: 'Economist: budgets of neighbourhoods.' },
    hours: 6,
    listed: 'staff',
  }),
  one('کریم مراغه‌ای', ['defence', 'security'], ['پدافند مردم‌محور', 'مدیریت بحران'], {
    summary: { fa: 'مدرس مدیریت بحران.', en: 'Teaches how a city gets through a crisis.' },
    hours: 4,
    listed: 'staff',
  }),
  one('لاله اسکویی', ['arts', 'economic'], ['فرش', 'طراحی'], {
    summary: { fa: 'طراح فرش و مشاور صنایع خلاق.', en: 'Carpet designer, adviser to creative trades.' },
    hours: 8,
    listed: 'public',
  }),
  one('جواد لیلاوایی', ['social', 'cultural'], ['جوانان', 'ورزش همگانی'], {
    summary: { fa: 'مربی و پژوهشگر ورزش همگانی.', en: 'Coach; studies sport for all.' },
    hours: 10,
    listed: 'public',
  }),
  one('ثریا هکماواری', ['political', 'social'], ['گفت‌وگوی محله', 'میانجیگری'], {
    summary: { fa: 'میانجی و تسهیلگر گفت‌وگوهای محله.', en: 'Mediator of talks between neighbours.' },
    hours: 5,
    listed: 'staff',
  }),
  one('رسول نوبری', ['environment'], ['هوای شهر', 'دوچرخه'], {
    summary: {
      fa: 'پژوهشگر کیفیت هوا؛ فعلاً پرسشی نمی‌پذیرد.',
      en: 'Studies the air of the city; takes no questions now.',
    },
    hours: 0,
    listed: 'no',
  }),
]
