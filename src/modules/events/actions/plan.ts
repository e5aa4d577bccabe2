import { demandPerson } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { plannedBy, putOnPlan, takeOffPlan } from '../queries/plan/plans.ts'
import { mostPlanned } from '../rules/plan.ts'
import { planWords } from '../words/plan.ts'

/** Puts sessions on one’s own list, once each. @throws {Refusal} `conflict` when the list is full */
export async function planSessions(work: Work, sessionIds: readonly string[]): Promise<void> {
  const { id } = demandPerson(work.actor)
  await transact(work, async ({ db, now }) => {
    const all = new Set([...(await plannedBy(db, id)), ...sessionIds])
    if (all.size > mostPlanned) throw refuse.conflict(planWords.full)
    await putOnPlan(db, id, sessionIds, now)
  })
}

export async function unplanSession(work: Work, sessionId: string): Promise<void> {
  const { id } = demandPerson(work.actor)
  await transact(work, ({ db }) => takeOffPlan(db, id, sessionId))
}
