import { type Session, ticketKeys, ticketScopeOf, verifyTicket } from '#engines/enrolment/index.ts'
import { openContact } from '#city/people/contacts.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { fold } from '#platform/text/fold.ts'
import { type Door, freeSeats } from '../../actions/door.ts'
import { type EntryRow, entriesOfSession, mobilesAtDoor } from '../../queries/door.ts'
import {
  type Band,
  type DoorEntry,
  entriesFor,
  judgeEntry,
  judgeProblem,
  judgeTicket,
  type Manifest,
  type Verdict,
} from '../../rules/door.ts'
import { byInitial } from '../../rules/initials.ts'

const aDay = 86_400_000

/** A party as a door may know it: names by initial, ages as bands. */
export function doorEntry(row: EntryRow, now: Date): DoorEntry {
  const { id, code, state, seats, owes, members, inside } = row
  return {
    id,
    code,
    state,
    seats,
    owes,
    members: members.map(({ position, name, sex, birthYear }) => ({
      position,
      name: byInitial(name),
      band: bandOf(sex, birthYear, now),
    })),
    inside: inside.map(({ position, at, device }) => ({ position, at: at.getTime(), door: device ?? '' })),
  }
}

/** Boys of twelve and more are counted with the men; whose sex or year is not known, nowhere. */
function bandOf(sex: 'female' | 'male' | null, birthYear: number | null, now: Date): Band | null {
  if (sex === null || birthYear === null) return null
  const age = now.getUTCFullYear() - birthYear
  if (sex === 'female') return age < 18 ? 'girls' : 'women'
  return age < 12 ? 'boys' : 'men'
}

export const entriesAt = async ({ session, work }: Door): Promise<DoorEntry[]> =>
  (await entriesOfSession(work.db, session.id)).map((row) => doorEntry(row, work.now))

/** All that a phone takes along: initials only, and to be forgotten a day after the end. */
export async function manifestOf(door: Door): Promise<Manifest> {
  const { session, work } = door
  const keys = await ticketKeys(work.db)
  return {
    sessionId: session.id,
    scopes: scopesOf(session),
    keys: keys.map(({ number, publicKey }) => ({ number, publicKey })),
    entries: await entriesAt(door),
    free: (await freeSeats(door)) ?? null,
    madeAt: work.now.getTime(),
    eraseAt: (session.endsAt ?? work.now).getTime() + aDay,
  }
}

const scopesOf = ({ id, offeringId }: Session) => [ticketScopeOf(id), ticketScopeOf(offeringId)]

/** What the city answers to a ticket, a code, first letters, or the last four digits of a mobile. */
export async function lookUp(door: Door, keyring: Keyring, said: string): Promise<Verdict[]> {
  const entries = await entriesAt(door)
  if (said.startsWith('JST1:') || /^https?:/u.test(said)) return [await scanned(door, entries, said)]
  const digits = asciiDigits(said).replaceAll(/\D/gu, '')
  const found = isMobileEnd(said, digits)
    ? await byMobile(door, keyring, { entries, digits })
    : entriesFor(entries, asciiDigits(said), fold)
  return found.map((entry) => judgeEntry(entry, { isOffline: false }))
}

const isMobileEnd = (said: string, digits: string) =>
  digits.length === 4 && digits.length === asciiDigits(said).trim().length

async function scanned({ session, work }: Door, entries: readonly DoorEntry[], text: string): Promise<Verdict> {
  const ticket = await verifyTicket(work.db, text)
  if (typeof ticket === 'string') return judgeProblem(ticket)
  return judgeTicket(ticket, { scopes: scopesOf(session), entries }, { isOffline: false, now: work.now.getTime() })
}

interface Ending {
  readonly entries: readonly DoorEntry[]
  readonly digits: string
}

/** Whose mobile ends like this: compared one by one, shown to nobody. */
async function byMobile({ session, work }: Door, keyring: Keyring, { entries, digits }: Ending): Promise<DoorEntry[]> {
  const contacts = await mobilesAtDoor(work.db, session.id)
  const found = new Set(
    contacts.filter((contact) => openContact(keyring, contact).endsWith(digits)).map((contact) => contact.enrolmentId),
  )
  return entries.filter(({ id }) => found.has(id))
}
