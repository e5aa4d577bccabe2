import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { memberships, type OrganisationKind, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { key } from '#platform/text/tokens.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, only } from '#platform/db/database.ts'
import { byLetters } from '#platform/db/letters.ts'
import { present } from '#platform/refusal.ts'
import { resolutions, type Vote, type VoteEvent, voteEvents, votes } from '../tables.ts'
import { words } from '../words.ts'

export async function insertVoteEvent(db: Db, row: typeof voteEvents.$inferInsert): Promise<VoteEvent> {
  return only(await db.insert(voteEvents).values(row).returning())
}

export async function insertVotes(db: Db, rows: readonly Vote[]) {
  if (rows.length > 0) await db.insert(votes).values([...rows])
}

const later = alias(voteEvents, 'later')
/** Nobody has put it right since. */
const isStanding = (db: Db) =>
  notExists(db.select({ id: later.id }).from(later).where(eq(later.correctsId, voteEvents.id)))

/** The counts of a resolution, the last one first; those put right stay among them. */
export const voteEventsOf = (db: Db, resolutionId: string): Promise<VoteEvent[]> =>
  db.select().from(voteEvents).where(eq(voteEvents.resolutionId, resolutionId)).orderBy(desc(voteEvents.id)).limit(20)

export async function getVoteEvent(db: Db, id: string): Promise<VoteEvent> {
  const [found] = await db.select().from(voteEvents).where(eq(voteEvents.id, id))
  return present(found, words.noSuchResolution)
}

/** The votes of some counts by name; of a count before the last twenty nobody asks. */
export const votesOf = (db: Db, voteEventIds: readonly string[]) =>
  db
    .select({ vote: votes, name: people.name })
    .from(votes)
    .innerJoin(people, eq(people.id, votes.personId))
    .where(inArray(votes.voteEventId, [...voteEventIds]))
    .orderBy(byLetters(people.nameKey))
    .limit(2000)

export type NamedVote = Awaited<ReturnType<typeof votesOf>>[number]

const isInForce = (on: IsoDay) =>
  and(lte(memberships.startsOn, on), or(isNull(memberships.endsOn), gte(memberships.endsOn, on)))

/** Who sat in a body on a day, or in any of them, by name. */
export const membersOn = (db: Db, bodyId: string | undefined, on: IsoDay) =>
  db
    .selectDistinctOn([people.nameKey, people.id], { id: people.id, name: people.name, post: memberships.post })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        bodyId === undefined ? undefined : eq(memberships.organisationId, bodyId),
        eq(memberships.role, 'council-member'),
        isInForce(on),
      ),
    )
    .orderBy(asc(people.nameKey), asc(people.id))
    .limit(200)

export type CouncilMember = Awaited<ReturnType<typeof membersOn>>[number]

/** Members with an office in public, past ones too: nobody else has a page. */
export async function findMember(db: Db, personId: string) {
  const [found] = await db
    .select({ person: { id: people.id, name: people.name, sample: people.sample } })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'council-member'), isNull(people.erasedAt)))
    .limit(1)
  return found?.person
}

/** Where somebody sits and sat. */
export const seatsOf = (db: Db, personId: string) =>
  db
    .select({ membership: memberships, body: { id: organisations.id, name: organisations.name } })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'council-member')))
    .orderBy(desc(memberships.startsOn))
    .limit(50)

/** How often a member was where and said what: one small table over an index. */
export const tallyOfMember = (db: Db, personId: string) =>
  db
    .select({ option: votes.option, count: sql<number>`count(*)::int` })
    .from(votes)
    .innerJoin(voteEvents, eq(voteEvents.id, votes.voteEventId))
    .where(and(eq(votes.personId, personId), isStanding(db)))
    .groupBy(votes.option)

/** The votes of a member, the last one first, by key. */
export const votesOfMember = (db: Db, personId: string, before: string | undefined, most: number) =>
  db
    .select({
      option: votes.option,
      event: voteEvents,
      resolution: { address: resolutions.address, title: resolutions.title, state: resolutions.state },
    })
    .from(votes)
    .innerJoin(voteEvents, eq(voteEvents.id, votes.voteEventId))
    .leftJoin(resolutions, eq(resolutions.id, voteEvents.resolutionId))
    .where(
      and(
        eq(votes.personId, personId),
        isStanding(db),
        // Said of both, because the one does not follow from the other for PostgreSQL.
        before === undefined ? undefined : and(lt(votes.voteEventId, before), lt(voteEvents.id, before)),
      ),
    )
    .orderBy(desc(votes.voteEventId))
    .limit(most)

export type MemberVote = Awaited<ReturnType<typeof votesOfMember>>[number]

/** Bodies that decide: the council, its commissions and committees, as far as somebody sits in them. */
export const decidingBodies = (db: Db) =>
  db
    .selectDistinctOn([byLetters(organisations.nameKey)], {
      id: organisations.id,
      slug: organisations.slug,
      name: organisations.name,
      parentId: organisations.parentId,
    })
    .from(organisations)
    .innerJoin(memberships, eq(memberships.organisationId, organisations.id))
    .where(eq(memberships.role, 'council-member'))
    .orderBy(byLetters(organisations.nameKey))
    .limit(60)

export type Body = Awaited<ReturnType<typeof decidingBodies>>[number]

const ofKinds = (db: Db, kinds: readonly OrganisationKind[]) =>
  db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name, kind: organisations.kind })
    .from(organisations)
    .where(inArray(organisations.kind, [...kinds]))
    .orderBy(byLetters(organisations.nameKey))
    .limit(400)

/** Everybody who may own a promise or answer for one. */
export const ownersOffered = (db: Db) => ofKinds(db, ['unit', 'affiliated', 'district', 'agency'])

/** On whom a resolution may be served: the conformity board, or an agency that does its work. */
export const boardsOffered = (db: Db) => ofKinds(db, ['board', 'agency'])

export type OwnerOffered = Awaited<ReturnType<typeof ownersOffered>>[number]

/** Units whose member somebody is on a day. */
export const unitsOf = (db: Db, personId: string, on: IsoDay) =>
  db
    .selectDistinctOn([organisations.id], { id: organisations.id, name: organisations.name, kind: organisations.kind })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), isInForce(on)))
    .orderBy(asc(organisations.id))
    .limit(20)

/** Councils, commissions and boards by the keys of their names in every language. */
export async function decidingNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const found = await decidingBodies(db)
  return new Map(found.flatMap(({ id, name }) => [name.fa, name.en ?? ''].map((each) => [key(each), id] as const)))
}
