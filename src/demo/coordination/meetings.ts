import type { Text } from '#platform/locale.ts'

/** A table at which agencies or members of the council meet again and again. */
interface DemoTable {
  /** Whose meeting it is, by its slug. */
  readonly body: string
  readonly title: Text
  readonly purpose: Text
  readonly where: Text
  /** Hours after nine in the morning. */
  readonly after: number
  /** Whether members of the council sit at it, or agencies. */
  readonly seats: 'council' | 'agencies'
  readonly openToAll: boolean
}

const clockHall: Text = { fa: 'عمارت ساعت، تالار همایش', en: 'Clock Hall, great room' }
const clockRoom: Text = { fa: 'عمارت ساعت، اتاق کمیسیون', en: 'Clock Hall, commission room' }

/** How long each meets, and on how many work days its minutes are open for amendments. */
export const [usualMinutes, daysToAmend] = [120, 5]

/** The tables take turns; three of four meetings are held in the Clock Hall. */
export const tables: readonly DemoTable[] = [
  {
    body: 'culture-commission',
    title: { fa: 'کمیسیون فرهنگی و اجتماعی', en: 'Culture and Social Commission' },
    purpose: {
      fa: 'بررسی لایحه‌ها و طرح‌های فرهنگی و اجتماعی پیش از صحن شورا.',
      en: 'Bills and motions on culture and society before they reach the council.',
    },
    where: clockRoom,
    after: 5,
    seats: 'council',
    openToAll: true,
  },
  {
    body: 'planning-office',
    title: { fa: 'میز هماهنگی دستگاه‌ها', en: 'Table of the agencies' },
    purpose: {
      fa: 'آنچه یک دستگاه به‌تنهایی از پسش برنمی‌آید، این‌جا تقسیم می‌شود.',
      en: 'What no agency can do alone is shared out here.',
    },
    where: clockHall,
    after: 2,
    seats: 'agencies',
    openToAll: false,
  },
  {
    body: 'planning-office',
    title: { fa: 'کارگروه مدرسه و محله', en: 'Working group on schools and quarters' },
    purpose: {
      fa: 'حیاط مدرسه، راه مدرسه و عصرهای بچه‌ها.',
      en: 'School yards, the way to school and children’s afternoons.',
    },
    where: clockHall,
    after: 1,
    seats: 'agencies',
    openToAll: false,
  },
  {
    body: 'culture-commission',
    title: { fa: 'کمیسیون فرهنگی و اجتماعی، شنیدن مردم', en: 'Culture and Social Commission hears the public' },
    purpose: {
      fa: 'شهروندان و تشکل‌ها حرفشان را پیش اعضای شورا می‌زنند.',
      en: 'Citizens and associations speak before members of the council.',
    },
    where: clockHall,
    after: 7,
    seats: 'council',
    openToAll: true,
  },
  {
    body: 'planning-office',
    title: { fa: 'کارگروه زمستان و سرپناه', en: 'Working group on winter and shelter' },
    purpose: { fa: 'هیچ‌کس در شب‌های سرد بی‌سرپناه نماند.', en: 'Nobody is left without shelter on cold nights.' },
    where: { fa: 'بهزیستی تبریز، اتاق نشست', en: 'Welfare Department, meeting room' },
    after: 2,
    seats: 'agencies',
    openToAll: false,
  },
]

/** Liaisons of the agencies; all names are made up. */
export const liaisons: readonly (readonly [name: string, agency: string])[] = [
  ['مهری ارسباران (نمونه)', 'welfare-department'],
  ['ناصر آجی‌چای (نمونه)', 'education-department'],
  ['دکتر سیمین دیزج (نمونه)', 'health-university'],
  ['سرهنگ نادر ساوالان (نمونه)', 'police-command'],
  ['فریبا گورمیز (نمونه)', 'heritage-department'],
  ['حمید لیقوان (نمونه)', 'culture-guidance-department'],
  ['سویل زنوز (نمونه)', 'red-crescent'],
  ['بهرام خسروشاه (نمونه)', 'power-distribution'],
  ['رعنا شبستر (نمونه)', 'sport-and-youth-department'],
  ['جلال بستان‌آباد (نمونه)', 'fire-service'],
  ['اسماعیل کندوان (نمونه)', 'bus-company'],
  ['صدیقه اسکو (نمونه)', 'endowments-department'],
]
