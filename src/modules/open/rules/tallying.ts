import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import { saidOf } from './answering.ts'
import { disclosedTotal, unitOf } from './disclosure.ts'

/** What happened of one kind, with its count as far as it may be told. */
export const tallyOf = ({ kind, facts, quantity }: { kind: string; facts: number; quantity: number }) => ({
  kind,
  label: saidOf(isActivityKind(kind) ? activityKinds[kind].label : { fa: kind, en: kind }),
  facts,
  quantity: disclosedTotal(quantity, unitOf(kind)),
})
