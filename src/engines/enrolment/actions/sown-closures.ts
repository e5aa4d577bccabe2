import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { newId } from '#platform/db/new-id.ts'
import type { facts } from '#platform/facts/tables.ts'
import type { Said } from '#platform/locale.ts'
import { closureMade } from '../facts.ts'
import type { SownClosureRows } from '../queries/sowing.ts'
import { undoMinutes } from './closures.ts'

export type NewFact = typeof facts.$inferInsert & { readonly at: Date }

/** A day that was called off in one act; its sessions bear the mark already. */
export interface SownClosure {
  readonly cause: string
  readonly reason: Said
  readonly day: IsoDay
  readonly actedAt: Date
  readonly actorId: string
  readonly sessionIds: readonly string[]
}

/** As the act itself writes it, told and paid back ten minutes later. */
export function closureOf({ day, actedAt, sessionIds, actorId, ...said }: SownClosure): SownClosureRows {
  const settledAt = new Date(actedAt.getTime() + undoMinutes * 60_000)
  const id = newId(actedAt.getTime())
  const span = { from: day, until: day, actedAt, actorId, settlesAt: settledAt, settledAt }
  const before = { channel: 'place', link: null, movedAt: null, movedReason: null }
  return {
    closure: { ...said, ...span, id, manner: 'cancel', sessions: sessionIds.length, zoneIds: [], kinds: [] },
    closed: sessionIds.map((sessionId) => ({ closureId: id, sessionId, before, settledAt })),
  }
}

/** The fact the act would have left. */
export const closureFact = ({ closure }: SownClosureRows): NewFact => ({
  name: closureMade.name,
  detail: { closureId: closure.id, manner: closure.manner, cause: closure.cause, sessions: closure.sessions },
  actorKind: 'person',
  actorId: closure.actorId,
  channel: 'web',
  at: closure.actedAt,
  occurredOn: today(closure.actedAt),
})
