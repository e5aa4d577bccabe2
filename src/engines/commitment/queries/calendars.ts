import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { daysOffBetween, weekendsBetween } from '#city/occasions/queries.ts'
import { calendarFor, cityScope, type ScopeOf } from '#city/occasions/rules.ts'
import { chainOf } from '#city/zones/queries.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Commitment } from '../tables.ts'

interface Reach {
  readonly organisationId?: string | undefined
  readonly zoneId?: string | null | undefined
}

/**
 * How far a calendar reaches around a day: twenty years behind it, for what was promised then and is still shown, and as
 * far ahead, for what is promised now.
 */
const [daysBehind, daysAhead] = [7400, 7400]

/**
 * The work calendar around a day, for a body and a zone: the body's own weekends if it has any, and the days off of the
 * city, of the body, and of the zone and all above it.
 */
export async function calendarAround(db: Db, on: IsoDay, { organisationId, zoneId }: Reach): Promise<WorkCalendar> {
  const kept = await daysKept(db, on, organisationId === undefined ? [] : [organisationId])
  return calendarWithin(kept, { organisationId, zones: typeof zoneId === 'string' ? await chainOf(db, zoneId) : [] })
}

/** By what the days of a promise are counted: whose it is, and where its matter lies. */
export type Counted = Pick<Commitment, 'ownerKind' | 'ownerId' | 'matterId'>

/**
 * The work calendar around a day of each of many promises, as `calendarAround` gives it for one: three queries, however
 * many there are, and one calendar for all who keep no days of their own.
 */
export async function calendarsAround(
  db: Db,
  on: IsoDay,
  counted: readonly Counted[],
): Promise<(one: Counted) => WorkCalendar> {
  const kept = await daysKept(db, on, [...new Set(counted.flatMap(bodyOf))])
  const isOfZones = kept.dates.some(({ scope }) => scope === 'zone')
  const zones: ReadonlyMap<string, readonly string[]> = isOfZones
    ? await zonesOf(db, [...new Set(counted.map(({ matterId }) => matterId))])
    : new Map()
  const withOwn = new Set([...kept.dates, ...kept.weekends].map(({ scopeId }) => scopeId))
  const made = new Map<string, WorkCalendar>()
  return (one) => {
    const organisationId = bodyOf(one).find((id) => withOwn.has(id))
    const reached = (zones.get(one.matterId) ?? []).filter((id) => withOwn.has(id))
    const key = [organisationId, ...reached].join(' ')
    return made.get(key) ?? keepIn(made, key, calendarWithin(kept, { organisationId, zones: reached }))
  }
}

const bodyOf = ({ ownerKind, ownerId }: Counted) => (ownerKind === 'organisation' ? [ownerId] : [])

function keepIn<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  map.set(key, value)
  return value
}

const daysKept = async (db: Db, on: IsoDay, organisationIds: readonly string[]) => {
  const [from, until] = [addDays(on, -daysBehind), addDays(on, daysAhead)]
  return {
    from,
    until,
    dates: await daysOffBetween(db, from, until, organisationIds),
    weekends: await weekendsBetween(db, from, until),
  }
}

interface Within {
  readonly organisationId: string | undefined
  readonly zones: readonly string[]
}

function calendarWithin(kept: Awaited<ReturnType<typeof daysKept>>, { organisationId, zones }: Within): WorkCalendar {
  const wanted: ScopeOf = organisationId ? { scope: 'organisation', scopeId: organisationId } : cityScope
  return calendarFor(
    kept,
    wanted,
    ({ scope, scopeId }) =>
      scope === 'city' || scopeId === organisationId || (scopeId !== null && zones.includes(scopeId)),
  )
}

const Lies = z.object({ matter: z.string(), zone: z.string() })

/** The zones in which some matters lie, with all above them. */
async function zonesOf(db: Db, matterIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await rows(
    db,
    Lies,
    sql`
      with recursive above as (
        select m.id as matter, z.id, z.parent_id, 0 as depth
        from commitment_matters m join zones z on z.id = m.zone_id where m.id = any(${uuids(matterIds)})
        union all
        select a.matter, z.id, z.parent_id, a.depth + 1
        from zones z join above a on z.id = a.parent_id where a.depth < 9
      )
      select matter, id as zone from above limit 20000`,
  )
  return new Map([...Map.groupBy(found, ({ matter }) => matter)].map(([id, all]) => [id, all.map(({ zone }) => zone)]))
}
