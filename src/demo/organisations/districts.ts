import type { DemoOrganisation, DemoStanding } from '../shapes.ts'

const chart: DemoStanding = {
  state: 'verified',
  since: '2025-03-21',
  source: { fa: 'نمودار سازمانی سال ۱۴۰۴ (نمونه)', en: 'Organisation chart of 1404 (sample)' },
}

/** The cultural office of each of the ten districts. */
export const districtOffices: readonly DemoOrganisation[] = [
  {
    slug: 'district-01',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۱', en: 'Cultural and Social Office of District 1' },
    summary: {
      fa: 'منطقهٔ ۱، شرق شهر: ورزش صبحگاهی و باشگاه بزرگ‌ترها.',
      en: 'District 1, the east: morning exercise and the elders’ club.',
    },
    zone: 'd01',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-02',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۲', en: 'Cultural and Social Office of District 2' },
    summary: {
      fa: 'منطقهٔ ۲، جنوب شرق شهر: ائل‌گؤلی و برنامه‌های تابستان.',
      en: 'District 2, the south-east: El-Goli and the summer programmes.',
    },
    zone: 'd02',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-03',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۳', en: 'Cultural and Social Office of District 3' },
    summary: {
      fa: 'منطقهٔ ۳، جنوب شهر: زمین بازی، روشنایی و نشست محله.',
      en: 'District 3, the south: playgrounds, lighting and neighbourhood meetings.',
    },
    zone: 'd03',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-04',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۴', en: 'Cultural and Social Office of District 4' },
    summary: {
      fa: 'منطقهٔ ۴، غرب شهر: بودجهٔ محله و خانهٔ محلهٔ امیرخیز.',
      en: 'District 4, the west: the neighbourhood budget and the house in Amirkhiz.',
    },
    zone: 'd04',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-05',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۵', en: 'Cultural and Social Office of District 5' },
    summary: {
      fa: 'منطقهٔ ۵، شمال شرق شهر: کتابخانه‌ها و مدرسه‌ها.',
      en: 'District 5, the north-east: libraries and schools.',
    },
    zone: 'd05',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-06',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۶', en: 'Cultural and Social Office of District 6' },
    summary: {
      fa: 'منطقهٔ ۶، شمال غرب شهر: عصر بانوان و حیاط مدرسه‌ها.',
      en: 'District 6, the north-west: women’s evenings and school yards.',
    },
    zone: 'd06',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-07',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۷', en: 'Cultural and Social Office of District 7' },
    summary: {
      fa: 'منطقهٔ ۷، جنوب غرب شهر: واگذاری خانهٔ فرهنگ و ورزش محله.',
      en: 'District 7, the south-west: the handing over of a culture house, and local sport.',
    },
    zone: 'd07',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-08',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۸', en: 'Cultural and Social Office of District 8' },
    summary: {
      fa: 'منطقهٔ ۸، مرکز شهر: بازار، خانه‌های تاریخی و سرای محلهٔ مقصودیه.',
      en: 'District 8, the centre: the bazaar, historic houses and the Maqsudieh house.',
    },
    zone: 'd08',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-09',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۹', en: 'Cultural and Social Office of District 9' },
    summary: {
      fa: 'منطقهٔ ۹، خاوران: کتابخانهٔ سیار و نخستین تشکل‌ها.',
      en: 'District 9, Khavaran: the mobile library and the first associations.',
    },
    zone: 'd09',
    parent: 'deputy-office',
    standing: [chart],
  },
  {
    slug: 'district-10',
    kind: 'district',
    name: { fa: 'ادارهٔ فرهنگی و اجتماعی منطقهٔ ۱۰', en: 'Cultural and Social Office of District 10' },
    summary: {
      fa: 'منطقهٔ ۱۰، شمال شهر: مقبرةالشعرا، مسجدها و عصر بانوان.',
      en: 'District 10, the north: the Mausoleum of Poets, mosques and women’s evenings.',
    },
    zone: 'd10',
    parent: 'deputy-office',
    standing: [chart],
  },
]
