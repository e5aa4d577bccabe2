import type { DemoOffering, DemoVenue } from './shapes.ts'

const garden = { kinds: ['sport'], capacity: 60, hours: 'garden' } as const

/** Small pitches of the quarters, all of them made up. */
export const pitches: readonly DemoVenue[] = [
  {
    ...garden,
    code: 'chakhm',
    name: { fa: 'زمین چمن آخماقیه (نمونه)', en: 'Akhmaqiyeh Pitch (Sample)' },
    summary: {
      fa: 'زمینی هفت‌نفره با نورافکن و نیمکت تماشاگر.',
      en: 'A seven-a-side pitch with floodlights and a bench for those who watch.',
    },
    district: 7,
    at: [46.2408, 38.0662],
  },
  {
    ...garden,
    code: 'chsyla',
    name: { fa: 'زمین چمن سیلاب (نمونه)', en: 'Seylab Pitch (Sample)' },
    summary: {
      fa: 'زمینی که جوانان محله تورهایش را خودشان بافته‌اند.',
      en: 'A pitch whose nets were knotted by the young people of the quarter.',
    },
    district: 10,
    at: [46.3081, 38.0994],
  },
  {
    ...garden,
    code: 'chravs',
    name: { fa: 'زمین بانوان رواسان (نمونه)', en: 'Ravasan Women’s Pitch (Sample)' },
    summary: {
      fa: 'زمینی پوشیده از دید، ویژهٔ بانوان، با رختکن گرم.',
      en: 'A pitch screened from view, for women, with a heated changing room.',
    },
    district: 6,
    at: [46.2333, 38.1089],
  },
  {
    ...garden,
    code: 'chmnzl',
    name: { fa: 'زمین چمن منظریه (نمونه)', en: 'Manzariyeh Pitch (Sample)' },
    summary: {
      fa: 'چمن مصنوعی تازه، رو به عینالی.',
      en: 'New turf that looks towards Eynali.',
    },
    district: 1,
    at: [46.3287, 38.0871],
  },
  {
    ...garden,
    code: 'chlilb',
    name: { fa: 'زمین خانوادهٔ لیل‌آباد (نمونه)', en: 'Leylabad Family Pitch (Sample)' },
    summary: {
      fa: 'زمینی کوچک کنار پارک که عصرها پر از خانواده است.',
      en: 'A small pitch by the park, full of families in the evening.',
    },
    district: 3,
    at: [46.2894, 38.0649],
  },
]

/** Nine hours of one day: whoever comes with friends takes one of them. */
const hours = {
  weekdays: [4],
  weeks: [-4, 1],
  at: '08:00',
  again: ['09:00', '10:00', '11:00', '14:00', '15:00', '16:00', '17:00', '18:00'],
  minutes: 50,
} as const

const slot = {
  kind: 'slot',
  category: 'sport',
  programme: 'school-yards-1405',
  organiser: 'sport-office',
  outdoor: true,
  admitBy: 'session',
  seats: 14,
  when: hours,
  demand: 'some',
  quota: { key: 'pitch', times: 2 },
} as const satisfies Partial<DemoOffering>

/** The Wednesdays on which every quarter has its pitch for itself, hour by hour. */
export const pitchHours: readonly DemoOffering[] = [
  {
    ...slot,
    key: 'pitch-boys',
    activity: 'football',
    places: ['chakhm', 'chsyla'],
    title: {
      fa: 'چهارشنبهٔ زمین: سانس پسران، {place}',
      en: 'Wednesday pitch: boys’ hours, {place}',
      azb: 'چرشنبه میدانی: اوغلانلار سانسی، {place}',
    },
    summary: {
      fa: 'پنجاه دقیقه زمین، توپ و داور داوطلب؛ هر نفر دو سانس در هفته تا به همه برسد.',
      en: 'Fifty minutes of pitch, ball and a volunteer referee; two hours a week for each, so that there is enough for all.',
    },
    audience: 'boys',
  },
  {
    ...slot,
    key: 'pitch-women',
    activity: 'futsal',
    programme: 'women-evening-sport',
    organiser: 'women-and-family-office',
    places: ['chravs'],
    title: {
      fa: 'چهارشنبهٔ زمین: سانس بانوان، {place}',
      en: 'Wednesday pitch: women’s hours, {place}',
      azb: 'چرشنبه میدانی: قادینلار سانسی، {place}',
    },
    summary: {
      fa: 'زمینی که از هیچ پنجره‌ای دیده نمی‌شود؛ مربی زن سر هر سانس هست.',
      en: 'A pitch no window looks upon; a female coach is there every hour.',
    },
    audience: 'women',
  },
  {
    ...slot,
    key: 'pitch-men',
    activity: 'football',
    places: ['chmnzl'],
    title: {
      fa: 'چهارشنبهٔ زمین: سانس جوانان و مردان، {place}',
      en: 'Wednesday pitch: men’s hours, {place}',
      azb: 'چرشنبه میدانی: کیشیلر سانسی، {place}',
    },
    summary: {
      fa: 'با هر که آمدید، هم‌تیمی پیدا می‌شود؛ دروازه‌بان همیشه کم است.',
      en: 'Whoever you come with, there is a team for you; a goalkeeper is always wanted.',
    },
    audience: 'men',
  },
  {
    ...slot,
    key: 'pitch-families',
    activity: 'football',
    places: ['chlilb'],
    title: {
      fa: 'چهارشنبهٔ زمین: سانس خانواده، {place}',
      en: 'Wednesday pitch: family hours, {place}',
      azb: 'چرشنبه میدانی: عائله سانسی، {place}',
    },
    summary: {
      fa: 'پدر دروازه‌بان، دختر مهاجم؛ برندهٔ هر سانس چای می‌دهد.',
      en: 'Father keeps the goal, daughter scores; whoever wins serves the tea.',
    },
    audience: 'families',
  },
]
