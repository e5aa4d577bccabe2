import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#platform/auth/tables.ts'
import { insertAtOnce } from '#platform/db/at-once.ts'
import { type Db, only, rows } from '#platform/db/database.ts'
import { beyondName, byLetters, type NamePlace } from '#platform/db/letters.ts'
import { facts } from '#platform/facts/tables.ts'
import { present } from '#platform/refusal.ts'
import type { Reach } from './rules.ts'
import { type Contact, contacts, people, type Person } from './tables.ts'
import { words } from './words.ts'

/** Many at once, as an import or a sowing writes them. */
export async function insertPeople(db: Db, many: readonly (typeof people.$inferInsert)[]): Promise<void> {
  for (let at = 0; at < many.length; at += 2000) await insertAtOnce(db, people, many.slice(at, at + 2000))
}

export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.id, id))
  return person
}

export const getPerson = async (db: Db, id: string): Promise<Person> =>
  present(await findPerson(db, id), words.noSuchPerson)

/** The person, held until the transaction ends. */
export async function holdPerson(db: Db, id: string): Promise<Person> {
  const [person] = await db.select().from(people).where(eq(people.id, id)).for('update')
  return present(person, words.noSuchPerson)
}

/** The person behind a sign-in account. */
export async function findPersonOfUser(db: Db, userId: string): Promise<Person | undefined> {
  const [person] = await db.select().from(people).where(eq(people.userId, userId))
  return person
}

export async function insertPerson(db: Db, person: typeof people.$inferInsert): Promise<Person> {
  return only(await db.insert(people).values(person).returning())
}

/** The same, unless a person of this id is there already: a form sent twice. */
export async function tryInsertPerson(db: Db, person: typeof people.$inferInsert): Promise<Person | undefined> {
  const [made] = await db.insert(people).values(person).onConflictDoNothing({ target: people.id }).returning()
  return made
}

export async function changePerson(db: Db, id: string, change: Partial<typeof people.$inferInsert>): Promise<void> {
  await db.update(people).set(change).where(eq(people.id, id))
}

/** An id for something that a form will make: sent twice, it makes one. */
export async function freshId(db: Db): Promise<string> {
  return only(await rows(db, z.object({ id: z.uuid() }), sql`select new_id() as id`)).id
}

export interface PeopleWish {
  /** Letters of the name, folded. */
  readonly named?: string | undefined
  /** The fingerprint of a whole mobile. */
  readonly mobile?: Buffer | undefined
  readonly reach: Reach
}

/** People by name, page after page. Those who have not said a name are found by their mobile alone. */
export function peopleWanted(db: Db, wish: PeopleWish, after: NamePlace | undefined, most: number): Promise<Person[]> {
  const isAfter = beyondName(people, after)
  return db
    .select()
    .from(people)
    .where(and(isAfter, ...conditionsOf(wish)))
    .orderBy(byLetters(people.nameKey), asc(people.id))
    .limit(most)
}

function conditionsOf({ named, mobile, reach }: PeopleWish): (SQL | undefined)[] {
  return [
    mobile ? hasMobile(mobile) : ne(people.nameKey, ''),
    named ? sql`${people.nameKey} like ${`%${named}%`}` : undefined,
    within(reach),
  ]
}

const within = (reach: Reach): SQL | undefined => (reach === 'whole-city' ? undefined : livesIn(reach))

const hasMobile = (hmac: Buffer) =>
  sql`${people.id} in (select person_id from people_contacts where kind = 'mobile' and hmac = ${hmac})`

