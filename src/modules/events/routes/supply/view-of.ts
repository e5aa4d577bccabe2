import { attendedBetween } from '#engines/enrolment/index.ts'
import { bordersOn } from '#city/zones/number-queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { supplyQuery } from '../../forms/supply.ts'
import { offeredBetween } from '../../queries/supply/offered.ts'
import { finestCounted, supplyZones } from '../../queries/supply/zones.ts'
import { peopleOf } from '../../rules/supply/groups.ts'
import { usualWalk } from '../../rules/supply/reach.ts'
import { monthOf } from '../../rules/supply/seasons.ts'
import { attendanceOf, supplyOf } from '../../rules/supply/zones.ts'

/** What the Desk sees exactly, and everybody as far as it may be told. */
export async function supplyViewOf(c: Visit, reader: 'desk' | 'public') {
  const { db, now } = c.var.work
  const query = supplyQuery.parse(c.req.query())
  const day = today(now)
  const month = monthOf(query.month, day)
  const by = query.by ?? (await finestCounted(db, day))
  const span = { from: startOfDay(month.from), until: startOfDay(month.until), zoneKind: by }
  const [zones, listed, borders, offers, attended] = await Promise.all([
    supplyZones(db, by, day),
    zonesOn(db, by, day),
    bordersOn(db, by, day),
    offeredBetween(db, span),
    attendedBetween(db, span),
  ])
  const { group } = query
  const isTold = reader === 'desk' || by === 'district'
  const walk = { ...usualWalk, metres: query.walk }
  return {
    reader,
    query: { ...query, by },
    month,
    listed,
    borders,
    rows: supplyOf({ zones, offers, group, walk }),
    /** Outside the Desk by district only: two sorts of zones would tell what lies between them. */
    attendance: isTold ? attendanceOf(attended, group, reader === 'public') : undefined,
    /** Whether the middle of a zone is known, so that people can be taken to walk from it. */
    isPlaced: zones.some(({ at }) => at !== undefined),
    /** Nobody has said how many of this very group live where. */
    isWholePeople:
      group !== 'everybody' && zones.every(({ parts }) => peopleOf(parts, group) === peopleOf(parts, 'everybody')),
  }
}

export type SupplyView = Awaited<ReturnType<typeof supplyViewOf>>
