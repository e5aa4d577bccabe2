import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { findPerson } from '#city/people/queries.ts'
import { people } from '#city/people/tables.ts'
import { zones } from '#city/zones/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { beyondName, byLetters, type NamePlace } from '#platform/db/letters.ts'
import { gathered } from '#platform/db/gathered.ts'
import type { Grant, PersonActor } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { grantsOf, isStaff } from './rules.ts'
import {
  type Membership,
  memberships,
  type Organisation,
  type OrganisationKind,
  organisations,
  type Standing,
  standings,
  type StandingState,
} from './tables.ts'
import { words } from './words.ts'

export async function insertOrganisation(
  db: Db,
  organisation: typeof organisations.$inferInsert,
): Promise<Organisation> {
  return only(await db.insert(organisations).values(organisation).returning())
}

/** The same, unless its name or address is taken. */
export async function tryInsertOrganisation(db: Db, organisation: typeof organisations.$inferInsert) {
  const [made] = await db.insert(organisations).values(organisation).onConflictDoNothing().returning()
  return made
}

export async function changeOrganisation(db: Db, id: string, change: Partial<typeof organisations.$inferInsert>) {
  await db.update(organisations).set(change).where(eq(organisations.id, id))
}

export async function findOrganisation(db: Db, slug: string): Promise<Organisation | undefined> {
  const [found] = await db.select().from(organisations).where(eq(organisations.slug, slug))
  return found
}

/** The one whose name has the same letters. */
export async function findTwin(db: Db, nameKey: string): Promise<Organisation | undefined> {
  const [found] = await db.select().from(organisations).where(eq(organisations.nameKey, nameKey))
  return found
}

export async function getOrganisation(db: Db, id: string): Promise<Organisation> {
  const [found] = await db.select().from(organisations).where(eq(organisations.id, id))
  return present(found, words.noSuchOrganisation)
}

/** The organisation, held until the transaction ends. */
export async function holdOrganisation(db: Db, id: string): Promise<Organisation> {
  const [found] = await db.select().from(organisations).where(eq(organisations.id, id)).for('update')
  return present(found, words.noSuchOrganisation)
}

