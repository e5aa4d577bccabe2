import { dataset } from './dataset.ts'
import type { ActiveDay, ActiveRun, ActiveSeries, ActiveSession, ActiveSlot, Offered } from './inputs.ts'
import { courseInstance, facilityUse, scheduledSession, sessionSeries, singleEvent, slot } from './opportunities.ts'

const host = 'https://farhang.tabriz.example'
const organiser = { id: `${host}/api/organisations/1`, page: `${host}/o/1`, name: 'معاونت اجتماعی، فرهنگی و هنری' }
const place = {
  id: `${host}/api/places/1`,
  page: `${host}/place/1`,
  name: 'سالن پورشریفی',
  position: { latitude: 38.0462, longitude: 46.392 },
}
export const offered: Offered = {
  id: `${host}/api/series/1`,
  page: `${host}/e/1`,
  name: 'والیبال بانوان',
  description: 'هر شنبه و دوشنبه <b>عصر</b>',
  picture: `${host}/p.jpg`,
  activities: ['volleyball'],
  organiser,
  place,
  profiles: [
    { sex: 'female', ageMin: 6, alone: true },
    { ageMax: 5, alone: false },
  ],
  prices: [{ name: 'عمومی', amount: 500_000n }],
}
const weekly = { weekdays: [0, 2], interval: 1, first: '2026-09-26', last: '2026-12-20' }
const times = { from: '17:00', until: '18:30', zone: 'Asia/Tehran' }
export const series: ActiveSeries = { ...offered, times: { ...times, weekly } }
const [starts, ends] = [new Date('2026-09-26T13:30:00Z'), new Date('2026-09-26T15:00:00Z')]
const session: ActiveSession = {
  id: `${host}/api/sessions/7`,
  page: `${host}/s/7`,
  series: series.id,
  starts,
  ends,
  zone: 'Asia/Tehran',
  standing: 'scheduled',
  capacity: { most: 20, left: -2 },
}
const run: ActiveRun = {
  ...offered,
  times,
  first: '2026-09-26',
  last: '2026-12-20',
  standing: 'postponed',
  capacity: { most: 20, left: 3 },
}
export const day: ActiveDay = { ...offered, starts, ends, zone: 'Asia/Tehran', standing: 'cancelled' }
const hour: ActiveSlot = {
  id: `${host}/api/slots/9`,
  facility: `${host}/api/facilities/1`,
  starts,
  ends,
  zone: 'Asia/Tehran',
  uses: { most: 1, left: 1 },
  prices: [{ name: 'ساعتی', amount: 1_500_000n }],
}
const hall = facilityUse({
  id: hour.facility,
  page: `${host}/f/1`,
  name: 'زمین فوتسال ۱',
  types: ['futsalCourt'],
  place,
  provider: organiser,
  prices: hour.prices,
})
const feeds = dataset({
  id: `${host}/openactive`,
  page: `${host}/openactive`,
  name: 'ورزش در تبریز',
  description: 'سانس‌های ورزشی شهر',
  keywords: ['ورزش'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: organiser,
  discussion: `${host}/contact`,
  documentation: 'https://developer.openactive.io/',
  languages: ['fa', 'en'],
  feeds: [{ kind: 'ScheduledSession', address: `${host}/openactive/feeds/sessions` }],
})

/** One of everything that the feeds emit. */
export const emitted: Record<string, Record<string, unknown>> = {
  SessionSeries: sessionSeries(series),
  'SessionSeries without weeks': sessionSeries({ ...series, times }),
  'SessionSeries for everybody, free': sessionSeries({
    ...series,
    profiles: [],
    prices: [{ name: 'رایگان', amount: 0n }],
  }),
  ScheduledSession: scheduledSession(session),
  CourseInstance: courseInstance(run),
  Event: singleEvent(day),
  FacilityUse: hall,
  Slot: slot(hour),
  Dataset: feeds,
}
