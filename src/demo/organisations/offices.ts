import type { DemoOrganisation, DemoStanding } from '../shapes.ts'

const founding: DemoStanding = {
  state: 'verified',
  since: '2008-02-24',
  source: {
    fa: 'مصوبهٔ شورای اسلامی شهر تبریز، ۵ اسفند ۱۳۸۶',
    en: 'Resolution of the Islamic City Council of Tabriz, 24 February 2008',
  },
}

const chart: DemoStanding = {
  state: 'verified',
  since: '2025-03-21',
  source: { fa: 'نمودار سازمانی سال ۱۴۰۴ (نمونه)', en: 'Organisation chart of 1404 (sample)' },
}

/** The Deputy Office, the offices below it, and the organisation affiliated to it. */
export const offices: readonly DemoOrganisation[] = [
  {
    slug: 'deputy-office',
    kind: 'unit',
    name: {
      fa: 'معاونت اجتماعی، فرهنگی و هنری شهرداری تبریز',
      en: 'Deputy Office for Social, Cultural and Arts Affairs, Municipality of Tabriz',
    },
    summary: {
      fa: 'سیاست، نظارت و هماهنگی ده منطقه در بیست‌وسه وظیفهٔ اجتماعی، فرهنگی و هنری.',
      en: 'Policy, supervision and the ten districts, in twenty-three social, cultural and arts duties.',
    },
    standing: [founding],
  },
  {
    slug: 'citizenship-education-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ آموزش شهروندی', en: 'Citizenship Education Office' },
    summary: {
      fa: 'دوره، محتوا و مدرسه: از کمک‌های اولیه تا شهردار مدرسه.',
      en: 'Courses, content and schools: from first aid to the school mayor.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'participation-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ مشارکت‌های فرهنگی و اجتماعی', en: 'Cultural and Social Participation Office' },
    summary: {
      fa: 'فراخوان‌ها، ثبت تشکل‌ها، واگذاری و بودجهٔ محله.',
      en: 'Open calls, the register of associations, handing over, the neighbourhood budget.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'women-and-family-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ بانوان، خانواده و گروه‌های سنی', en: 'Women, Family and Age Groups Office' },
    summary: {
      fa: 'کودک، نوجوان، زن، سالمند و فرد دارای معلولیت در همهٔ برنامه‌ها.',
      en: 'Children, teenagers, women, elders and people with disability in every programme.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'sport-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ ورزش همگانی و تفریحات', en: 'Sport for All and Recreation Office' },
    summary: {
      fa: 'ورزش صبحگاهی، حیاط مدرسه، سالن‌ها و شمار کسانی که آمدند.',
      en: 'Morning exercise, school yards, halls, and the count of who came.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'arts-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ هنر، فرهنگسراها و کتابخانه‌ها', en: 'Arts, Cultural Centres and Libraries Office' },
    summary: {
      fa: 'فرهنگسرا، کتابخانه، خانهٔ تاریخی، دیوارنگاره و موسیقی.',
      en: 'Cultural centres, libraries, historic houses, murals and music.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'religious-affairs-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ امور مساجد و هیأت‌ها', en: 'Office for Mosques and Heyats' },
    summary: {
      fa: 'کار مشترک با مسجدها، هیأت‌ها و خیریه‌ها، با گزارش پایان هر مناسبت.',
      en: 'Joint work with mosques, heyats and charities, with a report after each occasion.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'social-health-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ سلامت اجتماعی', en: 'Social Health Office' },
    summary: {
      fa: 'پیشگیری، ارجاع و میز هماهنگی دستگاه‌ها؛ بی هیچ پرونده‌ای از افراد.',
      en: 'Prevention, referral and the agencies’ table; no file about any person.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'studies-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ مطالعات، پیوست و پیمایش', en: 'Studies, Annexes and Surveys Office' },
    summary: {
      fa: 'پیمایش‌ها، پیوست فرهنگی و اجتماعی طرح‌ها و شیوهٔ شمارش.',
      en: 'Surveys, cultural and social annexes of projects, and the rules of counting.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'public-relations',
    kind: 'unit',
    name: { fa: 'روابط عمومی و مرکز ۱۳۷', en: 'Public Relations and the 137 Centre' },
    summary: {
      fa: 'خبر، اطلاعیه، پاسخ به رسانه و گزارش‌های شهروندان.',
      en: 'News, notices, answers to the press, and citizens’ reports.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'planning-office',
    kind: 'unit',
    name: { fa: 'ادارهٔ برنامه‌ریزی، بودجه و پیگیری مصوبات', en: 'Planning, Budget and Resolutions Office' },
    summary: {
      fa: 'برنامهٔ سال، قراردادها، پرداخت‌ها و بندهای مصوبات شورا.',
      en: 'The year plan, agreements, payments, and the clauses of council resolutions.',
    },
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'inspection',
    kind: 'unit',
    name: { fa: 'بازرسی شهرداری تبریز', en: 'Inspection, Municipality of Tabriz' },
    summary: {
      fa: 'کلید دوم: دیدن کار در محل و خواندن مدرک‌ها.',
      en: 'The second key: seeing the work on site and reading the documents.',
    },
    standing: [chart],
  },
  {
    slug: 'culture-and-sport-organisation',
    kind: 'affiliated',
    name: { fa: 'سازمان وابستهٔ فرهنگی و ورزشی (نمونه)', en: 'Affiliated Culture and Sport Organisation (Sample)' },
    summary: {
      fa: 'ادارهٔ سالن‌ها، فرهنگسراها و رویدادها، با هیأت مدیره و حساب جدا.',
      en: 'Runs halls, cultural centres and events with its own board and accounts.',
    },
    parent: 'deputy-office',
    standing: [
      {
        state: 'verified',
        since: '2010-05-01',
        source: { fa: 'اساسنامهٔ سازمان (نمونه)', en: 'Statutes of the organisation (sample)' },
      },
    ],
  },
]
