import { disclosed, unitOf } from '#city/facts/disclosure.ts'
import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import { saidOf } from './answering.ts'

/** What happened of one kind, with its count: it adds up only what is told. */
export const tallyOf = ({ kind, facts, quantity }: { kind: string; facts: number; quantity: number }) => ({
  kind,
  label: saidOf(isActivityKind(kind) ? activityKinds[kind].label : { fa: kind, en: kind }),
  facts,
  quantity: disclosed(quantity, unitOf(kind)),
})
