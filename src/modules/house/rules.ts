import type { Text } from '#platform/locale.ts'
import { words } from './words.ts'

/** Well; worth a look; bad, somebody must act. */
export type Verdict = 'well' | 'look' | 'bad'

export interface Finding {
  readonly part: Text
  readonly verdict: Verdict
  readonly says: Text
}

interface Relay {
  readonly chained: number
  readonly waiting: number
  readonly due: number
  readonly failing: number
}

/** So many facts on their way are an hour of a busy city; more, and the relay stands. */
const manyWaiting = 1000

export const recordFinding = ({ chained, waiting }: Relay): Finding => ({
  part: words.record,
  verdict: waiting > manyWaiting ? 'bad' : 'well',
  says: words.recordSays(chained, waiting),
})

export const deliveryFinding = ({ due, failing }: Relay): Finding => ({
  part: words.deliveries,
  verdict: failing > 0 ? 'look' : 'well',
  says: words.deliveriesSay(due, failing),
})

/** Below one gigabyte a busy day may fill the disk; below five somebody should plan. */
export const diskFinding = (gigabytes: number): Finding => ({
  part: words.disk,
  verdict: gigabytes < 1 ? 'bad' : gigabytes < 5 ? 'look' : 'well',
  says: words.diskSays(Math.floor(gigabytes)),
})

interface Counted {
  readonly state: string
  readonly count: number
}

export function messageFinding(counts: readonly Counted[]): Finding {
  const of = (...states: readonly string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0)
  const failed = of('failed')
  const says = words.messagesSay(of('sent', 'delivered'), of('queued', 'held'), failed)
  return { part: words.messages, verdict: failed > 0 ? 'look' : 'well', says }
}

/** What was sent in a span, and how full the ceiling of codes is, 0 to 1. */
export interface Span {
  readonly sent: number
  readonly used: number
  readonly most: number
}

/** From so much on somebody should look whether robots ask for codes; and from so much people get none any more. */
const [alarming, spent] = [0.7, 0.98]

/** How near the city is to the end of what it may text. */
export function budgetFinding(hour: Span, day: Span): Finding {
  const used = Math.max(hour.used, day.used)
  const share = ({ sent, used: part, most }: Span) => words.budgetShare(sent, Math.round(part * 100), most)
  return {
    part: words.budget,
    verdict: used >= spent ? 'bad' : used >= alarming ? 'look' : 'well',
    says: words.budgetSays(share(hour), share(day)),
  }
}
