import { occasionsBetween } from '#city/occasions/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { router, see } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { keepWish, wishesOf } from '../../actions/wishes.ts'
import { calendarQuery, type CalendarQuery, filtersOf, queryWith } from '../../forms/calendar.ts'
import { CalendarPage } from '../../pages/calendar/calendar-page.tsx'
import type { CalendarWish } from '../../queries/calendar/conditions.ts'
import { sessionsByDay } from '../../queries/calendar/days.ts'
import { sessionsListed } from '../../queries/calendar/listing.ts'
import { placesOfSessions } from '../../queries/calendar/places.ts'
import { monthOf, solarMonth } from '../../rules/spans.ts'
import { words } from '../../words.ts'
import { wishOf } from './asked.ts'
import { forUs } from './for-us.tsx'

/** `/events`: what is on, in the order of time; the grid of the month and the map show the same. */
export const calendar = router()

const perPage = 24

calendar.route('/for-us', forUs)

calendar.get('/', async (c) => {
  const { db, now } = c.var.work
  const query = calendarQuery.parse(c.req.query())
  const wish = await wishOf(db, query, now)
  const [found, districts, mourning, byDay] = await Promise.all([
    sessionsListed(db, wish, { after: placeIn(query.after), most: perPage + 1 }),
    zonesOn(db, 'district', dayOf(now)),
    mourningDays(db, now),
    query.view === 'month' ? sessionsByDay(db, await monthWish(db, query, now)) : new Map<string, number>(),
  ])
  const { rows: sessions, last } = cutPage(found, perPage)
  const [nearest, mapped, wished] = await Promise.all([
    sessions.length > 0 ? [] : nearestTo(db, wish, now),
    query.view === 'map' ? placesOfSessions(db, sessions) : [],
    sessions.length > 0 ? false : wishesOf(c.var.work, filtersOf(query)),
  ])
  const next = last && listAddress('/events', { ...query, after: `${last.startsAt.toISOString()}_${last.id}` })
  const props = {
    query,
    sessions,
    next,
    districts: districts.map(({ zone }) => zone),
    mourning,
    byDay,
    nearest,
    mapped,
    wished,
  }
  return c.render(() => <CalendarPage {...props} />, {
    title: words.events,
    description: words.lead,
    canonical: listAddress('/events', filtersOf(query)),
    feeds: [{ type: 'text/calendar', to: listAddress('/cal/filter.ics', filtersOf(query)), title: words.events }],
  })
})

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

/** With fewer conditions: any time, then anything. */
async function nearestTo(db: Db, wish: CalendarWish, now: Date) {
  const until = new Date(now.getTime() + monthAhead * 86_400_000)
  const anyTime = { ...wish, from: now, until, hours: undefined, hasPlaces: true, withoutOff: true }
  const sameFilters = await sessionsListed(db, anyTime, { most: fewNearest })
  if (sameFilters.length > 0) return sameFilters
  return sessionsListed(db, { from: now, until, hasPlaces: true, withoutOff: true }, { most: fewNearest })
}

/** What is mourned on these days, if anything is: the calendar says so. */
async function mourningDays(db: Db, now: Date) {
  const day = dayOf(now)
  const found = await occasionsBetween(db, day, addDays(day, 2))
  return found.find(({ tone, scope }) => tone === 'mourning' && scope === 'city')?.title
}
