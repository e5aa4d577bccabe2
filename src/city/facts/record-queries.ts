import { and, asc, desc, eq, getTableColumns, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { type Organisation, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { places } from '#city/places/tables.ts'
import { programmes } from '#city/programmes/tables.ts'
import { zones } from '#city/zones/tables.ts'
import type { DayRange } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { chain, facts, type FactRow } from '#platform/facts/tables.ts'
import type { Said } from '#platform/locale.ts'

/** A chained fact with what it is about, by name. */
export interface Entry {
  readonly seq: number
  readonly hash: Buffer
  readonly fact: FactRow
  readonly programme: { readonly slug: string; readonly name: Said } | null
  readonly zone: { readonly code: string; readonly name: Said } | null
  readonly place: { readonly code: string; readonly name: Said } | null
  readonly organisation: Pick<Organisation, 'slug' | 'kind' | 'name'> | null
  /** Who acted, if a person did. Only for those who may see it. */
  readonly actor: string | null
}

const entry = {
  seq: chain.seq,
  hash: chain.hash,
  fact: getTableColumns(facts),
  programme: { slug: programmes.slug, name: programmes.name },
  zone: { code: zones.code, name: zones.name },
  place: { code: places.code, name: places.name },
  organisation: { slug: organisations.slug, kind: organisations.kind, name: organisations.name },
  actor: people.name,
}

export interface RecordWish {
  /** Kinds by name; all of them when left out. */
  readonly names?: readonly string[] | undefined
  readonly days?: DayRange | undefined
  /** Only what may stand in public: nothing about a person, nothing done on somebody's behalf. */
  readonly open?: boolean
  readonly personId?: string | undefined
  readonly actorId?: string | undefined
  /** Before this place in the chain. */
  readonly before?: number | undefined
}

const conditionsOf = ({ names, days, open, personId, actorId, before }: RecordWish): (SQL | undefined)[] => [
  before === undefined ? undefined : lt(chain.seq, before),
  names && inArray(facts.name, [...names]),
  days && and(gte(facts.occurredOn, days.from), lt(facts.occurredOn, days.until)),
  open ? sql`${facts.personId} is null and ${facts.onBehalfOf} is null` : undefined,
  personId ? eq(facts.personId, personId) : undefined,
  actorId ? eq(facts.actorId, actorId) : undefined,
]

/** The chain from its end, page after page by its own numbers. */
export async function entriesOf(db: Db, wish: RecordWish, most: number): Promise<Entry[]> {
  if (wish.names?.length === 0) return []
  return db
    .select(entry)
    .from(chain)
    .innerJoin(facts, eq(facts.id, chain.factId))
    .leftJoin(programmes, eq(programmes.id, facts.programmeId))
    .leftJoin(zones, eq(zones.id, facts.zoneId))
    .leftJoin(places, eq(places.id, facts.placeId))
    .leftJoin(organisations, eq(organisations.id, facts.organisationId))
    .leftJoin(people, eq(people.id, facts.actorId))
    .where(and(...conditionsOf(wish)))
    .orderBy(desc(chain.seq))
    .limit(most)
}

/** All of a wish, from the newest back, a stretch at a time. */
export async function* allEntries(db: Db, wish: RecordWish, stretch = 1000): AsyncGenerator<Entry> {
  let before: number | undefined
  do {
    const found = await entriesOf(db, { ...wish, before }, stretch)
    yield* found
    before = found.length < stretch ? undefined : found.at(-1)?.seq
  } while (before !== undefined)
}

/** One link of the chain, with the hash before it. */
export async function findEntry(db: Db, seq: number): Promise<(Entry & { readonly hashBefore?: Buffer }) | undefined> {
  const [found] = await entriesOf(db, { before: seq + 1 }, 1)
  if (found?.seq !== seq) return undefined
  const [before] = await db
    .select({ hash: chain.hash })
    .from(chain)
    .where(eq(chain.seq, seq - 1))
  return { ...found, ...(before && { hashBefore: before.hash }) }
}

/** The numbers of facts by their ids: what a correction points to. */
export async function seqsOf(db: Db, factIds: readonly string[]): Promise<number[]> {
  if (factIds.length === 0) return []
  const found = await db
    .select({ seq: chain.seq })
    .from(chain)
    .where(inArray(chain.factId, [...factIds]))
    .orderBy(asc(chain.seq))
    .limit(100)
  return found.map(({ seq }) => seq)
}

/** Facts that correct this one. They come under the same programme, so few are looked at. */
export async function correctionsOf(db: Db, { id, programmeId }: FactRow): Promise<number[]> {
  if (programmeId === null) return []
  const found = await db
    .select({ seq: chain.seq })
    .from(facts)
    .innerJoin(chain, eq(chain.factId, facts.id))
    .where(
      and(
        eq(facts.programmeId, programmeId),
        eq(facts.name, 'facts.activity-corrected'),
        sql`${facts.detail}->>'corrects' = ${id}`,
      ),
    )
    .orderBy(asc(chain.seq))
    .limit(50)
  return found.map(({ seq }) => seq)
}
