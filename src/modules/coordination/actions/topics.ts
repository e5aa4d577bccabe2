import { z } from 'zod'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { joinMeetings, keepMeetings } from '../permissions.ts'
import { changeTopic, holdTopic, insertTopic } from '../queries/meetings.ts'
import type { WantedOutcome } from '../tables.ts'
import { appendItem, holdOpenAgenda } from './agenda.ts'

export interface NewTopic {
  readonly bodyId: string
  readonly title: Said
  readonly why: string
  readonly wanted: WantedOutcome
  readonly minutes: number
  /** Where it comes from when not from a person: an area of reports. */
  readonly origin?: string | undefined
}

/** Proposes a topic for a meeting of a body; its secretary moves it to one. */
export async function proposeTopic(work: Work, topic: NewTopic, key?: string): Promise<void> {
  const actor = demand(work.actor, joinMeetings, anywhere)
  await once(work, key, z.boolean(), async ({ db, now }) => {
    await insertTopic(db, { ...topic, proposedBy: actor.kind === 'person' ? actor.id : null, proposedAt: now })
    return true
  })
}

/** Takes a waiting topic onto the agenda of a meeting, once. */
export async function takeTopic(work: Work, id: string, topicId: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOpenAgenda(held, id)
    const { state, title, minutes } = await holdTopic(held.db, topicId)
    if (state !== 'waiting') return
    const item = await appendItem(held, id, { title, minutes })
    await changeTopic(held.db, topicId, { state: 'moved', agendaItemId: item.id })
  })
}
