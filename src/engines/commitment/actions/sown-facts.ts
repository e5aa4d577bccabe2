import { today } from '#platform/calendar/instant.ts'
import { factOf } from '../facts.ts'
import { proofIn } from '../rules/proof.ts'
import { type EventKind, verdicts } from '../rules/states.ts'
import type { EventDetail } from '../tables.ts'
import type { SownMatter } from './sowing.ts'

/** Nobody is the rules by themselves. */
export const actorOf = ({ actorId }: { readonly actorId: string | null }) => ({
  actorKind: actorId === null ? ('rules' as const) : ('person' as const),
  actorId,
  onBehalfOf: null,
  channel: actorId === null ? ('system' as const) : ('web' as const),
})

/** A step as its fact tells of it. */
export interface Told {
  readonly factId: string
  readonly kind: EventKind
  readonly seq: number
  readonly commitmentId: string | null
  readonly actorId: string | null
  readonly at: Date
  readonly ownerId: string | undefined
  readonly fromState: string | null
  readonly toState: string | null
  readonly duties: readonly string[]
  readonly data: EventDetail
}

/** The fact a step would have left. */
export const factRow = (matter: SownMatter['matter'], told: Told) => ({
  id: told.factId,
  name: factOf(told.kind).name,
  detail: detailOf(matter, told),
  ...actorOf(told),
  at: told.at,
  occurredOn: today(told.at),
  programmeId: matter.programmeId ?? null,
  zoneId: matter.zoneId ?? null,
  organisationId: told.ownerId ?? null,
  quantity: 1,
})

const detailOf = (matter: SownMatter['matter'], told: Told) => ({
  matterId: matter.id,
  matter: matter.kind,
  ...(told.commitmentId !== null && { commitmentId: told.commitmentId }),
  seq: told.seq,
  ...(told.fromState !== null && { from: told.fromState }),
  ...(told.toState !== null && { to: told.toState }),
  ...provedBy(matter, told),
})

/** The record of a matter that is not public says nothing of what was kept. */
function provedBy({ visibility }: SownMatter['matter'], { kind, commitmentId, data, duties }: Told) {
  if (commitmentId === null || visibility !== 'public') return {}
  const verdict = verdicts.find((each) => each === data['verdict'])
  return { ...(verdict && { verdict }), ...proofIn({ kind, verdict, commitmentId }, duties) }
}
