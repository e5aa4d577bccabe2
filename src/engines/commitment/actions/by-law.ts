import { theRules } from '#platform/permission.ts'
import { beginWork, transact, within, type Work } from '#platform/work.ts'
import { commitmentsOf, getCommitment } from '../queries/commitments.ts'
import { haltedOf } from '../queries/events.ts'
import { isLive, isOpen } from '../rules/states.ts'
import { takeStep } from './take.ts'
import { resume } from './time.ts'

/*
 * What the law does to promises by itself: it closes one whose end has come, and stops and starts the clocks of a matter
 * that somebody has objected to. The module that knows the law asks who may say so; the steps are taken by the rules.
 */

/** The same work, done by the rules in the transaction of whoever caused it. */
const byRules = ({ db, now }: Work): Work => within(db, beginWork({ db, actor: theRules, now, channel: 'system' }))

/** Closes a promise because the law says that it is kept. What is closed already stays as it is. */
export async function settleByLaw(work: Work, id: string): Promise<void> {
  await transact(work, async (held) => {
    const rules = byRules(held)
    const { state } = await getCommitment(held.db, id)
    if (state === 'offered') await takeStep(rules, id, 'accepted')
    if (state === 'verified' || !isLive({ state })) return
    if (state !== 'claimed') await takeStep(rules, id, 'claimed', { way: { data: () => ({ evidence: [] }) } })
    await takeStep(rules, id, 'verified', { way: { data: () => ({ verdict: 'by-law' }) } })
  })
}

/** Stops the clocks of everything that is being done for a matter. Gives how many; what stands still already stays. */
export async function haltMatter(work: Work, matterId: string): Promise<number> {
  return transact(work, async (held) => {
    const running = (await commitmentsOf(held.db, [matterId])).filter(
      ({ state, gate, pausedSince }) =>
        gate === 'open' && pausedSince === null && ['accepted', 'doing', 'returned'].includes(state),
    )
    for (const { id } of running) {
      await takeStep(byRules(held), id, 'paused', { way: { data: () => ({ reason: 'court' }) } })
    }
    return running.length
  })
}

/** Lets the clocks run again that the law had stopped; those their owners stopped stay so. */
export async function releaseMatter(work: Work, matterId: string): Promise<number> {
  return transact(work, async (held) => {
    const halted = await haltedOf(held.db, matterId)
    for (const id of halted) await resume(byRules(held), id)
    return halted.length
  })
}

/** Takes back whatever is still open for a matter that has lost its effect, or for some of its parts. Gives how many. */
export async function withdrawByLaw(
  work: Work,
  matterId: string,
  reason: string,
  isConcerned: (part: string | null) => boolean = () => true,
): Promise<number> {
  return transact(work, async (held) => {
    const all = await commitmentsOf(held.db, [matterId])
    const open = all.filter((each) => isOpen(each) && each.state !== 'claimed' && isConcerned(each.part))
    for (const { id } of open) await takeStep(byRules(held), id, 'withdrawn', { sent: { text: reason } })
    return open.length
  })
}
