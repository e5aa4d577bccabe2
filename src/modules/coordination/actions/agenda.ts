import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { keepMeetings } from '../permissions.ts'
import { changeItem, changeSitting, insertItem, itemsOf, orderItems } from '../queries/meetings.ts'
import { moved, whyNoAgendaChange } from '../rules/meetings.ts'
import type { AgendaItem } from '../tables.ts'
import { meetingWords as words } from '../words/meetings.ts'
import { holdOwn } from './meetings.ts'

export async function demandItem(db: Db, sittingId: string, itemId: string) {
  present(
    (await itemsOf(db, sittingId)).find(({ id }) => id === itemId),
    words.noSuch,
  )
}

export interface NewItem {
  readonly title: Said
  readonly minutes: number
  readonly presenter?: string | undefined
  readonly isPublic?: boolean
}

const itemId = z.uuid()

/** Puts a topic at the end of the agenda. */
export async function addItem(work: Work, id: string, item: NewItem, key?: string): Promise<string> {
  demand(work.actor, keepMeetings, anywhere)
  return once(work, key, itemId, async (held) => {
    await holdOpenAgenda(held, id)
    return (await appendItem(held, id, item)).id
  })
}

/** The meeting, held, while its agenda can still change. */
export async function holdOpenAgenda(held: Work, id: string) {
  const { state } = await holdOwn(held, id)
  const obstacle = whyNoAgendaChange(state)
  if (obstacle) throw obstacle
}

export async function appendItem({ db, now }: Work, sittingId: string, item: NewItem): Promise<AgendaItem> {
  const { length: position } = await itemsOf(db, sittingId)
  await changeSitting(db, sittingId, { modified: now })
  return insertItem(db, { sittingId, position, ...item, created: now, modified: now })
}

/** Moves an item to another place; the others make room. */
export async function moveItem(work: Work, id: string, item: string, to: number): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOpenAgenda(held, id)
    const ids = (await itemsOf(held.db, id)).map((each) => each.id)
    await orderItems(held.db, id, moved(ids, ids.indexOf(item), to), held.now)
    await changeSitting(held.db, id, { modified: held.now })
  })
}

/** The clock of an item: begun now, and whatever ran before ends. */
export async function turnToItem(work: Work, id: string, item: string | undefined): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const { state } = await holdOwn(held, id)
    if (state !== 'in-session') throw refuse.conflict(words.notInSession)
    await stopClocks(held, id, item)
    if (item === undefined) return
    await demandItem(held.db, id, item)
    await changeItem(held.db, item, { begunAt: held.now, endedAt: null, modified: held.now })
  })
}

/** Whatever runs of a meeting ends now, but the item that is to go on. */
export async function stopClocks({ db, now }: Work, id: string, but: string | undefined) {
  const items = await itemsOf(db, id)
  const running = items.filter(({ begunAt, endedAt, id: own }) => begunAt && !endedAt && own !== but)
  for (const each of running) await changeItem(db, each.id, { endedAt: now, modified: now })
}
