import { z } from 'zod'
import {
  addSessions,
  cancelOffering,
  enrolmentPermissions,
  planOffering,
  publishOffering,
  setPools,
  whenOf,
} from '#engines/enrolment/index.ts'
import { getOrganisation } from '#city/organisations/queries.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { keepMeetings } from '../permissions.ts'
import { changeSitting } from '../queries/meetings.ts'
import { endOf, whyNoPublicSeats } from '../rules/meetings.ts'
import type { Sitting } from '../tables.ts'
import { publicSeatsWords as words } from '../words/public-seats.ts'
import { cancelSitting } from './meeting-course.ts'
import { holdOwn } from './meetings.ts'

export interface PublicSeats {
  readonly programmeId: string
  /** Where they sit: booked for the time of the meeting. */
  readonly placeId: string
  readonly seats: number
  readonly stepFree: boolean
}

/**
 * Opens an ordinary offering in which everybody may take a seat at a public meeting, until it begins.
 * @returns the code of the offering
 * @throws {Refusal} forbidden outside the secretariat; conflict for a meeting that is not open, not called, over, or has one,
 *   and where the place is taken at that time
 */
export async function openPublicSeats(work: Work, id: string, wish: PublicSeats, key?: string): Promise<string> {
  demand(work.actor, keepMeetings, anywhere)
  demand(work.actor, enrolmentPermissions.publishOfferings, anywhere)
  return once(work, key, z.string(), async (held) => {
    const sitting = await holdOwn(held, id)
    const obstacle = whyNoPublicSeats(sitting, held.now)
    if (obstacle) throw obstacle
    const { id: offeringId, code } = await plan(held, sitting, wish)
    await setPools(held, offeringId, [{ key: 'seats', capacity: wish.seats, hard: true }])
    const when = whenOf({ startsAt: sitting.startsAt, endsAt: endOf(sitting) })
    await addSessions(held, offeringId, { rows: [{ when, placeId: wish.placeId }] })
    await publishOffering(held, offeringId)
    await changeSitting(held.db, id, { offeringId, placeId: wish.placeId, modified: held.now })
    return code
  })
}

async function plan(work: Work, sitting: Sitting, { programmeId, stepFree }: PublicSeats) {
  const { title, where, secretariatId, startsAt, sample, id } = sitting
  const body = await getOrganisation(work.db, sitting.bodyId)
  const until = startsAt.toISOString()
  return planOffering(work, {
    kind: 'sitting',
    category: 'civic',
    ownerModule: 'coordination',
    ownerRef: id,
    organiserId: secretariatId,
    programmeId,
    admitBy: 'session',
    title,
    summary: where === null ? words.summary(body.name) : words.summaryAt(body.name, where),
    access: { 'step-free': stepFree },
    phases: [{ id: 'all', from: work.now.toISOString(), until, how: 'first-come' }],
    sample,
  })
}

/** Calls a meeting off, and with it the seats of the public: whoever has one is told. */
export async function callOff(work: Work, { id, offeringId }: Sitting, reason: Said): Promise<void> {
  await cancelSitting(work, id, reason)
  if (offeringId !== null) await cancelOffering(work, offeringId, { code: 'sitting-cancelled', reason })
}
