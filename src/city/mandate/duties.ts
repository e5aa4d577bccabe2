import type { ActivityKind } from '#city/facts/kinds.ts'
import type { Said } from '#platform/locale.ts'
import type { DutyGroup } from './tables.ts'

interface Duty {
  readonly slug: string
  readonly fa: string
  readonly en: string
  readonly azb: string
  readonly group: DutyGroup
  /** What counts, by the practice of such offices: attended, not planned; signed, not invited. */
  readonly evidence: readonly ActivityKind[]
}

/** The 23 duties in our own short wording; the n-th is Dn, in the order of the founding page of 1389. */
export const duties: readonly Duty[] = [
  {
    slug: 'public-trust',
    fa: 'نگرش مثبت شهروندان به کار شهرداری',
    en: 'Citizens’ positive attitude to the municipality’s work',
    azb: 'شهروندلرین شهرداری ایشینه یاخشی باخیشی',
    group: 'identity',
    evidence: ['survey', 'answer', 'report'],
  },
  {
    slug: 'belonging',
    fa: 'فرهنگ شهروندی، همبستگی محله‌ها و تعلق به شهر',
    en: 'Citizenship culture, neighbourhood solidarity, belonging to the city',
    azb: 'شهروندلیک مدنیتی، محله‌لرین بیرلیگی و شهره باغلیلیق',
    group: 'identity',
    evidence: ['meeting', 'performance', 'visit', 'survey'],
  },
  {
    slug: 'identity',
    fa: 'پاسداشت و گسترش نمادهای هویت بومی، ملی و اسلامی در سیمای شهر',
    en: 'Preserve and develop local, national and Islamic identity in the cityscape',
    azb: 'یئرلی، میللی و اسلامی هویت نشانه‌لرینی شهرین گؤرونوشونده قوروماق و گئنیشلندیرمک',
    group: 'identity',
    evidence: ['installation', 'survey', 'visit', 'exhibition'],
  },
  {
    slug: 'handing-over',
    fa: 'مشارکت مردم و تشکل‌ها و واگذاری کارهای اجرایی به آنان',
    en: 'People’s and associations’ participation, and handing executive work over to them',
    azb: 'خالقین و بیرلیکلرین قاتیلیمی و اجرا ایشلرینین اونلارا تاپشیریلماسی',
    group: 'participation',
    evidence: ['agreement', 'handover', 'report'],
  },
  {
    slug: 'sport-and-leisure',
    fa: 'ورزش همگانی و غنی‌سازی اوقات فراغت',
    en: 'Sport for all and richer leisure time',
    azb: 'هامی اوچون ایدمان و بوش واختلارین زنگینلشمه‌سی',
    group: 'leisure',
    evidence: ['session', 'match', 'performance', 'visit', 'class'],
  },
  {
    slug: 'organisational-culture',
    fa: 'طرح بهبود فرهنگ سازمانی شهرداری',
    en: 'A plan to improve the municipality’s organisational culture',
    azb: 'شهرداریدا ایش مدنیتینی یاخشیلاشدیرما پلانی',
    group: 'accountability',
    evidence: ['class', 'answer', 'survey'],
  },
  {
    slug: 'information',
    fa: 'ارتباطات و اطلاع‌رسانی شهری',
    en: 'Urban communication and information',
    azb: 'شهرده علاقه و خبر وئرمه',
    group: 'accountability',
    evidence: ['answer', 'publication', 'report'],
  },
  {
    slug: 'infrastructure',
    fa: 'زیرساخت فعالیت‌های اجتماعی و فرهنگی',
    en: 'Infrastructure for social and cultural activity',
    azb: 'اجتماعی و مدنی ایشلرین یئرلری و امکانلاری',
    group: 'leisure',
    evidence: ['installation', 'handover', 'session', 'exhibition'],
  },
  {
    slug: 'anomalies',
    fa: 'کاهش آثار ناهنجاری‌های شهری',
    en: 'Reduce the effects of urban anomalies',
    azb: 'شهرده اولان ناهنجارلیقلارین ضررینی آزالتماق',
    group: 'leisure',
    evidence: ['report', 'answer', 'agreement', 'meeting'],
  },
  {
    slug: 'healthy-living',
    fa: 'آگاهی و توانمندی برای زندگی سالم، در بینش، منش و رفتار',
    en: 'Awareness and ability for healthy living: insight, character, behaviour',
    azb: 'ساغلام یاشاییش اوچون آییقلیق و باجاریق: باخیشدا، خاصیتده و داورانیشدا',
    group: 'education',
    evidence: ['class', 'session', 'survey'],
  },
  {
    slug: 'education-services',
    fa: 'آموزش حضوری، غیرحضوری و مجازی',
    en: 'Education in person, at a distance and online',
    azb: 'حضوری، اوزاقدان و مجازی اؤیرتمه',
    group: 'education',
    evidence: ['class'],
  },
  {
    slug: 'education-planning',
    fa: 'برنامه‌ریزی آموزشی، تدوین محتوا و تولید محصولات',
    en: 'Educational planning, content, and products',
    azb: 'اؤیرتمه پلانی، متن یازماق و محصول دوزلتمک',
    group: 'education',
    evidence: ['publication', 'class'],
  },
  {
    slug: 'citizenship-education',
    fa: 'آموزش شهروندی: روابط اجتماعی، حقوق و تکالیف، مهارت‌های زندگی، نظم، بهداشت، محیط زیست',
    en: 'Citizenship education: social relations, rights and duties, life skills, order, health, environment',
    azb: 'شهروندلیک اؤیرتمه‌سی: اجتماعی علاقه‌لر، حاقلار و بورجلار، یاشاییش باجاریقلاری، نظم، ساغلیق، چئوره',
    group: 'education',
    evidence: ['class', 'visit'],
  },
  {
    slug: 'participation-culture',
    fa: 'فرهنگ مشارکت برای توسعهٔ پایدار شهر',
    en: 'A culture of participation for sustainable urban development',
    azb: 'شهرین دایانیقلی انکشافی اوچون قاتیلیم مدنیتی',
    group: 'participation',
    evidence: ['meeting', 'survey', 'answer'],
  },
  {
    slug: 'empowerment',
    fa: 'توانمندسازی مردم با ظرفیت‌های مردمی',
    en: 'Empower people through people’s own capacities',
    azb: 'خالقین اؤز گوجو ایله خالقی گوجلندیرمک',
    group: 'participation',
    evidence: ['class', 'meeting', 'report'],
  },
  {
    slug: 'associations',
    fa: 'شناسایی، سازماندهی و حمایت تشکل‌های مردمی',
    en: 'Identify, organise and support people’s associations',
    azb: 'خالق بیرلیکلرینی تانیماق، دوزنله‌مک و دستکله‌مک',
    group: 'participation',
    evidence: ['agreement', 'report', 'meeting'],
  },
  {
    slug: 'coordination',
    fa: 'هماهنگی با دستگاه‌های دولتی برای زندگی بهتر مردم',
    en: 'Coordinate with government bodies for better lives',
    azb: 'خالقین داها یاخشی یاشاماسی اوچون دولت دستگاهلاری ایله بیرگه ایش',
    group: 'accountability',
    evidence: ['promise', 'agreement', 'report'],
  },
  {
    slug: 'all-groups',
    fa: 'مشارکت نخبگان، زنان و خانواده، جوانان، نوجوانان و کودکان',
    en: 'Participation of scholars, women and families, youth, teenagers and children',
    azb: 'عالیملرین، قادینلارین و عائله‌لرین، گنجلرین، یئنی‌یئتمه‌لرین و اوشاقلارین قاتیلیمی',
    group: 'participation',
    evidence: ['meeting', 'class', 'session', 'performance'],
  },
  {
    slug: 'faith-and-charity',
    fa: 'مشارکت خیریه‌ها، مساجد و هیأت‌های مذهبی',
    en: 'Participation of charities, mosques and heyats',
    azb: 'خیریه‌لرین، مسجدلرین و مذهبی هیأتلرین قاتیلیمی',
    group: 'participation',
    evidence: ['agreement', 'report', 'performance'],
  },
  {
    slug: 'counsel-and-zones',
    fa: 'حمایت فکری، تبادل اطلاعات، حوزه‌بندی و مشارکت در تصمیم‌سازی',
    en: 'Advice, exchange of information, zoning, and a part in preparing decisions',
    azb: 'فکری دستک، بیلگی آلیش‌وئریشی، بؤلگه‌لره بؤلمک و قرار حاضرلاماقدا قاتیلیم',
    group: 'participation',
    evidence: ['meeting', 'survey', 'publication'],
  },
  {
    slug: 'inside-participation',
    fa: 'مشارکت درون‌سازمانی',
    en: 'Participation inside the organisation',
    azb: 'تشکیلات ایچینده قاتیلیم',
    group: 'accountability',
    evidence: ['answer', 'meeting', 'survey'],
  },
  {
    slug: 'other-duties',
    fa: 'دیگر وظایف قانونی اجتماعی و فرهنگی',
    en: 'Other social and cultural duties under the law',
    azb: 'قانونلا قویولموش باشقا اجتماعی و مدنی وظیفه‌لر',
    group: 'accountability',
    evidence: ['report', 'agreement', 'answer'],
  },
  {
    slug: 'council-resolutions',
    fa: 'اجرا و نظارت بر مصوبات شورای شهر',
    en: 'Carry out and supervise the city council’s resolutions',
    azb: 'شهر شوراسینین قرارلارینی یئرینه یئتیرمک و نظارت ائتمک',
    group: 'accountability',
    evidence: ['promise', 'report'],
  },
]

