import type { SownChange, SownEnrolment } from '#engines/enrolment/index.ts'
import type { Crowd, Goal } from './enrolling.ts'

type History = SownEnrolment['history']

const [aMinute, anHour, aDay] = [60_000, 3_600_000, 86_400_000]

const [longestHold, hoursToAnswer] = [20, 10]

/** Who has a place, or had one: what happened from the asking on. Some pay late, some never, some give it back. */
export function courseOf(goal: Goal, crowd: Crowd, due: bigint): History {
  const at = askedAt(goal, crowd)
  if (goal.plan.recipe.how === 'selection') return chosen(at, crowd)
  if (due === 0n) return ended([{ state: 'confirmed', at }], goal, crowd)
  const until = new Date(at.getTime() + longestHold * aMinute)
  const held = { state: 'held', at, until, reason: 'payment' } as const
  if (crowd.dice.chance(4)) return [held, { state: 'lapsed', at: until }]
  const confirmed = { state: 'confirmed', at: new Date(at.getTime() + crowd.dice.between(1, 15) * aMinute) } as const
  const paid = crowd.dice.chance(2) ? { ...confirmed, reason: waiver } : confirmed
  return ended([held, paid], goal, crowd)
}

/** Why a fee is not asked for: in the words of the unit that decided it. */
const waiver = 'مددجوی بهزیستی؛ به تشخیص واحد، بی‌هزینه'

/** Where people are chosen, most wait for the answer; some have it. */
function chosen(at: Date, { dice, now }: Crowd): History {
  const asked = { state: 'asked', at } as const
  const answered = new Date(Math.min(at.getTime() + dice.between(2, 6) * aDay, now.getTime() - anHour))
  const roll = dice.between(0, 99)
  if (answered <= at || roll < 45) return [asked]
  if (roll < 75) return [asked, { state: 'refused', at: answered, reason: 'لحن روایت هنوز به تمرین نیاز دارد.' }]
  return [asked, { state: 'confirmed', at: answered }]
}

/** Whoever is at the payment page in the city's first minutes. */
export const stillPaying = ({ now, dice }: Crowd): History => {
  const at = new Date(now.getTime() - dice.between(1, 8) * aMinute)
  return [{ state: 'held', at, until: new Date(at.getTime() + longestHold * aMinute), reason: 'payment' }]
}

/** The first of the line has been offered a place that somebody gave back, and has until tonight to say yes. */
export const offered = ({ now }: Crowd): History => [
  { state: 'waiting', at: new Date(now.getTime() - 3 * aDay), rank: 1 },
  {
    state: 'offered',
    at: new Date(now.getTime() - 2 * anHour),
    until: new Date(now.getTime() + hoursToAnswer * anHour),
  },
]

/** In the three weeks before the start, and never after now. */
function askedAt({ startsAt, session }: Goal, { now, dice }: Crowd): Date {
  const latest = Math.min(now.getTime() - aDay / 96, (session?.cancelledAt ?? startsAt).getTime() - 1.5 * anHour)
  return new Date(latest - Math.floor((21 * aDay * dice.between(0, 1000)) / 1000))
}

function ended(begun: History, goal: Goal, crowd: Crowd): History {
  const end = endOf(goal, crowd, begun[0].at)
  return end ? [...begun, end] : begun
}

/** Six in a hundred give their place back; who had one in what was called off loses it. */
function endOf({ session, startsAt }: Goal, { dice, now }: Crowd, at: Date): SownChange | undefined {
  if (session?.cancelledAt) return { state: 'cancelled', at: session.cancelledAt, reason: 'closure' }
  const latest = Math.min(now.getTime(), startsAt.getTime()) - 10 * aMinute
  const earliest = at.getTime() + anHour
  if (!dice.chance(6) || latest <= earliest) return undefined
  const leaving = earliest + Math.floor(((latest - earliest) * dice.between(1, 99)) / 100)
  return { state: 'withdrawn', at: new Date(leaving), reason: 'party' }
}
