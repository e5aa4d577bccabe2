import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { consents } from '#city/consents/tables.ts'
import { memberships, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { beyondName, byLetters, type NamePlace } from '#platform/db/letters.ts'
import { present } from '#platform/refusal.ts'
import { type ExpertProfile, experts, type Field, type Interest, interests } from '../tables.ts'
import { expertWords } from '../words/experts.ts'

export interface ExpertWish {
  /** Folded letters of the name, the topics or the summary. */
  readonly text?: string | undefined
  readonly field?: Field | undefined
  readonly zoneId?: string | undefined
  /** At least so many hours a month. */
  readonly hours?: number | undefined
  readonly state?: 'unconfirmed' | 'paused' | 'free' | undefined
}

/** Everybody may see them: they agreed to it, somebody confirmed who they are, and the consent holds that day. */
const isListedOn = (on: IsoDay) =>
  and(
    eq(experts.listed, 'public'),
    isNotNull(experts.confirmedAt),
    isNull(people.erasedAt),
    sql`exists (select 1 from ${consents} where ${consents.personId} = ${experts.personId}
      and ${consents.purpose} = 'name-in-lists' and ${consents.startsOn} <= ${on}::date
      and (${consents.endsOn} is null or ${consents.endsOn} >= ${on}::date))`,
  )

const states = {
  unconfirmed: isNull(experts.confirmedAt),
  paused: eq(experts.paused, true),
  free: and(isNotNull(experts.confirmedAt), eq(experts.paused, false), inArray(experts.listed, ['public', 'staff'])),
} as const

const wished = ({ text, field, zoneId, hours, state }: ExpertWish): (SQL | undefined)[] => [
  text === undefined ? undefined : sql`${experts.searchKey} like ${`%${text}%`}`,
  field === undefined ? undefined : sql`${experts.fields} @> array[${field}]::text[]`,
  zoneId === undefined
    ? undefined
    : sql`(${experts.zoneIds} @> array[${zoneId}]::uuid[] or cardinality(${experts.zoneIds}) = 0)`,
  hours === undefined ? undefined : gte(experts.hours, hours),
  state && states[state],
]

const listed = (db: Db) =>
  db
    .select({ expert: experts, name: people.name, nameKey: people.nameKey })
    .from(experts)
    .innerJoin(people, eq(people.id, experts.personId))

export interface PublicExpertWish extends ExpertWish {
  readonly on: IsoDay
  readonly after?: NamePlace | undefined
}

/** Experts everybody may see, by name, by keys. */
export const publicExperts = (db: Db, { on, after, ...wish }: PublicExpertWish, most: number) =>
  listed(db)
    .where(and(isListedOn(on), beyondName(people, after), ...wished(wish)))
    .orderBy(byLetters(people.nameKey), asc(people.id))
    .limit(most)

export type ListedExpert = Awaited<ReturnType<typeof publicExperts>>[number]

/** When somebody was last asked; the beginning of time for whoever never was. */
const turn = sql<string>`coalesce(${experts.lastAskedOn}, '0001-01-01'::date)`

interface Turn {
  readonly on: string
  readonly id: string
}

/** All experts for staff: whoever was asked longest ago stands first, so that the same three are not asked always. By keys. */
export const expertsInTurn = (db: Db, wish: ExpertWish, after: Turn | undefined, most: number) =>
  listed(db)
    .where(
      and(
        isNull(people.erasedAt),
        after && sql`(${turn}, ${experts.personId}) > (${after.on}::date, ${after.id}::uuid)`,
        ...wished(wish),
      ),
    )
    .orderBy(asc(turn), asc(experts.personId))
    .limit(most)

export const turnOf = ({ expert }: ListedExpert): string => `${expert.lastAskedOn ?? '0001-01-01'}_${expert.personId}`

/** Some of the experts by their people, whatever they have agreed to. */
export const expertsOf = (db: Db, personIds: readonly string[]): Promise<ListedExpert[]> =>
  personIds.length === 0
    ? Promise.resolve([])
    : listed(db)
        .where(inArray(experts.personId, [...personIds]))
        .orderBy(asc(experts.personId))
        .limit(300)

export async function findPublicExpert(db: Db, code: string, on: IsoDay): Promise<ListedExpert | undefined> {
  const [found] = await listed(db).where(and(eq(experts.code, code), isListedOn(on)))
  return found
}

/** Which of some people everybody may see on a day. */
export async function whoIsListed(db: Db, personIds: readonly string[], on: IsoDay): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const found = await listed(db)
    .where(and(inArray(experts.personId, [...personIds]), isListedOn(on)))
    .limit(500)
  return new Set(found.map(({ expert }) => expert.personId))
}

export async function getExpert(db: Db, personId: string): Promise<ListedExpert> {
  const [found] = await listed(db).where(eq(experts.personId, personId))
  return present(found, expertWords.noSuch)
}

export async function findExpert(db: Db, personId: string): Promise<ExpertProfile | undefined> {
  const [found] = await db.select().from(experts).where(eq(experts.personId, personId))
  return found
}

/** The profile, held until the transaction ends. */
export async function holdExpert(db: Db, personId: string): Promise<ExpertProfile> {
  const [found] = await db.select().from(experts).where(eq(experts.personId, personId)).for('update')
  return present(found, expertWords.noSuch)
}

export const insertExpert = async (db: Db, row: typeof experts.$inferInsert): Promise<ExpertProfile> =>
  only(await db.insert(experts).values(row).returning())

export async function changeExpert(db: Db, personId: string, change: Partial<typeof experts.$inferInsert>) {
  await db.update(experts).set(change).where(eq(experts.personId, personId))
}

export const insertInterest = async (db: Db, row: typeof interests.$inferInsert): Promise<Interest> =>
  only(await db.insert(interests).values(row).returning())

export async function endInterestOn(db: Db, personId: string, id: string, endsOn: IsoDay) {
  await db
    .update(interests)
    .set({ endsOn })
    .where(and(eq(interests.id, id), eq(interests.personId, personId), isNull(interests.endsOn)))
}

/** What some people have declared, the newest first, with the bodies it names. */
export const interestsOf = (db: Db, personIds: readonly string[]) =>
  personIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ interest: interests, body: organisations.name })
        .from(interests)
        .leftJoin(organisations, eq(organisations.id, interests.organisationId))
        .where(inArray(interests.personId, [...personIds]))
        .orderBy(desc(interests.startsOn), desc(interests.id))
        .limit(500)

export type ListedInterest = Awaited<ReturnType<typeof interestsOf>>[number]

/** Who of some people is a member of one of some bodies on a day. */
export const membersAmong = (db: Db, personIds: readonly string[], bodyIds: readonly string[], on: IsoDay) =>
  personIds.length === 0 || bodyIds.length === 0
    ? Promise.resolve([])
    : db
        .selectDistinct({ personId: memberships.personId, organisationId: memberships.organisationId })
        .from(memberships)
        .where(
          and(
            inArray(memberships.personId, [...personIds]),
            inArray(memberships.organisationId, [...bodyIds]),
            lte(memberships.startsOn, on),
            or(isNull(memberships.endsOn), gte(memberships.endsOn, on)),
          ),
        )
        .limit(500)

/** Codes of everybody in the directory, by keys, for the index. */
export async function expertCodesAfter(db: Db, code: string | undefined, most: number): Promise<string[]> {
  const found = await db
    .select({ code: experts.code })
    .from(experts)
    .where(code === undefined ? undefined : sql`${experts.code} > ${code}`)
    .orderBy(asc(experts.code))
    .limit(most)
  return found.map((row) => row.code)
}
