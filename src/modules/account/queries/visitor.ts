import { eq, sql } from 'drizzle-orm'
import { membershipsOn } from '#city/organisations/queries.ts'
import { grantsOf, isStaff } from '#city/organisations/rules.ts'
import { people, type Person } from '#city/people/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import { sessionTokenOf } from '#platform/auth/sessions/cookie.ts'
import { touchSession } from '#platform/auth/sessions/queries.ts'
import { type SessionRow, sessions, type Strength } from '#platform/auth/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { gathered } from '#platform/db/gathered.ts'
import { localeOfPath } from '#platform/locale.ts'
import type { Actor, Grant, PersonActor } from '#platform/permission.ts'

/** Who sits at the browser: the session it carries, and whose it is. */
export interface Visitor {
  readonly session: SessionRow
  readonly person: Person
}

interface At {
  readonly db: Db
  readonly house: AuthHouse
  readonly now: Date
}

/** One question per request, however often it is asked. */
const asked = new WeakMap<Request, Promise<Visitor | undefined>>()

/** The open session this request carries, with its person: one query, none when there is no cookie of ours. */
export function visitorOf(request: Request, at: At): Promise<Visitor | undefined> {
  const known = asked.get(request) ?? askVisitor(request, at)
  asked.set(request, known)
  return known
}

async function askVisitor(request: Request, { db, house, now }: At): Promise<Visitor | undefined> {
  const token = sessionTokenOf(request, house)
  if (token === undefined) return undefined
  const visitor = await bearerOf(db, token)
  if (!visitor || visitor.session.expiresAt <= now || visitor.person.erasedAt) return undefined
  if (now.getTime() - visitor.session.updatedAt.getTime() > hour) await touchSession(db, visitor.session.id, now)
  return visitor
}

/** Whose session has this token, open or over. */
const bearerOf = gathered(async (db, tokens: readonly string[]): Promise<(Visitor | undefined)[]> => {
  const found = await db
    .select({ session: sessions, person: people })
    .from(sessions)
    .innerJoin(people, eq(people.userId, sessions.userId))
    .where(sql`${sessions.token} = any(${sql.param(tokens)}::text[])`)
  const byToken = new Map(found.map((visitor) => [visitor.session.token, visitor]))
  return tokens.map((token) => byToken.get(token))
})

const hour = 3_600_000

interface World {
  readonly db: Db
  readonly house: AuthHouse
  readonly clock: () => Date
  /** A demonstration asks no second key of its staff. */
  readonly sample: () => boolean
}

/** What `createApp` asks of every request: who acts. Two queries for somebody signed in, none for anybody else. */
export const identifyBySession =
  ({ db, house, clock, sample }: World) =>
  async (request: Request): Promise<Actor> => {
    const now = clock()
    const visitor = await visitorOf(request, { db, house, now })
    return visitor ? actorOf(db, visitor, { now, sample: sample() }) : null
  }

/**
 * A person with the roles this session is strong enough for: a post at the Desk is not held by a texted code alone, nor
 * outside a demonstration by a password without a second key.
 */
async function actorOf(db: Db, { session, person }: Visitor, at: { now: Date; sample: boolean }): Promise<PersonActor> {
  const held = await membershipsOn(db, person.id, today(at.now))
  const all: Grant[] = [{ role: 'citizen' }, ...held.flatMap(({ membership, kind }) => grantsOf(membership, kind))]
  const grants = bearsPosts(session.strength, at.sample) ? all : all.filter((grant) => !isStaff(grant))
  return { kind: 'person', id: person.id, name: person.name, staff: grants.some(isStaff), grants }
}

/** Whether a person holds a post at the Desk now, however strong the session at hand is. */
export async function holdsPost(db: Db, personId: string, now: Date): Promise<boolean> {
  const held = await membershipsOn(db, personId, today(now))
  return held.some(({ membership, kind }) => grantsOf(membership, kind).some(isStaff))
}

/**
 * What `createApp` asks of every request: the one page somebody must see first. Whoever came in by a password that
 * somebody else knows chooses another before anything else; only the way out stays open. No query of its own.
 */
export const firstBySession =
  ({ db, house, clock }: Pick<World, 'db' | 'house' | 'clock'>) =>
  async (request: Request): Promise<string | undefined> => {
    const visitor = await visitorOf(request, { db, house, now: clock() })
    const isBound = visitor?.session.strength === 'temporary' && !isOpenToAll(new URL(request.url).pathname)
    return isBound ? passwordPage : undefined
  }

const passwordPage = '/account/password'

const isOpenToAll = (pathname: string) => [passwordPage, '/account/sign-out'].includes(localeOfPath(pathname).path)

export const bearsPosts = (strength: Strength, sample: boolean) =>
  strength === 'two-keys' || (sample && strength === 'password')
