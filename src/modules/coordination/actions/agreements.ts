import { z } from 'zod'
import { openContact } from '#city/people/contacts.ts'
import {
  calendarAround,
  commitmentsOf,
  demandCoordinator,
  isOpen,
  mobilesOfHeads,
  noteChange,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, workdaysBetween } from '#platform/calendar/workdays.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { agreementEdited, agreementEnded, agreementEntered, agreementSigned } from '../facts.ts'
import { keepPlans } from '../permissions.ts'
import {
  changeAgreement,
  getAgreement,
  holdAgreement,
  insertAgreement,
  signParty,
  unremindedBetween,
} from '../queries/agreements.ts'
import { partiesOf } from '../queries/joint.ts'
import { signedOnLast, whyNoAgreement } from '../rules/joint.ts'
import type { Agreement, AgreementKind } from '../tables.ts'
import { agreementWords as words } from '../words/agreements.ts'
import type { LinkHouse } from './expert-links.ts'
import { type NewJoint, openJoint } from './joint.ts'
import { agreementEnding } from './messages.ts'

export interface NewAgreement extends NewJoint {
  readonly kind: AgreementKind
  readonly purpose: Said
  readonly number?: string | undefined
  readonly endsOn?: IsoDay | undefined
  /** The code of the agreement it goes on from. */
  readonly renews?: string | undefined
}

/** Enters an agreement: a draft of which the public sees nothing until every party has signed. Gives its code. */
export async function enterAgreement(work: Work, wish: NewAgreement, key?: string): Promise<string> {
  demand(work.actor, keepPlans, anywhere)
  return once(work, key, z.string(), async (held) => {
    const obstacle = whyNoAgreement(wish)
    if (obstacle) throw obstacle
    const { title, kind, purpose, number, endsOn, leadId, sample = false } = wish
    const before = wish.renews === undefined ? undefined : await getAgreement(held.db, wish.renews)
    const { matterId, code } = await openJoint(held, 'agreement', wish, 'party')
    const row = { title, kind, purpose, number, endsOn, leadId, sample, matterId, slug: code }
    const times = { created: held.now, modified: held.now }
    await insertAgreement(held.db, { ...row, renewsId: before?.agreement.matterId, ...times })
    await held.announce(agreementEntered, { code }, { organisationId: leadId })
    return code
  })
}

export type AgreementEdit = Pick<NewAgreement, 'title' | 'kind' | 'purpose' | 'number' | 'endsOn'>

/** Writes a draft anew. What somebody has signed is changed by an addendum alone. */
export async function editAgreement(work: Work, code: string, edit: AgreementEdit, key?: string): Promise<void> {
  demand(work.actor, keepPlans, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const { matterId, leadId } = await holdOwn(held, code)
    const isSigned = (await partiesOf(held.db, [matterId])).some(({ party }) => party.signedOn !== null)
    if (isSigned) throw refuse.conflict(words.fixedBySignature)
    const { title, kind, purpose, number = null, endsOn = null } = edit
    await changeAgreement(held.db, matterId, { title, kind, purpose, number, endsOn, modified: held.now })
    await noteChange(held, matterId, 'agreement', title)
    await held.announce(agreementEdited, { code }, { organisationId: leadId })
    return true
  })
}

export interface Signature {
  readonly partyId: string
  readonly on: IsoDay
  /** The post, not the person. */
  readonly signatory: string
}

/** Writes down that a party has signed. With the last signature the agreement is in force, and everybody sees it. */
export async function signAgreement(work: Work, code: string, signature: Signature, key?: string): Promise<void> {
  demand(work.actor, keepPlans, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const { matterId } = await holdOwn(held, code)
    const { partyId, on, signatory } = signature
    const party = (await partiesOf(held.db, [matterId])).find((each) => each.party.organisationId === partyId)?.party
    if (!party) throw refuse.invalid(words.noSuch)
    if (party.signedOn !== null) throw refuse.conflict(words.signedAlready)
    if (on > today(held.now)) throw refuse.invalid(words.signedLater)
    await signParty(held.db, party, { signedOn: on, signatory })
    await settleSignatures(held, { matterId, code })
    return true
  })
}

