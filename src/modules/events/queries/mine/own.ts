import { guardiansOf } from '#city/households/queries.ts'
import { getOrganisation } from '#city/organisations/queries.ts'
import { type Enrolment, findByCode, getOffering, orderOf } from '#engines/enrolment/index.ts'
import { demandPerson } from '#platform/permission.ts'
import { paymentsOf } from '#platform/ports/payment/queries.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { mineWords } from '../../words/mine.ts'
import { offeringWhole } from '../offering/about.ts'
import { freedLastTime, inLine } from './line.ts'
import { namedMembers } from './members.ts'

/** An enrolment and as whom one sees it: as the party, or only as guardian of a child in it. */
export interface Seen {
  readonly enrolment: Enrolment
  readonly as: 'party' | 'guardian'
}

/**
 * An enrolment for who made it, who is in it, or who is guardian of a child in it. To others it does not exist.
 * @throws {Refusal} for everybody else
 */
export async function seenEnrolment({ db, actor }: Work, code: string): Promise<Seen> {
  const self = demandPerson(actor).id
  const enrolment = present(await findByCode(db, code), mineWords.noSuchEnrolment)
  const people = (await namedMembers(db, [enrolment.id])).flatMap(({ personId }) => personId ?? [])
  if (enrolment.actorId === self || people.includes(self)) return { enrolment, as: 'party' }
  const guardians = await Promise.all(people.slice(0, 50).map((id) => guardiansOf(db, id)))
  if (!guardians.some((ids) => ids.includes(self))) throw refuse.absent(mineWords.noSuchEnrolment)
  return { enrolment, as: 'guardian' }
}

/** Everything its page shows. */
export async function enrolmentWhole({ db, now }: Work, { enrolment, as }: Seen) {
  const offering = await getOffering(db, enrolment.offeringId)
  const isWaiting = enrolment.state === 'waiting'
  const { organisationId } = enrolment
  const [whole, members, [line], freed, payments, group] = await Promise.all([
    offeringWhole(db, offering),
    namedMembers(db, [enrolment.id]),
    inLine(db, isWaiting ? [enrolment.id] : []),
    isWaiting ? freedLastTime(db, offering.id, now) : 0,
    enrolment.due > 0n ? paymentsOf(db, orderOf(enrolment.id)) : [],
    organisationId === null ? undefined : getOrganisation(db, organisationId),
  ])
  return {
    ...whole,
    enrolment,
    as,
    group: group?.name,
    members,
    line,
    freed,
    payments,
    session: whole.sessions.find(({ id }) => id === enrolment.sessionId),
    isDraw: offering.phases.some(({ id, how }) => id === enrolment.phase && how === 'draw'),
  }
}

export type WholeEnrolment = Awaited<ReturnType<typeof enrolmentWhole>>
