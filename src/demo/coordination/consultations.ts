import type { Field } from '#modules/coordination/index.ts'

interface DemoRound {
  readonly question: { readonly fa: string; readonly en: string }
  readonly background: string
  readonly fields: readonly Field[]
  /** The unit that asks, and bodies the question touches, by their slugs. */
  readonly parties: readonly string[]
  readonly daysAgo: number
  /** Who is asked, by their place in the list of experts; with what each said, nothing for silence. */
  readonly asked: readonly { readonly expert: number; readonly said?: string; readonly despite?: string }[]
  readonly summary?: { readonly fa: string; readonly en: string }
  readonly unpublished?: string
  readonly answer?: { readonly answer: 'followed' | 'partly' | 'not-followed'; readonly why: string }
  /** What the first expert found of the answer. */
  readonly verdict?: boolean
}

/** Six questions with every outcome: followed, in part, not, waiting for the answer, waiting for advice, kept among partners. */
export const rounds: readonly DemoRound[] = [
  {
    question: {
      fa: 'روشنایی گذرهای بیلانکوه را از کجا آغاز کنیم؟',
      en: 'Where should the lighting of the lanes of Bilankuh begin?',
    },
    background: 'در پیمایش زمستان، از هر ده زن هفت نفر گفته‌اند شب‌ها از گذرهای تاریک نمی‌گذرند (نمونه).',
    fields: ['social', 'security'],
    parties: ['studies-office'],
    daysAgo: 210,
    asked: [
      { expert: 1, said: 'از گذرهایی آغاز کنید که سالمندان برای نان و دارو از آن‌ها می‌گذرند.' },
      {
        expert: 9,
        said: 'نخست راه مدرسه و ایستگاه؛ نور یکنواخت از نور زیاد بهتر است.',
        despite: 'تنها پژوهشگر روشنایی گذر در این شهر است',
      },
      { expert: 6 },
    ],
    summary: {
      fa: 'نخست گذرهای مدرسه، نانوایی و ایستگاه؛ سپس کوچه‌های بن‌بست. نور یکنواخت و گرم.',
      en: 'First the lanes to schools, bakeries and stops; then the dead ends. Even, warm light.',
    },
    answer: {
      answer: 'followed',
      why: 'ترتیب پیشنهادی خبرگان در برنامهٔ نوسازی روشنایی آمد و گذرهای مدرسه تا مهر روشن شد.',
    },
    verdict: true,
  },
  {
    question: {
      fa: 'هفت دیوار خیابان شریعتی به چه کسانی سپرده شود؟',
      en: 'To whom should the seven walls of Shariati Street be given?',
    },
    background: 'هفت دیوار آماده است و چهل طرح رسیده است (نمونه).',
    fields: ['arts', 'cultural'],
    parties: ['arts-office'],
    daysAgo: 160,
    asked: [
      { expert: 0, said: 'دست‌کم دو دیوار را به عاشیق‌ها و آیین‌های محلی بدهید.' },
      {
        expert: 2,
        said: 'فراخوان باز بگذارید و داوری را به سه نفر از محله بسپارید.',
        despite: 'تجربهٔ آموزش دیوارنگاره در همین خیابان را دارد',
      },
      { expert: 14, said: 'رنگ‌ها از فرش تبریز گرفته شود تا خیابان یکپارچه بماند.' },
    ],
    summary: {
      fa: 'فراخوان باز، داوری با حضور اهل محله، دو دیوار برای آیین‌های محلی، رنگ‌مایهٔ فرش.',
      en: 'An open call, neighbours in the jury, two walls for local rites, the palette of the carpet.',
    },
    answer: {
      answer: 'partly',
      why: 'فراخوان باز و داوری محله پذیرفته شد. رنگ‌مایهٔ یکسان پذیرفته نشد تا دست هنرمندان باز بماند.',
    },
    verdict: true,
  },
  {
    question: {
      fa: 'بازارچهٔ ماهانهٔ ائل‌گلی روز جمعه باشد یا پنجشنبه؟',
      en: 'Should the monthly market at El Goli be on Fridays or Thursdays?',
    },
    background: 'غرفه‌داران جمعه را می‌خواهند و ساکنان پنجشنبه را (نمونه).',
    fields: ['economic'],
    parties: [],
    daysAgo: 120,
    asked: [
      { expert: 5, said: 'پنجشنبه؛ جمعه ائل‌گلی خودش شلوغ است و فروش پخش می‌شود.' },
      { expert: 12, said: 'پنجشنبه عصر؛ خانواده‌ها جمعه بیرون شهرند.' },
    ],
    summary: { fa: 'هر دو خبره پنجشنبه عصر را پیشنهاد کردند.', en: 'Both advise Thursday afternoons.' },
    unpublished: 'غرفه‌داران در متن نظرها نام برده شده‌اند.',
    answer: {
      answer: 'not-followed',
      why: 'پروانهٔ پلیس راهور برای پنجشنبه‌ها داده نشد؛ شش ماه دیگر دوباره می‌پرسیم.',
    },
  },
  {
    question: {
      fa: 'نوبت سلامت زنان در بوستان‌ها را چگونه بسنجیم؟',
      en: 'How should the hours of women’s health in parks be measured?',
    },
    background: 'هشت هفته برگزار شده است و تنها شمار شرکت‌کنندگان را داریم (نمونه).',
    fields: ['social', 'environment'],
    parties: [],
    daysAgo: 40,
    asked: [
      { expert: 10, said: 'سه پرسش کوتاه پیش و پس از هر نوبت، بی‌نام؛ شمار حاضران کافی نیست.' },
      { expert: 15, said: 'بازگشت هفتهٔ بعد را بسنجید؛ ساده‌ترین نشانهٔ سودمندی است.' },
    ],
    summary: {
      fa: 'بازگشت شرکت‌کنندگان و سه پرسش کوتاه بی‌نام، پیش و پس از نوبت.',
      en: 'Count who comes back, and ask three short questions without names, before and after.',
    },
  },
  {
    question: {
      fa: 'کتابخانه‌های ایستگاه مترو چه کتاب‌هایی داشته باشند؟',
      en: 'Which books should the shelves in the metro stations hold?',
    },
    background: 'شش قفسه با دویست کتاب؛ سفر میانگین یازده دقیقه است (نمونه).',
    fields: ['cultural'],
    parties: [],
    daysAgo: 6,
    asked: [{ expert: 11, said: 'داستان کوتاه و شعر؛ و یک قفسه به ترکی آذربایجانی.' }, { expert: 0 }, { expert: 15 }],
  },
  {
    question: {
      fa: 'فهرست پناهگاه‌های محله را چگونه با مردم در میان بگذاریم؟',
      en: 'How should the list of shelters be told to neighbours?',
    },
    background: 'فهرست محرمانه نیست، اما نشانی دقیق برخی جاها نباید منتشر شود (نمونه).',
    fields: ['defence', 'security'],
    parties: [],
    daysAgo: 30,
    asked: [{ expert: 13, said: 'نقشهٔ محله با نشانه‌های کلی، و آموزش در مسجد و مدرسه.' }],
  },
]
