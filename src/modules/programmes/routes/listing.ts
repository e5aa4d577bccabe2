import {
  countedAtMost,
  countProgrammes,
  type ListedProgramme,
  programmesInOrder,
  type ProgrammeWish,
  spanOfProgrammes,
} from '#city/programmes/lists.ts'
import { findOwner, ownersOffered } from '#city/programmes/queries.ts'
import { words as city } from '#city/programmes/words.ts'
import { wholeMandate } from '#city/mandate/queries.ts'
import { findPublicZone, zonesById, zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, fiscalYear, fiscalYearOf } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import type { ListQuery } from '../forms/list.ts'

/** What the list offers to narrow it by. */
export type Offers = Awaited<ReturnType<typeof offersOf>>

export async function offersOf(db: Db, now: Date) {
  const day = today(now)
  const [items, districts, owners, span] = await Promise.all([
    wholeMandate(db),
    zonesOn(db, 'district', day),
    ownersOffered(db),
    spanOfProgrammes(db),
  ])
  return {
    items: items.filter(({ kind }) => kind !== 'thesis'),
    districts: districts.map(({ zone }) => zone),
    owners,
    years: yearsOf(span, fiscalYearOf(day)),
  }
}

/** Every fiscal year with programmes, and this one; the latest first. */
function yearsOf(span: { from: string; to: string } | undefined, now: number): number[] {
  const first = Math.min(now, span ? fiscalYearOf(span.from) : now)
  const last = Math.max(now, span ? fiscalYearOf(span.to) : now)
  return Array.from({ length: last - first + 1 }, (_, at) => last - at)
}

/** The query as the conditions of the list. A zone or an owner that does not exist is simply not there. */
export async function wishOf(
  db: Db,
  { q, duty, aim, zone, state, audience, year, owner }: ListQuery,
): Promise<ProgrammeWish> {
  const zoneId = zone === undefined ? undefined : present(await findPublicZone(db, zone), city.noSuchProgramme).id
  const ownerId = owner === undefined ? undefined : present(await findOwner(db, owner), city.noSuchProgramme).id
  const days = year === undefined ? undefined : fiscalYear(year)
  return {
    named: q,
    dutyId: duty,
    aimId: aim,
    zoneId,
    state,
    audience,
    ownerId,
    from: days?.from,
    to: days && addDays(days.until, -1),
  }
}

export interface Listing {
  readonly programmes: readonly ListedProgramme[]
  readonly count: number
  /** More than that many; counting stopped. */
  readonly more: boolean
  /** The `below` of the next page. */
  readonly next: string | undefined
}

/** A page of the list. */
export async function listingOf(db: Db, query: ListQuery, perPage: number): Promise<Listing> {
  const wish = await wishOf(db, query)
  const [id, ...key] = query.below?.split('_') ?? []
  const below = id === undefined ? undefined : { id, key: key.join('_') }
  const [found, count] = await Promise.all([
    programmesInOrder(db, wish, { ...(query.sort && { order: query.sort }), below, most: perPage + 1 }),
    countProgrammes(db, wish),
  ])
  const programmes = found.slice(0, perPage)
  const last = programmes.at(-1)
  const next = found.length > perPage && last ? `${last.id}_${last.sortKey}` : undefined
  return { programmes, count, more: count >= countedAtMost, next }
}

/** The zones that programmes name, by id. */
export async function zonesOfList(db: Db, programmes: readonly Pick<ListedProgramme, 'zones'>[]) {
  const ids = [...new Set(programmes.flatMap(({ zones }) => zones))]
  return new Map((await zonesById(db, ids)).map((zone) => [zone.id, zone]))
}
