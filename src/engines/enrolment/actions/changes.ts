import { guardiansOf } from '#city/households/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { demand, may } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { getEnrolment, leavesInFull, membersOf } from '../queries/enrolments.ts'
import { getOffering, getSession } from '../queries/offerings.ts'
import { enrolmentsLackingConsent, peopleOfParty } from '../queries/parties.ts'
import { findPool } from '../queries/pools.ts'
import { ageDay } from '../rules/audience.ts'
import { eligible, isWelcome } from '../rules/eligible.ts'
import { priceOf } from '../rules/fees.ts'
import { giveBack, listEnrolments, planOfferings } from '../permissions.ts'
import type { Enrolment, EnrolmentMember, Offering } from '../tables.ts'
import { words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { type Act, actorKey, type PoolChange, type Proof, type Told } from './commands.ts'
import { scopeOf } from './authority.ts'
import { attendeeOf, type Companion, dayOf, lockKeyOf, senderOf } from './enrol.ts'

/** The party gives its place back, or its place in the line; who waits gets it at once. */
export async function withdrawEnrolment(work: Work, id: string): Promise<Told> {
  const { enrolment, offering } = await demandOwn(work, id)
  const inFull = await leavesInFull(work.db, enrolment)
  return send(work, { enrolment, offering }, { kind: 'withdraw', id, inFull })
}

/** Takes a seat that was offered, or that waited for consent: what is to be paid is confirmed by the payment itself. */
export async function acceptOffer(work: Work, id: string): Promise<Told> {
  const { enrolment, offering } = await demandOwn(work, id)
  return send(work, { enrolment, offering }, { kind: 'confirm', id, proof: await proofOf(work, enrolment, offering) })
}

/** The fee is waived by the unit, with a reason that the fact keeps. */
export async function waiveFee(work: Work, id: string, waiver: string): Promise<Told> {
  const found = await whole(work, id)
  demand(work.actor, giveBack, await scopeOf(work.db, found.offering))
  const proof = { ...(await proofOf(work, found.enrolment, found.offering)), waiver }
  return send(work, found, { kind: 'confirm', id, proof })
}

/** A fee waived by what its holder brings: the caller has checked it. */
export const confirmWaived = async (work: Work, found: Whole, waiver: string): Promise<Told> => {
  const { enrolment, offering } = found
  const proof = { ...(await proofOf(work, enrolment, offering)), waiver }
  return send(work, found, { kind: 'confirm', id: enrolment.id, proof })
}

/**
 * Somebody is at the bank’s page: a seat held for payment is held half an hour in all, once. A bank slip takes its way
 * through two offices: two days. Both change nothing the second time.
 */
export async function holdWhilePaying(work: Work, id: string, by: 'redirect' | 'slip' = 'redirect'): Promise<Told> {
  const found = await demandOwn(work, id)
  return send(work, found, { kind: 'hold', id, by })
}

/** Money has come. Told twice, it counts once; too late, there is one more try, else it goes back. */
export async function confirmPaid(work: Work, id: string, payment: NonNullable<Proof['payment']>): Promise<Told> {
  const found = await whole(work, id)
  const proof = { ...(await proofOf(work, found.enrolment, found.offering)), payment }
  return send(work, found, { kind: 'confirm', id, proof })
}

/** The organiser cancels one party’s place; everything paid goes back. */
export async function cancelEnrolment(work: Work, id: string, reason: string): Promise<Told> {
  const found = await whole(work, id)
  demand(work.actor, listEnrolments, await scopeOf(work.db, found.offering))
  return send(work, found, { kind: 'cancel', id, reason })
}

/** Where places are given by a decision: admits, passes over to the line, or refuses, with a reason code. */
export async function judgeEnrolment(
  work: Work,
  id: string,
  verdict: 'admit' | 'pass-over' | 'refuse',
  reason: string,
): Promise<Told> {
  const found = await whole(work, id)
  demand(work.actor, planOfferings, await scopeOf(work.db, found.offering))
  return send(work, found, { kind: 'judge', id, verdict, reason })
}

/**
 * Some of the party do not come: it keeps its rank, and may fit now. Where they have left before, nothing changes.
 * @throws {Refusal} when nobody would be left, or those left could not come by themselves
 */
export async function shrinkParty(work: Work, id: string, positions: readonly number[]): Promise<Told> {
  const { enrolment, offering } = await demandOwn(work, id)
  const { db, now } = work
  const all = await membersOf(db, id)
  const staying = all.filter(({ position }) => !positions.includes(position))
  if (staying.length === 0) throw refuse.invalid(words.nothingLeft)
  if (staying.length === all.length) return enrolment
  const ids = staying.flatMap(({ personId }) => personId ?? [])
  const known = new Map(
    (await peopleOfParty(db, { ids, askerId: null, on: today(now) })).map((person) => [person.id, person]),
  )
  const attendees = staying.map((member, at) => attendeeOf(companionOf(member), { at, known }))
  const session = enrolment.sessionId === null ? null : await getSession(db, enrolment.sessionId)
  const on = ageDay(offering.audience, await dayOf(db, offering, session, now))
  const verdict = eligible(attendees, offering.audience, on)
  if (!isWelcome(verdict)) throw refuse.conflict(words.wontFitAll)
  const to = { positions, seats: verdict.seats, heads: verdict.heads, due: priceOf(offering.price, attendees, on) }
  return send(work, { enrolment, offering }, { kind: 'shrink', id, to })
}

const companionOf = ({ personId, guestName, birthYear, sex, role }: EnrolmentMember): Companion =>
  personId === null ? { guestName: guestName ?? '', birthYear, sex, role } : { personId, role }

/** More or fewer seats, a pause, lanes released: who waits is served in the same transaction. */
export async function changeSeats(work: Work, poolId: string, change: PoolChange): Promise<void> {
  const pool = await findPool(work.db, poolId)
  if (!pool) throw refuse.absent(words.noSuchPool)
  const offering = await getOffering(work.db, pool.offeringId)
  demand(work.actor, planOfferings, await scopeOf(work.db, offering))
  const act: Act = { kind: 'pool', poolId, change }
  await admissionFor(work)(lockKeyOf(offering, pool.sessionId), { sender: senderOf(work), act })
}

interface Whole {
  readonly enrolment: Enrolment
  readonly offering: Offering
}

async function whole({ db }: Work, id: string): Promise<Whole> {
  const enrolment = await getEnrolment(db, id)
  return { enrolment, offering: await getOffering(db, enrolment.offeringId) }
}

/** The party itself, whoever brought it, a guardian of the child it is, or the desk. To others it does not exist. */
export async function demandOwn(work: Work, id: string): Promise<Whole> {
  const found = await whole(work, id)
  const { actor, db } = work
  if (may(actor, listEnrolments, await scopeOf(db, found.offering))) return found
  const { actorId, partyId } = found.enrolment
  const self = actorKey(senderOf(work))
  const guardians = partyId === null ? [] : await guardiansOf(db, partyId)
  if (actor === null || ![actorId, partyId, ...guardians].includes(self)) throw refuse.absent(words.noSuchEnrolment)
  return found
}

/** Whether a child of the party still lacks what the offering asks a guardian. */
export const lacksConsent = async ({ db, now }: Work, { id }: Enrolment, { consents }: Offering): Promise<boolean> =>
  (await enrolmentsLackingConsent(db, [id], consents, today(now))).length > 0

const proofOf = async (work: Work, enrolment: Enrolment, offering: Offering): Promise<Proof> => ({
  consents: !(await lacksConsent(work, enrolment, offering)),
})

const send = (work: Work, { enrolment, offering }: Whole, act: Act): Promise<Told> =>
  admissionFor(work)(lockKeyOf(offering, enrolment.sessionId), { sender: senderOf(work), act })
