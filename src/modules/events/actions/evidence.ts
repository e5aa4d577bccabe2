import { correctActivity, recordActivity } from '#city/programmes/activity-actions.ts'
import { today } from '#platform/calendar/instant.ts'
import { Refusal } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { type DueEvidence, evidenceDue, putEvidence } from '../queries/evidence.ts'
import { activityOf } from '../rules/evidence.ts'
import { evidenceWords } from '../words/evidence.ts'

/** The register of a session takes scans of a door without a network for a day; for so long, and two more, it is looked at. */
const lookBack = 3 * 86_400_000

/**
 * What people came to is evidence: each session that is over stands in the record as one activity of its programme, with the
 * number who were there. Scans that arrive later correct the number by a fact of their own. Told again, it changes nothing.
 */
export async function tellEvidence(work: Work): Promise<void> {
  const span = { from: new Date(work.now.getTime() - lookBack), until: work.now }
  for (const due of await evidenceDue(work.db, span)) await tellOne(work, due)
}

const tellOne = (work: Work, due: DueEvidence) =>
  transact(work, async (inner) => {
    const { sessionId, present: people } = due
    const factId = due.factId === null ? await record(inner, due) : await correct(inner, due, due.factId)
    await putEvidence(inner.db, { sessionId, factId, people, toldAt: inner.now })
  })

async function correct(work: Work, { programmeId, present }: DueEvidence, id: string) {
  await correctActivity(work, programmeId, { id, to: present, reason: evidenceWords.laterMarks.fa })
  return id
}

/** A programme that has ended, or works elsewhere, cannot have it: then nothing is told, and that is kept, too. */
async function record(work: Work, due: DueEvidence): Promise<string | null> {
  const { kind, category, programmeId, zoneId, placeId, startsAt, present: people } = due
  const activity = { kind: activityOf(kind, category), on: today(startsAt), people }
  const where = { ...(zoneId !== null && { zoneId }), ...(placeId !== null && { placeId }) }
  return (
    (await attempt(() => recordActivity(work, programmeId, { ...activity, ...where }))) ??
    (await attempt(() => recordActivity(work, programmeId, activity))) ??
    null
  )
}

async function attempt(act: () => Promise<string>): Promise<string | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
