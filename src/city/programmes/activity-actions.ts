import { findActivity, insertCorrection } from '#city/facts/activity-queries.ts'
import { activityCorrected, activityRecorded } from '#city/facts/facts.ts'
import { type ActivityKind, isActivityKind } from '#city/facts/kinds.ts'
import { insertNote } from '#city/facts/queries.ts'
import { chainOf } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { present, Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { demandOver } from './actions.ts'
import { recordActivities } from './permissions.ts'
import { holdProgramme, zonesOfProgramme } from './queries.ts'
import { inRow, type NewActivity, peopleNow, whyNotActivity, whyNotCorrect, whyNotHere } from './rules.ts'
import { words } from './words.ts'

/**
 * Writes down what was done under a programme; evidence from this moment on. Gives the fact's id.
 * @throws {Refusal} `forbidden` beyond the zone of one's post, `invalid` outside the programme's period or zones
 */
export async function recordActivity(work: Work, programmeId: string, activity: NewActivity): Promise<string> {
  const { on, people, zoneId, placeId, note } = activity
  return transact(work, async ({ db, now, actor, announce }) => {
    await demandOver(db, actor, recordActivities, zoneId === undefined ? [] : [zoneId])
    const programme = await holdProgramme(db, programmeId)
    const [own, chain] = [await zonesOfProgramme(db, programmeId), await chainOrNone(db, zoneId)]
    const obstacle = whyNotActivity(programme, activity, today(now)) ?? whyNotHere(own, chain)
    if (obstacle) throw obstacle

    const noteId = note ? await insertNote(db, note, now) : undefined
    const about = { programmeId, zoneId, placeId, on, quantity: people ?? 1 }
    return announce(activityRecorded, detailOf(activity, noteId), about)
  })
}

const chainOrNone = async (db: Db, zoneId: string | undefined) => (zoneId === undefined ? [] : chainOf(db, zoneId))

const detailOf = ({ kind, people }: NewActivity, noteId: string | undefined) => ({
  kind,
  ...(people !== undefined && { people }),
  ...(noteId && { noteId }),
})

/** Writes several activities down, all or none; a refusal says which row is to blame. */
export async function recordActivitiesOf(work: Work, programmeId: string, rows: readonly NewActivity[]) {
  return transact(work, async (held) => {
    const ids: string[] = []
    for (const [at, row] of rows.entries()) {
      ids.push(await recordActivity(held, programmeId, row).catch((error: unknown) => blame(at + 1, error)))
    }
    return ids
  })
}

function blame(row: number, error: unknown): never {
  throw error instanceof Refusal ? inRow(row, error) : error
}

interface Correction {
  /** The activity that is corrected. */
  readonly id: string
  /** How many people there really were, or that it did not happen. */
  readonly to: number | 'void'
  readonly reason: string
}

/**
 * Corrects an activity by a new fact beside it; neither is ever edited. The correction stands on the day, the zone and the
 * kind of what it corrects, so that the counts of that month and zone come right.
 * @throws {Refusal} `absent` when this programme has no such activity, `conflict` when it was voided already
 */
export async function correctActivity(work: Work, programmeId: string, { id, to, reason }: Correction) {
  return transact(work, async ({ db, now, actor, announce }) => {
    await holdProgramme(db, programmeId)
    const recorded = present(await findActivity(db, programmeId, id), words.noSuchActivity)
    await demandOver(db, actor, recordActivities, recorded.zoneId === null ? [] : [recorded.zoneId])
    const obstacle = whyNotCorrect(recorded, to)
    if (obstacle) throw obstacle
    if (reason.trim() === '') throw refuse.invalid(words.needsAReason)

    const noteId = await insertNote(db, reason, now)
    const counted = recorded.quantity + recorded.difference
    const difference = to === 'void' ? -counted : to - (peopleNow(recorded) ?? recorded.quantity)
    const detail = { kind: kindOf(recorded.kind), corrects: id, difference, void: to === 'void', noteId }
    const { occurredOn: on, zoneId, placeId } = recorded
    const about = { programmeId, zoneId: zoneId ?? undefined, placeId: placeId ?? undefined, on, quantity: difference }
    const factId = await announce(activityCorrected, detail, about)
    await insertCorrection(db, { factId, corrects: id, voids: to === 'void' })
    return factId
  })
}

function kindOf(name: string): ActivityKind {
  if (!isActivityKind(name)) throw new Error(`The record holds an activity of an unknown kind ${name}`)
  return name
}
