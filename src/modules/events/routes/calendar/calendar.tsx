import { occasionsBetween } from '#city/occasions/queries.ts'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { keepWish, wishesOf } from '../../actions/wishes.ts'
import { calendarQuery, type CalendarQuery, filtersOf, queryWith } from '../../forms/calendar.ts'
import { CalendarPage } from '../../pages/calendar/calendar-page.tsx'
import type { CalendarWish } from '../../queries/calendar/conditions.ts'
import { sessionsByDay } from '../../queries/calendar/days.ts'
import { isAnythingFrom, type ListedSession, sessionsListed } from '../../queries/calendar/listing.ts'
import { placesOfSessions } from '../../queries/calendar/places.ts'
import { asksForDays, monthOf, solarMonth } from '../../rules/spans.ts'
import { programmeAsked } from '../../queries/calendar/wished.ts'
import { words } from '../../words.ts'
import { wishOf } from './asked.ts'
import { listOf } from '../plan/own-list.ts'
import { brochure } from './brochure.ts'
import { forUs } from './for-us.tsx'

/** `/events`: what is on, in the order of time; the grid of the month and the map show the same. */
export const calendar = router()

const perPage = 24

calendar.route('/for-us', forUs)
calendar.get('/brochure.pdf', brochure)

calendar.get('/', async (c) => {
  const { db, now } = c.var.work
  const query = calendarQuery.parse(c.req.query())
  const wish = await wishOf(db, query, now)
  const [found, districts, mourning, byDay, programme] = await Promise.all([
    sessionsListed(db, wish, { after: placeIn(query.after), most: perPage + 1 }),
    zonesOn(db, 'district', dayOf(now)),
    mourningDays(db, now),
    query.view === 'month' ? sessionsByDay(db, await monthWish(db, query, now)) : new Map<string, number>(),
    programmeAsked(db, query),
  ])
  const { rows: sessions, last } = cutPage(found, perPage)
  const beside = await besideOf(c, { query, wish, sessions, programme })
  const next = last
    ? listAddress('/events', { ...query, after: `${last.startsAt.toISOString()}_${last.id}` })
    : await laterOf(db, query, wish)
  const props = {
    query,
    programme,
    sessions,
    next,
    districts: districts.map(({ zone }) => zone),
    mourning,
    byDay,
    ...beside,
  }
  return c.render(() => <CalendarPage {...props} />, {
    title: programme?.name ?? words.events,
    description: programme?.summary ?? words.lead,
    canonical: listAddress('/events', filtersOf(query)),
    feeds: [{ type: 'text/calendar', to: listAddress('/cal/filter.ics', filtersOf(query)), title: words.events }],
  })
})

interface Found {
  readonly query: CalendarQuery
  readonly wish: CalendarWish
  readonly sessions: readonly ListedSession[]
  readonly programme: WholeProgramme | undefined
}

/** What is shown beside the sessions that were found, or in their place where there are none. */
async function besideOf(c: Visit, { query, wish, sessions, programme }: Found) {
  const { db, now } = c.var.work
  const isFound = sessions.length > 0
  const [nearest, mapped, wished, marked] = await Promise.all([
    isFound ? [] : nearestTo(db, wish, now),
    query.view === 'map' ? placesOfSessions(db, sessions) : [],
    isFound ? false : wishesOf(c.var.work, filtersOf(query)),
    programme ? listOf(c) : [],
  ])
  return { nearest, mapped, wished, marked: new Set(marked) }
}

/** The days after those that were looked at, as long as anything is on later. */
async function laterOf(
  db: Db,
  query: CalendarQuery,
  { until }: Pick<CalendarWish, 'until'>,
): Promise<string | undefined> {
  if (asksForDays(query) || until === undefined || !(await isAnythingFrom(db, until))) return undefined
  return listAddress('/events', { ...query, after: undefined, since: dayOf(until) })
}

/** Keeps what was looked for and not found; who asks is told once. */
calendar.post('/wishes', async (c) => {
  const query = calendarQuery.parse(c.req.query())
  await keepWish(c.var.work, filtersOf(query))
  return see(c, listAddress('/events', queryWith(query, {})), words.willTell)
})

function placeIn(after: string | undefined) {
  const [at = '', id = ''] = after?.split('_') ?? []
  return after === undefined ? undefined : { at: new Date(at), id }
}

/** The whole month of the grid, what is past of it too. */
async function monthWish(db: Db, query: CalendarQuery, now: Date): Promise<CalendarWish> {
  const shown = query.month ?? solarMonth(query.day ?? dayOf(now))
  const { first } = monthOf(shown)
  const start = new Date(`${first}T00:00:00+03:30`)
  return { ...(await wishOf(db, { ...query, month: shown, day: undefined, when: undefined }, start)) }
}

const [fewNearest, monthAhead] = [3, 60]

/** The words alone, then those that are near them. */
const withWords = ({ words: looked }: CalendarWish, anything: CalendarWish): CalendarWish[] =>
  looked ? [looked, { ...looked, closeness: 'near' as const }].map((one) => ({ ...anything, words: one })) : []

/** With fewer conditions: any time, then the words, then anything. */
async function nearestTo(db: Db, wish: CalendarWish, now: Date) {
  const until = new Date(now.getTime() + monthAhead * 86_400_000)
  const anyTime = { ...wish, from: now, until, hours: undefined, hasPlaces: true, withoutOff: true }
  const anything = { from: now, until, hasPlaces: true, withoutOff: true }
  for (const one of [anyTime, ...withWords(wish, anything), anything]) {
    const found = await sessionsListed(db, one, { most: fewNearest })
    if (found.length > 0) return found
  }
  return []
}

/** What is mourned on these days, if anything is: the calendar says so. */
async function mourningDays(db: Db, now: Date) {
  const day = dayOf(now)
  const found = await occasionsBetween(db, day, addDays(day, 2))
  return found.find(({ tone, scope }) => tone === 'mourning' && scope === 'city')?.title
}
