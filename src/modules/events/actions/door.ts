import { createHash } from 'node:crypto'
import {
  admissionFor,
  enrolmentPermissions,
  getEnrolment,
  isRegisterOpen,
  lockKeyOf,
  type Offering,
  recordMark,
  type Session,
  senderOf,
} from '#engines/enrolment/index.ts'
import { demand, type Scope } from '#platform/permission.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Scan } from '../forms/door.ts'
import { insertNote, seatsAtDoor } from '../queries/door.ts'
import type { Band } from '../rules/door.ts'
import { doorWords as words } from '../words/door.ts'

/** An open door: its session, and who keeps it. */
export interface Door {
  readonly session: Session
  readonly offering: Offering
  readonly scope: Scope
  readonly work: Work
  /** What the keeper calls the phone or themselves; stands on every scan. */
  readonly name: string
}

const { keepDoor, markAttendance } = enrolmentPermissions

/** `wait`: the register is not open yet, so the phone keeps it and sends it again. */
export type Outcome = 'new' | 'known' | 'aside' | 'wait'

export interface Received {
  readonly id: string
  readonly outcome: Outcome
  readonly why?: Refusal | undefined
}

/**
 * Takes the scans of a phone, by the numbers it gave them: what is known changes nothing, what came under a number that
 * is known for something else, or cannot be true, is refused and kept aside. Each has its own transaction.
 */
export async function receiveScans(door: Door, scans: readonly Scan[]): Promise<Received[]> {
  demand(door.work.actor, keepDoor, door.scope)
  const received: Received[] = []
  for (const scan of scans) received.push(await receive(door, scan))
  return received
}

async function receive(door: Door, scan: Scan): Promise<Received> {
  const { id } = scan
  if (isEarly(door)) return { id, outcome: 'wait', why: refuse.conflict(words.notOpenYet) }
  try {
    return { id, outcome: await take(door, scan) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await keepAside(door, scan)
    return { id, outcome: 'aside', why: error }
  }
}

function isEarly({ session: { startsAt, endsAt }, work: { now } }: Door): boolean {
  if (startsAt === null || endsAt === null) return false
  return now < startsAt && !isRegisterOpen(now.getTime(), startsAt.getTime(), endsAt.getTime())
}

async function take(door: Door, scan: Scan): Promise<'new' | 'known'> {
  const { id, enrolmentId, member, manner } = scan
  const leaving = manner === 'again' && door.offering.kind === 'shift'
  if (manner === 'again' && !leaving) return note(door, scan, 'again')
  const outcome = await recordMark(door.work, {
    id,
    sessionId: door.session.id,
    enrolmentId,
    member: member === 0 ? null : member,
    count: member === 0 ? scan.count : 1,
    value: 'present',
    leaving,
    witness: 'scan',
    device: door.name,
    at: new Date(scan.at),
  })
  if (manner === 'unverified') await note(door, scan, 'unverified')
  return outcome
}

async function note({ session, work, name }: Door, scan: Scan, kind: 'again' | 'unverified'): Promise<'new' | 'known'> {
  const { id, enrolmentId, member, at } = scan
  await getEnrolment(work.db, enrolmentId)
  const written = await insertNote(work.db, {
    key: `${kind}:${id}`,
    kind,
    sessionId: session.id,
    enrolmentId,
    member,
    device: name,
    at: new Date(at),
    recordedAt: work.now,
  })
  return written ? 'new' : 'known'
}

async function keepAside({ session, work, name }: Door, scan: Scan) {
  const content = createHash('sha256').update(JSON.stringify(scan)).digest('hex').slice(0, 32)
  await insertNote(work.db, {
    key: `aside:${scan.id}:${content}`,
    kind: 'aside',
    sessionId: session.id,
    enrolmentId: null,
    member: scan.member,
    device: name,
    sent: scan,
    at: new Date(scan.at),
    recordedAt: work.now,
  })
}

/** A number of its own for each part of a form that is sent once: the same form sent again has the same numbers. */
export function partId(key: string, part: number | string): string {
  const hex = createHash('sha256').update(`${key}|${part}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

interface Count {
  readonly key: string
  readonly band: Band
  readonly count: number
}

/** People who come without a name: counted at an open door, or let in while seats are free. */
export async function countIn(door: Door, { key, band, count }: Count): Promise<void> {
  demand(door.work.actor, markAttendance, door.scope)
  if (isEarly(door)) throw refuse.conflict(words.notOpenYet)
  const left = await freeSeats(door)
  if (left !== undefined && count > left) throw refuse.conflict(words.noSeatsFree(left))
  await recordMark(door.work, {
    id: partId(key, band),
    sessionId: door.session.id,
    enrolmentId: null,
    member: null,
    count,
    band,
    value: 'present',
    witness: 'observer',
    device: door.name,
    at: door.work.now,
  })
}

/** Seats nobody has; undefined where they are not counted because everybody may come. */
export async function freeSeats({ session, offering, work }: Door): Promise<number | undefined> {
  const isOpen = offering.phases.every(({ how }) => how === 'open')
  const seats = await seatsAtDoor(work.db, session.id)
  if (isOpen || !seats) return undefined
  return Math.max(0, seats.capacity - seats.used - seats.counted)
}

/** Somebody of the waiting list stands at the door. */
export async function noteHere({ session, work, scope, name }: Door, enrolmentId: string): Promise<void> {
  demand(work.actor, keepDoor, scope)
  const { offeringId, state } = await getEnrolment(work.db, enrolmentId)
  if (offeringId !== session.offeringId || state !== 'waiting') throw refuse.absent(words.notFound)
  const of = { sessionId: session.id, enrolmentId, device: name, at: work.now, recordedAt: work.now }
  await insertNote(work.db, { ...of, key: `here:${session.id}:${enrolmentId}`, kind: 'here' })
}

/** Lets in who waits at the door, when there is room for all of them. The seat has its own transaction. */
export async function serveHere(door: Door, enrolmentId: string): Promise<void> {
  const { work, scope, offering, session } = door
  demand(work.actor, keepDoor, scope)
  const { offeringId, sessionId } = await getEnrolment(work.db, enrolmentId)
  if (offeringId !== session.offeringId) throw refuse.absent(words.notFound)
  const act = { kind: 'judge', id: enrolmentId, verdict: 'admit', reason: 'door' } as const
  await admissionFor(work)(lockKeyOf(offering, sessionId), { sender: senderOf(work), act })
}
