import { membershipsOn } from '#city/organisations/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { attendanceRecorded, rated, ratingJudged } from '../facts.ts'
import { keepDoor, markAttendance, planOfferings, publishOfferings } from '../permissions.ts'
import { findMark, holdRating, insertMark, insertRating, marksOfParty, updateRating } from '../queries/attendance.ts'
import { getEnrolment } from '../queries/enrolments.ts'
import { getOffering, getSession, sessionsOf } from '../queries/offerings.ts'
import { isPresent, isRegisterClosed, isRegisterOpen, type MarkValue, type Witness } from '../rules/attendance.ts'
import type { Enrolment, Mark, Offering, RatingVerdict, Session } from '../tables.ts'
import { words } from '../words.ts'
import { demandOwn } from './changes.ts'
import { aboutOf, demandOver } from './authority.ts'

/** Somebody was there, or was not. The id is made on the device, so that the same scan sent twice is one mark. */
export interface NewMark {
  readonly id: string
  readonly sessionId: string
  readonly enrolmentId: string | null
  /** Which member of the party; empty for all of it. */
  readonly member: number | null
  readonly count: number
  readonly band?: 'women' | 'men' | 'girls' | 'boys' | undefined
  readonly value: MarkValue
  readonly minutes?: number | undefined
  /** Of a shift: who was inside goes. */
  readonly leaving?: boolean | undefined
  readonly witness: Witness
  readonly device?: string | undefined
  /** Why it is written only now; needed once the register has closed. */
  readonly reason?: string | undefined
  /** By the clock of the device. */
  readonly at: Date
}

/**
 * Records attendance. A mark that is known changes nothing; one with the same id and another content is refused, so that the
 * door keeps it aside. After a day only the planners write, with a reason, and facts tell it.
 */
export async function recordMark(work: Work, mark: NewMark): Promise<'new' | 'known'> {
  const session = await getSession(work.db, mark.sessionId)
  const offering = await getOffering(work.db, session.offeringId)
  const wanted = mark.witness === 'scan' ? keepDoor : markAttendance
  await demandOver(work, wanted, offering, session)
  if (!isOpenAt(session, work.now)) await demandOver(work, planOfferings, offering, session)
  if (isClosedAt(session, work.now) && !mark.reason) throw refuse.invalid(words.lateReason)
  await checkParty(work, mark, session)
  return transact(work, async ({ db, now, announce }) => {
    const written = await insertMark(db, { ...mark, recordedAt: now })
    if (!written) return sameOrRefused(await findMark(db, mark.id), mark)
    const { value, witness, count } = mark
    const { programmeId, zoneId, organiserId } = offering
    const about = {
      programmeId,
      zoneId: zoneId ?? undefined,
      organisationId: organiserId,
      placeId: session.placeId ?? undefined,
    }
    const quantity = isPresent({ value }) ? count : 0
    await announce(
      attendanceRecorded,
      { sessionId: session.id, markId: mark.id, value, witness },
      { ...about, quantity },
    )
    return 'new'
  })
}

function isOpenAt({ startsAt, endsAt }: Session, now: Date): boolean {
  if (startsAt === null || endsAt === null) return true
  return isRegisterOpen(now.getTime(), startsAt.getTime(), endsAt.getTime())
}

export const isClosedAt = ({ endsAt }: Pick<Session, 'endsAt'>, now: Date): boolean =>
  endsAt !== null && isRegisterClosed(now.getTime(), endsAt.getTime())

async function checkParty({ db }: Work, { enrolmentId }: NewMark, session: Session) {
  if (enrolmentId === null) return
  const { offeringId, sessionId } = await getEnrolment(db, enrolmentId)
  const isHere = offeringId === session.offeringId && (sessionId === null || sessionId === session.id)
  if (!isHere) throw refuse.absent(words.noSuchEnrolment)
}

function sameOrRefused(known: Mark | undefined, mark: NewMark): 'known' {
  const isSame =
    known?.sessionId === mark.sessionId &&
    known.enrolmentId === mark.enrolmentId &&
    known.member === mark.member &&
    known.value === mark.value &&
    known.count === mark.count
  if (!isSame) throw refuse.conflict(words.markDiffers)
  return 'known'
}

interface NewRating {
  readonly enrolmentId: string
  /** Empty for a run as a whole. */
  readonly sessionId: string | null
  readonly stars: 1 | 2 | 3 | 4 | 5
  readonly tags: readonly string[]
  readonly text?: string | undefined
}

const fortnight = 14 * 86_400_000

/** Whether who rates leads it, or belongs to who organises it: nobody praises their own. */
async function isOwnOffering({ db, actor, now }: Work, { partyId }: Enrolment, { id, organiserId }: Offering) {
  const raters = [partyId, actor?.kind === 'person' ? actor.id : null].flatMap((one) => one ?? [])
  const leading = new Set((await sessionsOf(db, id)).flatMap(({ leaders }) => leaders))
  if (raters.some((rater) => leading.has(rater))) return true
  const posts = await Promise.all(raters.map((rater) => membershipsOn(db, rater, today(now))))
  return posts.flat().some(({ membership }) => membership.organisationId === organiserId)
}

/**
 * What a party that was there thought of it; once, and within two weeks, and not by who organises it. The fact holds the
 * stars, never the text.
 */
export async function rate(work: Work, rating: NewRating): Promise<void> {
  const { enrolment, offering } = await demandOwn(work, rating.enrolmentId)
  const present = (await marksOfParty(work.db, enrolment.id, rating.sessionId)).filter(isPresent)
  const last = present.at(-1)
  if (!last) throw refuse.forbidden(words.wasNotThere)
  if (await isOwnOffering(work, enrolment, offering)) throw refuse.conflict(words.ownOffering)
  if (work.now.getTime() - last.at.getTime() > fortnight) throw refuse.conflict(words.ratingOver)
  await transact(work, async ({ db, now, announce }) => {
    const { sessionId, stars, tags } = rating
    const isFirst = await insertRating(db, { ...rating, tags: [...tags], offeringId: offering.id, at: now })
    if (!isFirst) throw refuse.conflict(words.ratedAlready)
    await announce(rated, { offeringId: offering.id, sessionId, stars }, { programmeId: offering.programmeId })
  })
}

/** Whether everybody may read what somebody wrote of an offering. It can be judged again; the same twice changes nothing. */
export async function judgeRating(
  work: Work,
  offeringId: string,
  { id, verdict }: { readonly id: string; readonly verdict: RatingVerdict },
): Promise<void> {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, publishOfferings, offering)
  await transact(work, async ({ db, now, actor, announce }) => {
    const rating = await holdRating(db, id)
    if (rating?.offeringId !== offeringId || rating.text === null) throw refuse.absent(words.noSuchRating)
    if (rating.verdict === verdict) return
    const judgedById = actor?.kind === 'person' ? actor.id : null
    await updateRating(db, id, { verdict, judgedById, judgedAt: now })
    await announce(ratingJudged, { ratingId: id, offeringId, verdict }, aboutOf(offering))
  })
}