/** Lives in one of these zones, or in a zone below them. */
function livesIn(zoneIds: readonly string[]): SQL {
  if (zoneIds.length === 0) return sql`false`
  const above = sql.join(
    zoneIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  return sql`${people.id} in (
    with recursive inside as (
      select id, 0 as depth from zones where id in (${above})
      union all
      select z.id, i.depth + 1 from zones z join inside i on z.parent_id = i.id where i.depth < 9
    )
    select m.person_id from households_members m join households h on h.id = m.household_id
    where m.left_at is null and h.zone_id in (select id from inside))`
}

const OfMobile = z.object({ hmac: z.instanceof(Buffer), personId: z.uuid() })

/** Whose these mobiles are, within the reach: each number is one person’s. */
export async function peopleOfMobiles(db: Db, mobiles: readonly Buffer[], reach: Reach): Promise<Map<string, Person>> {
  if (mobiles.length === 0) return new Map()
  const wanted = sql.join(
    mobiles.map((hmac) => sql`${hmac}`),
    sql`, `,
  )
  const owners = await rows(
    db,
    OfMobile,
    sql`select hmac, person_id as "personId" from people_contacts where kind = 'mobile' and hmac in (${wanted})`,
  )
  const found = await db
    .select()
    .from(people)
    .where(
      and(
        inArray(
          people.id,
          owners.map(({ personId }) => personId),
        ),
        isNull(people.erasedAt),
        within(reach),
      ),
    )
    .limit(mobiles.length)
  const byId = new Map(found.map((person) => [person.id, person]))
  return new Map(
    owners.flatMap(({ hmac, personId }) => {
      const person = byId.get(personId)
      return person ? [[hmac.toString('base64url'), person] as const] : []
    }),
  )
}

/** Everyone of a wish, for an export: a stretch at a time. */
export async function* everyoneWanted(db: Db, wish: PeopleWish, stretch = 500): AsyncGenerator<Person> {
  let after: Person | undefined
  do {
    const found = await peopleWanted(db, wish, after, stretch)
    yield* found
    after = found.length < stretch ? undefined : found.at(-1)
  } while (after)
}

export const contactsOf = (db: Db, personId: string): Promise<Contact[]> =>
  db.select().from(contacts).where(eq(contacts.personId, personId)).orderBy(asc(contacts.id)).limit(20)

interface Way {
  /** By nothing else; unless told by mobile, or by mail who has none. */
  readonly kind?: Contact['kind']
  /** By nothing that was not proved to be theirs. */
  readonly proved?: boolean
}

/** How a person is reached, and in which language. */
export type ReachedBy = Contact & Pick<Person, 'locale'>

/** How each of these people is reached best, who can be: what was proved to be theirs comes before what was not. */
export async function contactsOfAll(db: Db, personIds: readonly string[], { kind, proved = false }: Way = {}) {
  const wanted = [...new Set(personIds)]
  if (wanted.length === 0) return new Map<string, ReachedBy>()
  const isTheWay = and(kind && eq(contacts.kind, kind), proved ? isNotNull(contacts.verifiedAt) : undefined)
  const found = await db
    .selectDistinctOn([contacts.personId], { contact: contacts, locale: people.locale })
    .from(contacts)
    .innerJoin(people, eq(people.id, contacts.personId))
    .where(and(inArray(contacts.personId, wanted), isNull(people.erasedAt), isTheWay))
    .orderBy(
      contacts.personId,
      sql`${contacts.kind} = 'mobile' desc`,
      sql`${contacts.verifiedAt} is null`,
      asc(contacts.id),
    )
    .limit(wanted.length)
  return new Map(found.map(({ contact, locale }): [string, ReachedBy] => [contact.personId, { ...contact, locale }]))
}

export async function getContact(db: Db, personId: string, id: string): Promise<Contact> {
  const [contact] = await db
    .select()
    .from(contacts)
    .where(and(eq(contacts.id, id), eq(contacts.personId, personId)))
  return present(contact, words.noSuchContact)
}

export const insertContacts = (db: Db, many: readonly (typeof contacts.$inferInsert)[]): Promise<void> =>
  insertAtOnce(db, contacts, many)

/** False when the number is somebody's already. */
export async function tryInsertContact(db: Db, contact: typeof contacts.$inferInsert): Promise<boolean> {
  const { rowCount } = await db.insert(contacts).values(contact).onConflictDoNothing()
  return rowCount === 1
}

export async function removeContacts(db: Db, personId: string): Promise<void> {
  await db.delete(contacts).where(eq(contacts.personId, personId))
}

/** Takes the sign-in account away, and with it every open session. */
export async function removeAccount(db: Db, userId: string): Promise<void> {
  await db.delete(users).where(eq(users.id, userId))
}

/** Empties every note that a fact about this person points to. */
export async function eraseNotesAbout(db: Db, personId: string, now: Date): Promise<void> {
  await db.execute(sql`
    update facts_notes set text = null, erased_at = ${now.toISOString()}::timestamptz
    where erased_at is null and id in (
      select (detail->>'noteId')::uuid from facts where person_id = ${personId} and detail ? 'noteId')`)
}

/** Whether this actor has read this person's page since a time: one reading a day is recorded. */
export async function wasRead(db: Db, name: string, reading: { personId: string; actorId: string; since: Date }) {
  const { personId, actorId, since } = reading
  const [seen] = await db
    .select({ id: facts.id })
    .from(facts)
    .where(and(eq(facts.personId, personId), eq(facts.name, name), eq(facts.actorId, actorId), gte(facts.at, since)))
    .orderBy(desc(facts.id))
    .limit(1)
  return seen !== undefined
}
