import { uuids } from '#platform/db/uuids.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { ageDay, type Attendee, eligible, memberRefusals, phaseAt, type Verdict } from '#engines/enrolment/index.ts'
import { endOfDay, startOfDay, today as dayOf } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Text } from '#platform/locale.ts'
import { demandPerson } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { forUsWords as words } from '../../words/for-us.ts'
import { type Housemate, housematesOf } from '../enrolling/household.ts'
import { type ListedSession, sessionsListed } from './listing.ts'

export interface MemberVerdict {
  readonly personId: string
  readonly whyNot: Text | undefined
}

/** One meeting, and for each of the household whether they can come. */
export interface ForUsRow {
  readonly session: ListedSession
  readonly verdicts: readonly MemberVerdict[]
  /** It asks something, so that one tap does not do. */
  readonly needsForm: boolean
}

const most = 60

/** A day for a household: its members, and what is on with a verdict on each. Four queries, however much is on. */
export async function forUsOn({ db, actor, now }: Work, day: IsoDay) {
  const people = await housematesOf(db, demandPerson(actor).id)
  const ids = people.map(({ id }) => id)
  const start = startOfDay(day)
  const wish = { from: start < now ? now : start, until: endOfDay(day), withoutOff: true }
  const [sessions, traits] = await Promise.all([sessionsListed(db, wish, { most }), traitsOf(db, ids)])
  const [inside, asking] = await Promise.all([insideAlready(db, sessions, ids), askingOfferings(db, sessions)])
  const party = people.map((person) => attendeeOf(person, traits.get(person.id)))
  return {
    people,
    rows: sessions.map((session): ForUsRow => ({
      session,
      needsForm: asking.has(session.offeringId),
      verdicts: verdictsOn(session, party, { people, inside, now }),
    })),
  }
}

interface Known {
  readonly people: readonly Housemate[]
  readonly inside: ReadonlySet<string>
  readonly now: Date
}

function verdictsOn(
  session: ListedSession,
  party: readonly Attendee[],
  { people, inside, now }: Known,
): MemberVerdict[] {
  const { audience, startsAt, phases } = session
  const isOpen = phaseAt(phases, now.getTime()) !== undefined
  const { members } = eligible(party, audience, ageDay(audience, dayOf(startsAt)))
  return people.map((person, at) => {
    const { id } = person
    if (inside.has(`${session.id} ${id}`)) return { personId: id, whyNot: words.isIn }
    if (!isOpen) return { personId: id, whyNot: words.notOpen }
    return { personId: id, whyNot: refusalSaid(members[at]?.refusal, person) }
  })
}

function refusalSaid(
  refusal: Verdict['members'][number]['refusal'],
  { name, birthYear, sex }: Housemate,
): Text | undefined {
  if (!refusal) return undefined
  const isUntold = (refusal.why === 'unsure' && birthYear === null) || (refusal.why === 'sex' && sex === null)
  if (isUntold) return words.tellFirst
  const { why, profile } = refusal
  return memberRefusals[why](name, (why === 'too-young' ? profile.ageMin : profile.ageMax) ?? 0)
}

const Trait = z.object({
  id: z.uuid(),
  zones: z.array(z.uuid()),
  organisations: z.array(z.object({ id: z.uuid(), role: z.string() })),
  guardianOf: z.array(z.uuid()),
})
type Trait = z.infer<typeof Trait>

/** What the rules ask of each beside age and sex. */
async function traitsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Trait>> {
  const found = await rows(
    db,
    Trait,
    sql`with recursive living as (
          select m.person_id, h.zone_id from households_members m join households h on h.id = m.household_id
          where m.left_at is null and m.person_id = any(${uuids(ids)})
        ), chain as (
          select l.person_id, z.id, z.parent_id, 0 as depth from living l join zones z on z.id = l.zone_id
          union all
          select c.person_id, z.id, z.parent_id, c.depth + 1 from chain c join zones z on z.id = c.parent_id where c.depth < 9
        )
        select p.id, array(select distinct c.id from chain c where c.person_id = p.id) as zones,
          coalesce((select jsonb_agg(jsonb_build_object('id', o.organisation_id, 'role', o.role)) from organisations_memberships o
            where o.person_id = p.id and o.ends_on is null), '[]') as organisations,
          array(select child.person_id from households_members own join households_members child using (household_id)
            where own.person_id = p.id and own.role = 'guardian' and child.role = 'child'
              and own.left_at is null and child.left_at is null) as "guardianOf"
        from people p where p.id = any(${uuids(ids)})`,
  )
  return new Map(found.map((trait) => [trait.id, trait]))
}

function attendeeOf({ id, sex, birthYear }: Housemate, trait: Trait | undefined): Attendee {
  const { zones = [], organisations = [], guardianOf = [] } = trait ?? {}
  const born = birthYear === null ? undefined : { from: `${birthYear}-01-01`, to: `${birthYear}-12-31` }
  return { id, role: 'participant', sex: sex ?? undefined, born, zones, organisations, guardianOf, standings: [] }
}

const Inside = z.object({ sessionId: z.uuid(), personId: z.uuid() })

/** Who of them has a place or waits for one already, by session and person. */
async function insideAlready(
  db: Db,
  sessions: readonly ListedSession[],
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sessions.length === 0) return new Set()
  const found = await rows(
    db,
    Inside,
    sql`select distinct s.id as "sessionId", h.person_id as "personId"
        from enrolment_presences h join enrolment_pools k on k.id = h.pool_id
        join enrolment_sessions s on s.offering_id = k.offering_id and (k.session_id is null or k.session_id = s.id)
        where h.live and h.person_id = any(${uuids(ids)})
          and s.id = any(${uuids(sessions.map(({ id }) => id))})`,
  )
  return new Set(found.map(({ sessionId, personId }) => `${sessionId} ${personId}`))
}

const Asking = z.object({ id: z.uuid() })

/** Which of these ask for consents or answers, or cost something: one looks at that before one sends it. */
async function askingOfferings(db: Db, sessions: readonly ListedSession[]): Promise<ReadonlySet<string>> {
  if (sessions.length === 0) return new Set()
  const found = await rows(
    db,
    Asking,
    sql`select id from enrolment_offerings o where o.id = any(${uuids(sessions.map(({ offeringId }) => offeringId))})
        and (cardinality(o.consents) > 0 or o.questions <> '[]'::jsonb
          or jsonb_path_exists(o.price, '$.rows[*] ? (@.amount != "0")'))`,
  )
  return new Set(found.map(({ id }) => id))
}
