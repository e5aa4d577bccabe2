/** What benches of the enrolment engine ask for, and of what. */
import { sql } from 'drizzle-orm'
import type { Act, Command } from '../../src/engines/enrolment/actions/commands.ts'
import { givenOffering } from '../../src/engines/enrolment/fixtures.ts'
import type { Db } from '../../src/platform/db/database.ts'

/** So many citizens, by id. */
export async function givenPeople(db: Db, count: number): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    insert into people (name, name_key, created_at) select 'شهروند ' || n, 'شهروند ' || n, now()
    from generate_series(1, ${count}) as n returning id`)
  return rows.map(({ id }) => id)
}

/** A published offering with one session of so many seats. */
export async function offered(db: Db, seats: number, line = true) {
  const given = await givenOffering(db, new Date(), { seats, line })
  const { offering, sessions, pools } = given
  return {
    offeringId: offering.id,
    programmeId: offering.programmeId,
    sessionId: sessions[0]?.id ?? '',
    poolId: pools[0]?.id ?? '',
  }
}

const nothingElse = {
  organisationId: null,
  lanes: [],
  due: 0n,
  weight: 1,
  needsConsent: false,
  answers: null,
  termsVersion: 1,
}

const asMember = { role: 'participant', takesSeat: true, profile: 'anybody', birthYear: null, sex: null } as const

/** A person who wants a seat, as themselves. */
export function askingFor(sessionId: string, personId: string): Command {
  const members = [{ ...asMember, personId, name: '', guestName: null }]
  const ask = { ...nothingElse, key: crypto.randomUUID(), sessionId, partyId: personId, members, seats: 1, heads: 1 }
  return {
    sender: { actor: { kind: 'person', id: personId, name: '', grants: [], staff: false }, channel: 'web' },
    act: { kind: 'ask', ask },
  }
}

/** A party of guests. */
export function askingGuests(sessionId: string, seats: number): Act {
  const members = Array.from({ length: seats }, () => ({ ...asMember, personId: null, name: '', guestName: 'مهمان' }))
  const ask = { ...nothingElse, key: crypto.randomUUID(), sessionId, partyId: null, members, seats, heads: seats }
  return { kind: 'ask', ask }
}
