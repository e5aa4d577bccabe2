import { toJalali } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { isSignedByNumbered, publicNumberedKey, signerWith } from '#platform/keys/numbered.ts'
import { numberedKey, numberedKeysOf } from '#platform/keys/numbered-queries.ts'
import { refuse } from '#platform/refusal.ts'
import { readTicket, type ReadTicket, signedPart, type TicketProblem, ticketText } from '../rules/ticket.ts'
import type { Enrolment, Session } from '../tables.ts'
import { words } from '../words.ts'

const purpose = 'ticket'

/** One key a year: 1405 is 5. */
const numberOf = (now: Date) => (toJalali(today(now)).y - 1400) % 256

interface Issue {
  readonly enrolment: Enrolment
  /** The last of its sessions, for a run. */
  readonly session: Pick<Session, 'id' | 'endsAt'>
  /** Which member; 0 is the whole party. */
  readonly member?: number
}

const aDay = 86_400

/** The text of a ticket's QR code, signed with this year's key. Valid until a day after the end. */
export async function issueTicket(
  db: Db,
  keyring: Keyring,
  now: Date,
  { enrolment, session, member = 0 }: Issue,
): Promise<string> {
  if (enrolment.state !== 'confirmed') throw refuse.conflict(words.isOver)
  const key = await numberedKey(db, keyring, { purpose, number: numberOf(now), now })
  const ends = session.endsAt ?? new Date(now.getTime() + 365 * aDay * 1000)
  const part = signedPart({
    key: key.number,
    enrolment: enrolment.id,
    scope: enrolment.sessionId ?? enrolment.offeringId,
    seats: Math.min(enrolment.seats, 255),
    member,
    until: Math.floor(ends.getTime() / 1000) + aDay,
  })
  return ticketText(part, signerWith(keyring, key)(part))
}

/** Verifies what a camera saw with the city’s keys; whether it is of this session and still good is the door’s question. */
export async function verifyTicket(db: Db, text: string): Promise<ReadTicket | TicketProblem | 'forged'> {
  const ticket = readTicket(text)
  if (typeof ticket === 'string') return ticket
  const key = (await ticketKeys(db)).find(({ number }) => number === ticket.key)
  const isOurs = key && isSignedByNumbered(publicNumberedKey(key.publicKey), ticket.signed, ticket.signature)
  return isOurs ? ticket : 'forged'
}

/** The public halves, for a door without a net. */
export const ticketKeys = (db: Db) => numberedKeysOf(db, purpose)
