import type { DemoOffering } from './shapes.ts'

/** What does not stay in one place: a bus and a troupe that come to the neighbourhoods. The walk stands with the tours. */
export const moving: readonly DemoOffering[] = [
  {
    key: 'happiness-bus',
    kind: 'event',
    category: 'children',
    programme: 'neighbourhood-nights-1405',
    organiser: 'arts-office',
    places: ['saat'],
    title: { fa: 'اتوبوس شادی', en: 'Happiness bus', azb: 'شادلیق اوتوبوسو' },
    summary: {
      fa: 'عروسک‌گردان، کتاب و بادکنک با اتوبوس می‌آید و در هر ایستگاه چهل دقیقه می‌ماند. هر جا خواستید سوار یا پیاده شوید.',
      en: 'Puppets, books and balloons come by bus and stay for forty minutes at each stop. Get on or off where you like.',
    },
    audience: 'everybody',
    outdoor: true,
    admitBy: 'session',
    seats: 60,
    when: { days: [-21, -14, -7, 0, 7, 14, 21, 28], at: '15:00', minutes: 210 },
    demand: 'some',
  },
  {
    key: 'tale-on-the-move',
    kind: 'event',
    category: 'theatre',
    programme: 'neighbourhood-nights-1405',
    organiser: 'arts-office',
    places: ['shahri'],
    title: {
      fa: 'تئاتر خیابانی: کوراوغلو در گذر',
      en: 'Street theatre: Koroghlu on the move',
      azb: 'خیاوان تئاتری: کوراوغلو یولدا',
    },
    summary: {
      fa: 'بازیگران با داستان کوراوغلو از گذری به گذر دیگر می‌روند و تماشاگر با آن‌ها راه می‌افتد.',
      en: 'The players go from one street to the next with the tale of Koroghlu, and who watches goes along.',
    },
    audience: 'everybody',
    outdoor: true,
    admitBy: 'session',
    how: 'open',
    seats: 200,
    when: { weekdays: [5], weeks: [-2, 5], at: '16:30', minutes: 120 },
    demand: 'some',
  },
]

/** Where each comes by: minutes after it begins, and the place. */
export const ways: Readonly<Record<string, readonly (readonly [minute: number, place: string])[]>> = {
  'happiness-bus': [
    [0, 'saat'],
    [50, 'kabud'],
    [110, 'khaqan'],
    [170, 'elgoli'],
  ],
  'tale-on-the-move': [
    [0, 'shahri'],
    [35, 'saat'],
    [75, 'arg'],
  ],
  'photo-walk': [
    [0, 'mozaff'],
    [40, 'bazar'],
    [80, 'jame'],
    [105, 'mashrt'],
  ],
}
