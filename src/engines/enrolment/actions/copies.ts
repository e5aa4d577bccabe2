import { findNext } from '#city/occasions/queries.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { transact, type Work } from '#platform/work.ts'
import { planOfferings } from '../permissions.ts'
import { getOffering, sessionsOf, updateOffering } from '../queries/offerings.ts'
import { poolsOf } from '../queries/pools.ts'
import { type PoolPlan, type SessionPlan, whenOf } from '../rules/plan.ts'
import { type Shift, shiftDay, shiftPhase } from '../rules/shift.ts'
import type { Offering, Session } from '../tables.ts'
import { type Added, addSessions } from './added-sessions.ts'
import { demandOver } from './authority.ts'
import { type OfferingPlan, planOffering } from './planning.ts'

export interface Copied extends Added {
  readonly offering: Offering
}

interface Copying {
  readonly shift: Shift
  readonly title?: Said | undefined
  readonly programmeId?: string | undefined
}

/**
 * Plans an offering like another: last year’s, its days in another Jalali year or whole weeks later, and those pinned to an
 * occasion on that occasion’s next date. What clashes is left out and told; days that would lie in the past, too.
 */
export async function copyOffering(work: Work, id: string, { shift, title, programmeId }: Copying): Promise<Copied> {
  const model = await getOffering(work.db, id)
  await demandOver(work, planOfferings, model)
  return transact(work, async (inner) => {
    const offering = await planOffering(inner, {
      ...planOf(model),
      title: title ?? model.title,
      programmeId: programmeId ?? model.programmeId,
      phases: model.phases.map((phase) => shiftPhase(phase, shift)),
      copiedFromId: model.id,
    })
    await updateOffering(inner.db, offering.id, { seating: await seatingOf(inner.db, model) })
    const rows: SessionPlan[] = []
    for (const session of await sessionsOf(inner.db, id))
      if (session.cancelledAt === null) rows.push(await copyOf(inner, session, shift))
    const ahead = rows.filter(({ when }) => when === null || when.day > today(inner.now))
    const none = { sessions: [], clashes: [], cut: false }
    const added = ahead.length === 0 ? none : await addSessions(inner, offering.id, { rows: ahead }, 'most')
    return { ...added, offering: await getOffering(inner.db, offering.id) }
  })
}

/** What of an offering is true of the next one as well. */
function planOf(model: Offering): OfferingPlan {
  const { id: _id, code: _code, state: _state, rev: _rev, createdAt: _at, changedAt: _on, ...rest } = model
  const { cancelledAt: _off, cancelReason: _why, termsVersion: _version, ...plan } = rest
  return plan
}

/** The seating it was planned with, or what its first pools say where somebody made them by hand. */
async function seatingOf(db: Db, { id, seating }: Offering): Promise<readonly PoolPlan[]> {
  if (seating.length > 0) return seating
  const kinds = new Map((await poolsOf(db, { offeringId: id })).toReversed().map((pool) => [pool.key, pool]))
  return [...kinds.values()].map(({ key, label, capacity, lanes, hard, overbook }) => ({
    key,
    label: label ?? undefined,
    capacity,
    lanes,
    hard,
    overbook,
  }))
}

async function copyOf({ db }: Work, session: Session, shift: Shift): Promise<SessionPlan> {
  const { timing, channel, placeId, leaders, outdoor, least, link, pin } = session
  const when = whenOf(session)
  const day = when && (await dayOf(db, when.day, { pin, shift }))
  return {
    timing,
    channel,
    placeId: placeId ?? undefined,
    leaders,
    outdoor,
    least: least ?? undefined,
    link: link ?? undefined,
    pin: pin ?? undefined,
    when: when && day ? { ...when, day } : null,
  }
}

interface Pinned {
  readonly pin: Session['pin']
  readonly shift: Shift
}

/** The occasion’s date nearest after the shifted day, looked for from a fortnight before: lunar dates wander by eleven days. */
async function dayOf(db: Work['db'], day: IsoDay, { pin, shift }: Pinned): Promise<IsoDay> {
  const shifted = shiftDay(day, shift)
  if (pin === null) return shifted
  const next = await findNext(db, pin.occasion, addDays(shifted, -pin.offsetDays - 14))
  return next ? addDays(next.date, pin.offsetDays) : shifted
}