export const organisationsById = (db: Db, ids: readonly string[]): Promise<Organisation[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(organisations)
        .where(inArray(organisations.id, [...ids]))
        .orderBy(asc(organisations.id))
        .limit(1000)

export const partsOf = (db: Db, parentId: string): Promise<Organisation[]> =>
  db
    .select()
    .from(organisations)
    .where(eq(organisations.parentId, parentId))
    .orderBy(byLetters(organisations.nameKey))
    .limit(200)

/** A body and all above it, itself first. */
export async function bodiesAbove(db: Db, id: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive above as (
      select id, parent_id, 0 as depth from organisations where id = ${id}
      union all
      select o.id, o.parent_id, a.depth + 1 from organisations o join above a on o.id = a.parent_id where a.depth < 9
    )
    select id from above order by depth`)
  return rows.map((row) => row.id)
}

export interface RegisterWish {
  /** Letters of the name, folded. */
  readonly named?: string | undefined
  readonly kinds?: readonly OrganisationKind[] | undefined
  readonly zoneId?: string | undefined
  readonly state?: StandingState | undefined
  /** Only bodies that have a standing. */
  readonly standing?: boolean
  /** The day whose standing counts. */
  readonly on: string
}

/** The standing that holds on a day; `standingOn` in the rules says the same of rows in hand. */
const currentStanding = (on: string) => sql`(
  select s.id from organisations_standings s
  where s.organisation_id = organisations.id and s.since <= ${on} and (s.until is null or s.until >= ${on})
    and not exists (select from organisations_standings c where c.corrects_id = s.id)
  order by s.since desc, s.recorded_at desc limit 1)`

/** Organisations by name with their standing and zone, page after page. */
export function organisationsWanted(db: Db, wish: RegisterWish, after: NamePlace | undefined, most: number) {
  const isAfter = beyondName(organisations, after)
  return db
    .select({ organisation: organisations, standing: standings, zone: zones.name })
    .from(organisations)
    .leftJoin(standings, eq(standings.id, currentStanding(wish.on)))
    .leftJoin(zones, eq(zones.id, organisations.zoneId))
    .where(and(isAfter, ...conditionsOf(wish)))
    .orderBy(byLetters(organisations.nameKey), asc(organisations.id))
    .limit(most)
}

export type ListedOrganisation = Awaited<ReturnType<typeof organisationsWanted>>[number]

const conditionsOf = ({ named, kinds, zoneId, state, standing }: RegisterWish): (SQL | undefined)[] => [
  named ? sql`${organisations.nameKey} like ${`%${named}%`}` : undefined,
  kinds && inArray(organisations.kind, [...kinds]),
  zoneId ? eq(organisations.zoneId, zoneId) : undefined,
  state && eq(standings.state, state),
  standing ? sql`${standings.id} is not null` : undefined,
]

/** All of a wish, for an export. */
export async function* allWanted(db: Db, wish: RegisterWish, stretch = 500): AsyncGenerator<ListedOrganisation> {
  let after: Organisation | undefined
  do {
    const found = await organisationsWanted(db, wish, after, stretch)
    yield* found
    after = found.length < stretch ? undefined : found.at(-1)?.organisation
  } while (after)
}

export async function insertStanding(db: Db, standing: typeof standings.$inferInsert): Promise<Standing> {
  return only(await db.insert(standings).values(standing).returning())
}

export const standingsOf = (db: Db, organisationId: string): Promise<Standing[]> =>
  db
    .select()
    .from(standings)
    .where(eq(standings.organisationId, organisationId))
    .orderBy(desc(standings.since), desc(standings.recordedAt))
    .limit(200)

export async function insertMembership(db: Db, membership: typeof memberships.$inferInsert) {
  return only(await db.insert(memberships).values(membership).returning())
}

/** The membership, held until the transaction ends. */
export async function holdMembership(db: Db, id: string): Promise<Membership> {
  const [found] = await db.select().from(memberships).where(eq(memberships.id, id)).for('update')
  return present(found, words.noSuchMembership)
}

export async function getMembership(db: Db, id: string): Promise<Membership> {
  const [found] = await db.select().from(memberships).where(eq(memberships.id, id))
  return present(found, words.noSuchMembership)
}

export async function changeMembership(db: Db, id: string, change: Partial<typeof memberships.$inferInsert>) {
  await db.update(memberships).set(change).where(eq(memberships.id, id))
}

/** The same post of the same person from the same day, if it is there: a form sent twice. */
export async function findMembership(
  db: Db,
  { personId, organisationId, role, startsOn }: Pick<Membership, 'personId' | 'organisationId' | 'role' | 'startsOn'>,
): Promise<Membership | undefined> {
  const [found] = await db
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, personId),
        eq(memberships.organisationId, organisationId),
        eq(memberships.role, role),
        eq(memberships.startsOn, startsOn),
      ),
    )
  return found
}

/** Everyone who has or had a post in an organisation, those in force first. */
export const membersOf = (db: Db, organisationId: string) =>
  db
    .select({ membership: memberships, person: people, zone: zones.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .leftJoin(zones, eq(zones.id, memberships.zoneId))
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(sql`${memberships.endsOn} desc nulls first`, desc(memberships.startsOn), asc(memberships.id))
    .limit(200)

export type Member = Awaited<ReturnType<typeof membersOf>>[number]

/** Every post a person has or had, those in force first. */
export const postsOf = (db: Db, personId: string) =>
  db
    .select({ membership: memberships, organisation: organisations })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.personId, personId))
    .orderBy(sql`${memberships.endsOn} desc nulls first`, desc(memberships.startsOn), asc(memberships.id))
    .limit(100)

export type Post = Awaited<ReturnType<typeof postsOf>>[number]

/** A person's memberships that are in force on a day. */
export const membershipsOn = (db: Db, personId: string, on: string) => membershipsHeld(db, { personId, on })

const membershipsHeld = gathered(async (db, asked: readonly { readonly personId: string; readonly on: string }[]) => {
  const [ids, days] = [asked.map(({ personId }) => personId), asked.map(({ on }) => on)]
  const found = await db
    .select({ nth: sql<number>`asked.nth::int`, membership: memberships, kind: organisations.kind })
    .from(
      sql`unnest(${sql.param(ids)}::uuid[], ${sql.param(days)}::date[]) with ordinality as asked (person, day, nth)`,
    )
    .innerJoin(memberships, sql`${memberships.personId} = asked.person`)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(sql`${memberships.startsOn} <= asked.day`, sql`coalesce(${memberships.endsOn}, 'infinity') >= asked.day`),
    )
    .limit(50 * asked.length)
  const byQuestion = Map.groupBy(found, ({ nth }) => nth - 1)
  return asked.map((_, at) => (byQuestion.get(at) ?? []).map(({ membership, kind }) => ({ membership, kind })))
})

/** Whoever this person is to the city on that day; nobody when the person is not known, or was erased. */
export async function actorFor(db: Db, personId: string, on: string): Promise<PersonActor | null> {
  const person = await findPerson(db, personId)
  if (!person || person.erasedAt) return null
  const held = await membershipsOn(db, personId, on)
  const grants: Grant[] = [{ role: 'citizen' }, ...held.flatMap(({ membership, kind }) => grantsOf(membership, kind))]
  return { kind: 'person', id: person.id, name: person.name, staff: grants.some(isStaff), grants }
}

/** Whether this city was filled with samples: then every page says so. */
export async function isDemonstration(db: Db): Promise<boolean> {
  const [sample] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.sample, true))
    .limit(1)
  return sample !== undefined
}

/** Whether anybody was ever made an administrator: without one nobody can be given a post. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const [one] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(eq(memberships.role, 'administrator'))
    .limit(1)
  return one !== undefined
}

/** The addresses of all organisations, page after page: what an index is rebuilt from. */
export async function slugsAfter(db: Db, slug: string | undefined, most: number): Promise<string[]> {
  const found = await db
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(slug === undefined ? undefined : sql`${organisations.slug} > ${slug}`)
    .orderBy(asc(organisations.slug))
    .limit(most)
  return found.map((row) => row.slug)
}
