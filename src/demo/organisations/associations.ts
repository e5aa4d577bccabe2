import type { DemoOrganisation } from '../shapes.ts'

/** Guild, school and parents: bodies whose standing differs, one of them suspended. */
export const associations: readonly DemoOrganisation[] = [
  {
    slug: 'carpet-guild',
    kind: 'guild',
    name: { fa: 'اتحادیهٔ نقشه‌کشان و بافندگان قالی (نمونه)', en: 'Guild of Carpet Designers and Weavers (Sample)' },
    summary: {
      fa: 'کلاس نقشه‌خوانی و نگهداری نقشه‌های شطرنجی.',
      en: 'Classes in reading patterns, and care of the old drawings.',
    },
    zone: 'd08',
    standing: [
      {
        state: 'verified',
        since: '2025-05-10',
        source: { fa: 'پروانهٔ اتاق اصناف (نمونه)', en: 'Licence of the guild chamber (sample)' },
      },
    ],
  },
  {
    slug: 'amirkhiz-school',
    kind: 'school',
    name: { fa: 'دبستان امیرخیز (نمونه)', en: 'Amirkhiz Primary School (Sample)' },
    summary: {
      fa: 'شهردار مدرسه دارد و حیاطش عصرها باز است.',
      en: 'It has a school mayor, and its yard is open in the evening.',
    },
    zone: 'd04',
    parent: 'education-department',
    standing: [
      {
        state: 'registered',
        since: '2025-09-27',
        source: { fa: 'ثبت‌نام شهردار مدرسه ۱۴۰۴', en: 'Sign-up for the school mayor of 1404' },
      },
    ],
  },
  {
    slug: 'khavaran-parents',
    kind: 'ngo',
    name: { fa: 'گروه والدین خاوران (نمونه)', en: 'Parents of Khavaran (Sample)' },
    summary: {
      fa: 'بازی پنجشنبه‌ها در حیاط مدرسه؛ نخستین تشکل شناسایی‌شدهٔ منطقهٔ ۹.',
      en: 'Games on Thursdays in the school yard; the first association identified in District 9.',
    },
    zone: 'd09',
    standing: [
      {
        state: 'identified',
        since: '2026-07-18',
        source: { fa: 'نشست محلهٔ خاوران', en: 'Neighbourhood meeting in Khavaran' },
      },
    ],
  },
  {
    slug: 'stage-and-street-club',
    kind: 'club',
    name: { fa: 'گروه نمایش کوچه (نمونه)', en: 'Street Theatre Group (Sample)' },
    summary: {
      fa: 'نمایش خیابانی؛ تا رسیدن گزارش مانده از حمایت تازه بازمانده است.',
      en: 'Street theatre; no new support until an outstanding report arrives.',
    },
    zone: 'd07',
    standing: [
      {
        state: 'verified',
        since: '2025-02-15',
        source: { fa: 'پروانهٔ ارشاد (نمونه)', en: 'Licence of the culture department (sample)' },
      },
      {
        state: 'suspended',
        since: '2026-06-27',
        source: {
          fa: 'گزارش پایانی نرسیده؛ گروه حق پاسخ دارد تا ۱۵ آذر ۱۴۰۵',
          en: 'Closing report missing; the group may answer until 6 December 2026',
        },
      },
    ],
  },
]
