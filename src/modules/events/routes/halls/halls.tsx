import { equipmentOf } from '#city/booking/equipment-queries.ts'
import { managePlaceTimes } from '#city/booking/permissions.ts'
import { hoursOf } from '#city/booking/queries.ts'
import { reachOf } from '#city/people/rules.ts'
import { zonesOfPlaces } from '#city/places/queries.ts'
import { endOfDay, startOfDay, today } from '#platform/calendar/instant.ts'
import { isIsoDay } from '#platform/calendar/jalali.ts'
import { router } from '#platform/http/env.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { hallQuery } from '../../forms/halls.ts'
import { HallList } from '../../pages/halls/list.tsx'
import { HallWeekPage } from '../../pages/halls/week.tsx'
import { hallsListed, slotsTaken } from '../../queries/halls/listing.ts'
import { weekOf } from '../../rules/venues/week.ts'
import { hallWords as words } from '../../words/halls.ts'
import { hallOf, idsOf } from './ground.ts'

/** Halls and grounds at the Desk: the list, and the week of one. */
export const halls = router()

const perPage = 50

halls.get('/', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, managePlaceTimes, anywhere)
  const { q, after } = hallQuery.parse(c.req.query())
  const wish = { reach: reachOf(actor, managePlaceTimes), named: q, after: readNamePlace(after) }
  const { rows, last } = cutPage(await hallsListed(db, wish, perPage + 1), perPage)
  const next = last && listAddress('/desk/halls', { q, after: namePlace(last) })
  return c.render(() => <HallList halls={rows} named={q} next={next} />, { title: words.halls })
})

halls.get('/:code', async (c) => {
  const { hall, leaves } = await hallOf(c)
  const { db, now } = c.var.work
  const asked = c.req.query('week') ?? ''
  const days = weekOf(isIsoDay(asked) ? asked : today(now))
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const ids = idsOf({ leaves })
  const [hours, taken, zones, things] = await Promise.all([
    hoursOf(db, ids),
    slotsTaken(db, ids, { from: startOfDay(first), to: endOfDay(last) }, now),
    zonesOfPlaces(db, [hall.id]),
    equipmentOf(db, hall.id),
  ])
  const props = { hall, days, leaves, hours, taken, zones: zones.map(({ zone }) => zone), things }
  return c.render(() => <HallWeekPage {...props} />, { title: hall.name })
})
