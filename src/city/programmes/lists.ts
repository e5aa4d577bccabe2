import { and, asc, count, desc, eq, exists, like, type SQL, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { addDays, fiscalYear } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { key } from '#platform/text/tokens.ts'
import { programmeDuties, programmes, type ProgrammeState, programmeZones } from './tables.ts'

export interface ProgrammeWish {
  readonly dutyId?: string | undefined
  readonly aimId?: string | undefined
  readonly zoneId?: string | undefined
  readonly state?: ProgrammeState | undefined
  readonly audience?: string | undefined
  readonly ownerId?: string | undefined
  readonly parentId?: string | undefined
  /** Whose period touches these days, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Letters that occur in the Persian name, however they are spelt. */
  readonly named?: string | undefined
}

/** How a list may be sorted; programmes of the same key stand in the order in which they were registered. */
const orders = {
  start: { column: programmes.startsOn, type: sql`date`, down: true },
  end: { column: programmes.endsOn, type: sql`date`, down: false },
  name: { column: programmes.nameKey, type: sql`text`, down: false },
  changed: { column: programmes.changedAt, type: sql`timestamptz`, down: true },
} as const

export type ProgrammeOrder = keyof typeof orders
export const programmeOrders = ['start', 'end', 'name', 'changed'] as const satisfies readonly ProgrammeOrder[]

/** Where a page of a list ends: the key it is sorted by, as the database writes it, and the programme. */
export interface Place {
  readonly key: string
  readonly id: string
}

/** What a list shows of a programme. */
export const listed = {
  id: programmes.id,
  code: programmes.code,
  slug: programmes.slug,
  name: programmes.name,
  summary: programmes.summary,
  audience: programmes.audience,
  state: programmes.state,
  startsOn: programmes.startsOn,
  endsOn: programmes.endsOn,
  budgetRial: programmes.budgetRial,
  sample: programmes.sample,
  owner: organisations.name,
  ownerSlug: organisations.slug,
  duties: sql<string[]>`array(select d.duty_id from programmes_duties d where d.programme_id = ${programmes.id}
    order by length(d.duty_id), d.duty_id)`,
  zones: sql<
    string[]
  >`array(select z.zone_id from programmes_zones z where z.programme_id = ${programmes.id} limit 50)`,
}

/** A programme in a list that pages by key. */
export type SortedProgramme = Awaited<ReturnType<typeof programmesInOrder>>[number]
export type ListedProgramme = Omit<SortedProgramme, 'sortKey'>

interface Page {
  readonly order?: ProgrammeOrder
  readonly below?: Place | undefined
  readonly most: number
}

/** Programmes by key, in one of the orders; the latest to start first unless said otherwise. */
export function programmesInOrder(db: Db, wish: ProgrammeWish, { order = 'start', below, most }: Page) {
  const { column, type, down } = orders[order]
  const compare = down ? sql`<` : sql`>`
  const isBelow = below && sql`(${column}, ${programmes.id}) ${compare} (${below.key}::${type}, ${below.id}::uuid)`
  const way = down ? desc : asc
  return db
    .select({ ...listed, sortKey: sql<string>`${column}::text` })
    .from(programmes)
    .innerJoin(organisations, eq(organisations.id, programmes.ownerId))
    .where(and(isBelow, ...conditionsOf(db, wish)))
    .orderBy(way(column), way(programmes.id))
    .limit(most)
}

/** The latest to start first. */
export const programmesWanted = (
  db: Db,
  wish: ProgrammeWish,
  below: { startsOn: string; id: string } | undefined,
  most: number,
) => programmesInOrder(db, wish, { below: below && { key: below.startsOn, id: below.id }, most })

/** Those that are running, the latest to start first. */
export const runningProgrammes = kept(
  [programmes, organisations, programmeDuties, programmeZones],
  (db, most: number): Promise<readonly ListedProgramme[]> =>
    programmesWanted(db, { state: 'running' }, undefined, most),
)

/** How many programmes a list holds; nobody reads on after so many, so counting stops there too. */
export const countedAtMost = 1000

const countedFrom = [programmes, programmeDuties, programmeZones]

export const countProgrammes = kept(countedFrom, async (db, wish: ProgrammeWish): Promise<number> => {
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(programmes)
    .where(and(...conditionsOf(db, wish)))
    .limit(countedAtMost)
    .as('some')
  return only(await db.select({ count: count() }).from(some)).count
})

/** Every programme of a list, page after page, for a file. */
export async function* everyProgramme(db: Db, wish: ProgrammeWish, order: ProgrammeOrder = 'start') {
  let below: Place | undefined
  for (;;) {
    const page = await programmesInOrder(db, wish, { order, below, most: 500 })
    yield* page
    const last = page.at(-1)
    if (page.length < 500 || !last) return
    below = { key: last.sortKey, id: last.id }
  }
}

/** The programmes whose period touches a fiscal year, in the order of their start: what the plan of the year is drawn from. */
export const programmesOfYear = (db: Db, year: number, wish: ProgrammeWish = {}, most = 2000) => {
  const { from, until } = fiscalYear(year)
  return db
    .select(listed)
    .from(programmes)
    .innerJoin(organisations, eq(organisations.id, programmes.ownerId))
    .where(and(...conditionsOf(db, { ...wish, from, to: addDays(until, -1) })))
    .orderBy(asc(programmes.startsOn), asc(programmes.id))
    .limit(most)
}

/** The first and the last day any programme touches. */
export async function spanOfProgrammes(db: Db): Promise<{ from: string; to: string } | undefined> {
  const [[first], [last]] = await Promise.all([
    db
      .select({ day: programmes.startsOn })
      .from(programmes)
      .orderBy(asc(programmes.startsOn), asc(programmes.id))
      .limit(1),
    db
      .select({ day: programmes.endsOn })
      .from(programmes)
      .orderBy(desc(programmes.endsOn), desc(programmes.id))
      .limit(1),
  ])
  return first && last && { from: first.day, to: last.day }
}

type Narrowing = { readonly [Name in keyof ProgrammeWish]-?: (db: Db, value: string) => SQL }

/** How each wish narrows the list. */
const narrowing: Narrowing = {
  state: (_, state) => sql`${programmes.state} = ${state}`,
  ownerId: (_, id) => eq(programmes.ownerId, id),
  parentId: (_, id) => eq(programmes.parentId, id),
  dutyId: (db, id) => ofDuty(db, id),
  aimId: (db, id) => ofDuty(db, id),
  zoneId: (_, id) => inZone(id),
  audience: (_, group) => sql`${programmes.audience} @> array[${group}]`,
  from: (_, day) => sql`${programmes.endsOn} >= ${day}::date`,
  to: (_, day) => sql`${programmes.startsOn} <= ${day}::date`,
  named: (_, letters) => like(programmes.nameKey, `%${key(letters)}%`),
}

const conditionsOf = (db: Db, wish: ProgrammeWish): SQL[] =>
  wishes.flatMap((name) => {
    const value = wish[name]
    return value ? narrowing[name](db, value) : []
  })

const wishes = Object.keys(narrowing).filter((name): name is keyof ProgrammeWish => name in narrowing)

const ofDuty = (db: Db, dutyId: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(programmeDuties)
      .where(and(eq(programmeDuties.programmeId, programmes.id), eq(programmeDuties.dutyId, dutyId))),
  )

/** Works in the zone, or in the whole city. */
const inZone = (zoneId: string) =>
  sql`(exists (select from programmes_zones z where z.programme_id = ${programmes.id} and z.zone_id = ${zoneId})
    or not exists (select from programmes_zones z where z.programme_id = ${programmes.id}))`