export interface Purpose {
  readonly id: string
  readonly slug: string
  readonly title: Said
}

export const aims: readonly Purpose[] = [
  {
    id: 'A1',
    slug: 'cultural-dimension',
    title: {
      fa: 'تقویت بُعد فرهنگی فعالیت‌های جاری شهرداری',
      en: 'Strengthen the cultural side of the municipality’s everyday work',
      azb: 'شهرداری‌نین گونده‌لیک ایشلرینده مدنیت طرفینی گوجلندیرمک',
    },
  },
  {
    id: 'A2',
    slug: 'new-outlook',
    title: {
      fa: 'دگرگونی نگاه سنتی به ادارهٔ شهر',
      en: 'Change the traditional outlook on running the city',
      azb: 'شهری اداره ائتمکده اسکی باخیشی دییشمک',
    },
  },
  {
    id: 'A3',
    slug: 'working-together',
    title: {
      fa: 'همکاری با دیگر متولیان اجتماعی، فرهنگی و هنری شهر',
      en: 'Work with the city’s other social, cultural and arts authorities',
      azb: 'شهرین باشقا اجتماعی، مدنی و هنری صاحبلری ایله بیرگه ایش',
    },
  },
]

export const thesis: Purpose = {
  id: 'T',
  slug: 'capital-lowers-cost',
  title: {
    fa: 'با افزایش سرمایهٔ فرهنگی و اجتماعی، هزینه‌های اجرایی و عمرانی کاهش می‌یابد',
    en: 'As cultural and social capital rises, running and construction costs fall',
    azb: 'مدنی و اجتماعی سرمایه آرتدیقجا، اجرا و عمران خرجلری آزالار',
  },
}

/** Founded on 5 Esfand 1386. */
export const founded = '2008-02-24'
