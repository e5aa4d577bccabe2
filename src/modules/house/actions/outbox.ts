import { cancelMessages, holdMessages, releaseMessages } from '#platform/outbox/queries.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import type { OutboxAct } from '../forms.ts'
import { manageOutbox } from '../permissions.ts'
import { messagesCancelled, messagesHeld, messagesReleased } from './facts.ts'

const told = { release: messagesReleased, hold: messagesHeld, cancel: messagesCancelled }

const done = {
  release: releaseMessages,
  hold: holdMessages,
  cancel: cancelMessages,
}

/** Sends held and failed messages again, holds queued ones, or takes back what has not left. Gives back how many. */
export async function actOnMessages(work: Work, act: OutboxAct, ids: readonly string[]): Promise<number> {
  demand(work.actor, manageOutbox, wholeCity)
  return transact(work, async ({ db, now, announce }) => {
    const count = await done[act](db, ids, now)
    if (count > 0) await announce(told[act], { count })
    return count
  })
}
