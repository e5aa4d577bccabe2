import { openContact } from '#city/people/contacts.ts'
import { aboutOf, type Offering, type Session } from '#engines/enrolment/index.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { tryUnseal } from '#platform/keys/seal.ts'
import type { Actor } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { careRead } from '../facts/care.ts'
import { contactsOfSession, notesOfSession } from '../queries/care.ts'
import { isItsDay, isLeading } from '../rules/care.ts'
import { contactSeal, noteSeal } from './care.ts'

interface Held {
  readonly session: Session
  readonly offering: Offering
}

/** What the leader of a session sees of it. */
export interface CareSeen {
  /** By `enrolment member`: who has a note, with its text on the day. An empty text could not be opened. */
  readonly notes: ReadonlyMap<string, string | undefined>
  /** By enrolment, on the day alone. */
  readonly contacts: ReadonlyMap<string, string>
  readonly isRead: boolean
}

const readerOf = (actor: Actor) => (actor?.kind === 'person' ? actor.id : undefined)

/** Whether notes are told here, and somebody leads the session or holds the phone of its door. */
export const mayCare = ({ actor }: Pick<Work, 'actor'>, { session, offering }: Held): boolean =>
  offering.asksHealth && (isLeading(session, readerOf(actor)) || isDoorPhone(actor, session))

/** The phone of a door is a link to this one session (see `routes/door/open.ts`). */
const isDoorPhone = (actor: Actor, { id }: Session) =>
  actor?.kind === 'link' && actor.grants.some(({ matterId }) => matterId === id)

/**
 * What a session’s leader may know: that there are notes, and on its day what they say and whom to call, which the record
 * then tells. Everybody else, staff and other leaders too, is told nothing.
 */
export async function seeCare(work: Work, keyring: Keyring, held: Held): Promise<CareSeen | undefined> {
  if (!mayCare(work, held)) return undefined
  const { session } = held
  const found = await notesOfSession(work.db, session, work.now)
  const keyOf = (one: (typeof found)[number]) => `${one.enrolmentId} ${one.member}`
  if (!isItsDay(session, work.now))
    return { notes: new Map(found.map((one) => [keyOf(one), undefined])), contacts: new Map(), isRead: false }
  const notes = new Map(
    found.map((one) => [keyOf(one), tryUnseal(keyring, noteSeal(one.enrolmentId, one.personId), one.sealed) ?? '']),
  )
  const contacts = await contactsFor(work, keyring, session)
  await record(work, held, { notes: notes.size, contacts: contacts.size })
  return { notes, contacts, isRead: true }
}

async function contactsFor({ db }: Work, keyring: Keyring, session: Session): Promise<Map<string, string>> {
  const found = await contactsOfSession(db, session)
  return new Map(
    found.flatMap(({ enrolmentId, told, personId, mobile }) => {
      const said = told === null ? undefined : tryUnseal(keyring, contactSeal(enrolmentId), told)
      const own = personId && mobile ? openContact(keyring, { kind: 'mobile', personId, sealed: mobile }) : undefined
      const contact = said ?? own
      return contact === undefined ? [] : [[enrolmentId, contact] as const]
    }),
  )
}

async function record(work: Work, { session, offering }: Held, counts: { notes: number; contacts: number }) {
  if (counts.notes + counts.contacts === 0) return
  const detail = { offeringId: offering.id, sessionId: session.id, ...counts }
  await transact(work, ({ announce }) => announce(careRead, detail, aboutOf(offering)))
}
