import { guardiansOf } from '#city/households/queries.ts'
import { findByCode, getOffering, placeInLine } from '#engines/enrolment/index.ts'
import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { mineWords } from '../../words/mine.ts'
import { namedMembers } from './members.ts'
import { offeringWhole } from '../offering/about.ts'

/**
 * An enrolment for who made it, who is in it, or who is guardian of a child in it. To others it does not exist. Who only
 * is guardian of one of them sees it, and may not give it back.
 */
export async function ownEnrolment(work: Work, code: string) {
  const { db, now } = work
  const self = demandPerson(work.actor).id
  const enrolment = present(await findByCode(db, code), mineWords.noSuchEnrolment)
  const members = await namedMembers(db, [enrolment.id])
  const people = members.flatMap(({ personId }) => personId ?? [])
  const isOwn = enrolment.actorId === self || people.includes(self)
  const wards = isOwn ? [] : await wardsAmong(work, people, self)
  if (!isOwn && wards.length === 0) throw refuse.absent(mineWords.noSuchEnrolment)
  const offering = await getOffering(db, enrolment.offeringId)
  const [whole, ahead] = await Promise.all([
    offeringWhole(db, offering),
    enrolment.state === 'waiting' ? placeInLine(db, enrolment.id) : undefined,
  ])
  return {
    ...whole,
    enrolment,
    session: whole.sessions.find(({ id }) => id === enrolment.sessionId),
    members,
    ahead,
    isDraw: offering.phases.some(({ id, how }) => id === enrolment.phase && how === 'draw'),
    now,
  }
}

export type OwnEnrolment = Awaited<ReturnType<typeof ownEnrolment>>

async function wardsAmong({ db }: Work, people: readonly string[], self: string): Promise<string[]> {
  const guardians = await Promise.all(people.map(async (id) => ({ id, guardians: await guardiansOf(db, id) })))
  return guardians.flatMap((each) => (each.guardians.includes(self) ? [each.id] : []))
}
