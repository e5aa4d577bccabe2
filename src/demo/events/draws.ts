import type { DemoOffering } from './shapes.ts'

export interface DemoDraw extends DemoOffering {
  readonly stage: 'announced' | 'frozen' | 'drawn'
  /** Days from the first one on which entries open and close. */
  readonly entries: { readonly from: number; readonly until: number; readonly many: number }
  readonly code: string
}

const camp = {
  kind: 'camp',
  category: 'children',
  organiser: 'sport-office',
  audience: 'campers',
  admitBy: 'run',
} as const

/** Scarce places that are drawn: one drawn long ago, one whose list can be objected to, one that collects entries. */
export const draws: readonly DemoDraw[] = [
  {
    ...camp,
    key: 'summer-base',
    programme: 'summer-in-the-neighbourhood-1405',
    places: ['bshams'],
    title: {
      fa: 'پایگاه تابستانی ۱۴۰۵، بوستان شمس',
      en: 'Summer base 1405, Shams Park',
      azb: '۱۴۰۵ یای دوشرگه‌سی، شمس باغی',
    },
    summary: {
      fa: 'سه هفته آب‌بازی، کتاب، کوه و دوستی برای شش تا پانزده‌ساله‌ها. جا کمتر از خواهان است، پس قرعه می‌کشیم؛ قرعه‌ای که هر کس می‌تواند دوباره حسابش کند.',
      en: 'Three weeks of water, books, hills and friends for ages six to fifteen. There are fewer places than wishes, so we draw; a draw that anybody can compute again.',
    },
    outdoor: true,
    seats: 160,
    when: { weekdays: [0, 2, 4], weeks: [-17, -13], at: '08:00', minutes: 300 },
    demand: 'full',
    consents: ['participation'],
    stage: 'drawn',
    code: 'D-1405-SUMMER',
    entries: { from: -150, until: -136, many: 420 },
  },
  {
    ...camp,
    key: 'winter-camp',
    programme: 'open-to-everyone',
    places: ['lalejv'],
    title: { fa: 'اردوی زمستانی سهند', en: 'Sahand winter camp', azb: 'سهند قیش دوشرگه‌سی' },
    summary: {
      fa: 'دو روز برف، اسکی روی تیوب و شب قصه، با اتوبوس گرم و مربی برای هر هشت کودک. فهرست بسته شد؛ بیست و چهار ساعت برای اعتراض هست.',
      en: 'Two days of snow, tubing and a night of tales, with a warm bus and a leader to every eight. The list is closed; there are twenty-four hours to object.',
    },
    seats: 64,
    when: { days: [24, 25], at: '07:30', minutes: 720 },
    demand: 'full',
    consents: ['participation'],
    stage: 'frozen',
    code: 'D-1405-WINTER',
    entries: { from: -16, until: 0, many: 148 },
  },
  {
    ...camp,
    key: 'nowruz-camp',
    programme: 'open-to-everyone',
    places: ['elgoli'],
    title: {
      fa: 'بهارانهٔ ائل‌گؤلی، هفتهٔ پیش از نوروز',
      en: 'Spring week at El-Goli, before Nowruz',
      azb: 'ائل‌گؤلی یاز هفته‌سی',
    },
    summary: {
      fa: 'پنج صبح کاردستی، تکم و سبزه‌کاری. نام‌نویسی تا دو هفتهٔ دیگر باز است و پس از آن قرعه در حضور مردم کشیده می‌شود.',
      en: 'Five mornings of crafts, the takam and sprouting wheat. Entries are open for two more weeks; then the lots are drawn in public.',
    },
    seats: 80,
    when: { days: [108, 109, 110, 111, 112], at: '09:00', minutes: 180 },
    demand: 'full',
    consents: ['participation'],
    stage: 'announced',
    code: 'D-1405-SPRING',
    entries: { from: -4, until: 14, many: 57 },
  },
]