async function settleSignatures(held: Work, { matterId, code }: { matterId: string; code: string }) {
  const signedOn = signedOnLast((await partiesOf(held.db, [matterId])).map(({ party }) => party))
  await changeAgreement(held.db, matterId, { modified: held.now, ...(signedOn && { signedOn }) })
  if (signedOn) await held.announce(agreementSigned, { code, signedOn })
}

/** The agreement, held, for somebody of the unit that coordinates it. */
async function holdOwn(held: Work, code: string): Promise<Agreement> {
  const agreement = await holdAgreement(held.db, code)
  await demandCoordinator(held, await getAgreement(held.db, code))
  return agreement
}

/** Lays the signed text beside the agreement; a later one takes the place of the first, which the record keeps. */
export async function attachText(work: Work, code: string, fileId: string, key?: string): Promise<void> {
  demand(work.actor, keepPlans, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const { matterId } = await holdOwn(held, code)
    await changeAgreement(held.db, matterId, { fileId, modified: held.now })
    return true
  })
}

export interface Ending {
  readonly on: IsoDay
  readonly why: string
}

/** Ends an agreement before its day; every step of it is settled first. */
export async function endAgreement(work: Work, code: string, { on, why }: Ending, key?: string): Promise<void> {
  demand(work.actor, keepPlans, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const { matterId, signedOn, endedOn } = await holdOwn(held, code)
    if (signedOn === null || endedOn !== null) throw refuse.conflict(words.notInForce)
    if (on > today(held.now)) throw refuse.invalid(words.signedLater)
    if ((await commitmentsOf(held.db, [matterId])).some(isOpen)) throw refuse.conflict(words.stillOpen)
    await changeAgreement(held.db, matterId, { endedOn: on, endedWhy: why, modified: held.now })
    await held.announce(agreementEnded, { code, on })
    return true
  })
}

/** Work days before its end in which the renewal of an agreement is spoken of. */
export const renewalDays = 60

/** The last day so near today that whatever ends by it is to be renewed or let go. */
export async function soonUntil({ db, now }: Work): Promise<IsoDay> {
  const day = today(now)
  return addWorkdays(await calendarAround(db, day, {}), day, renewalDays)
}

/** Tells those who head or answer for the parties, once, that an agreement comes to its end. Gives how many do. */
export async function remindOfEnds(work: Work, house: LinkHouse): Promise<number> {
  const day = today(work.now)
  const calendar = await calendarAround(work.db, day, {})
  const ending = await unremindedBetween(work.db, day, await soonUntil(work))
  for (const agreement of ending) {
    const days = workdaysBetween(calendar, day, agreement.endsOn ?? day)
    await transact(work, (held) => tellParties(held, house, agreement, days))
  }
  return ending.length
}

async function tellParties(held: Work, { keyring, publicUrl }: LinkHouse, agreement: Agreement, days: number) {
  const { db, now } = held
  const { matterId, slug, endsOn } = agreement
  await changeAgreement(db, matterId, { remindedOn: today(now) })
  const { coordinatorId } = await getAgreement(db, slug)
  const bodies = (await partiesOf(db, [matterId])).map(({ party }) => party.organisationId)
  for (const { locale, ...contact } of await mobilesOfHeads(db, [coordinatorId, ...bodies], today(now))) {
    await queueMessage(db, keyring, agreementEnding, {
      to: openContact(keyring, contact),
      params: { days, address: `${publicUrl}/agreements/${slug}` },
      key: `coordination.agreement-ending:${matterId}:${endsOn}:${contact.personId}`,
      locale,
      personId: contact.personId,
      now,
    })
  }
}
