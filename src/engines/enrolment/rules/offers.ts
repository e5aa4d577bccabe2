import { addDays } from '#platform/calendar/jalali.ts'
import { instantOf, wallTime } from '#platform/calendar/instant.ts'

const anHour = 3_600_000

/** How long a party may think about what it was offered; quiet hours do not count. */
export const thinkingHours = 12
/** Nobody is woken by an offer, nor loses one while asleep. */
export const quiet = { from: 22, until: 8 }
/** Inside these hours before the start the door serves the waiting, not the engine. */
export const doorHours = 2
/** A free place that comes up earlier than this is given at once. */
export const promptHours = 12
/** How long a place is held for payment, and once more while somebody is at the bank's page. */
export const holdMinutes = { asked: 20, paying: 30 }
/** A bank slip takes its way through two offices. */
export const slipHours = 48

/**
 * The instant so many hours later, counting only those that are not quiet; milliseconds since 1970.
 * In a day 14 hours count, so the loop ends after `hours / 14` days.
 */
export function afterWaking(at: number, hours: number): number {
  let [now, left] = [wakingFrom(at), hours * anHour]
  for (;;) {
    const evening = instantOf(wallTime(new Date(now)).day, quiet.from).getTime()
    if (now + left <= evening) return now + left
    left -= evening - now
    now = wakingFrom(evening)
  }
}

/** The instant itself, or the next morning's when it is quiet. */
function wakingFrom(at: number): number {
  const { day, hour } = wallTime(new Date(at))
  if (hour < quiet.until) return instantOf(day, quiet.until).getTime()
  return hour < quiet.from ? at : instantOf(addDays(day, 1), quiet.until).getTime()
}

export type Promotion =
  | { readonly to: 'confirmed' }
  | { readonly to: 'offered'; readonly until: number }
  /** Too close to the start: the door's list is served by rank. */
  | { readonly to: 'door' }

/**
 * What a waiting party gets when seats come free: nothing is certain without the fee, nor without the word of a guardian
 * where one is asked. `startsAt` is missing for what has no hour.
 */
export function promotion(at: number, startsAt: number | undefined, due: bigint, needsConsent = false): Promotion {
  const end = startsAt === undefined ? Number.POSITIVE_INFINITY : startsAt - doorHours * anHour
  if (at >= end) return { to: 'door' }
  const isEarly = startsAt === undefined || startsAt - at > promptHours * anHour
  if (due === 0n && !needsConsent && isEarly) return { to: 'confirmed' }
  return { to: 'offered', until: Math.min(afterWaking(at, thinkingHours), end) }
}

/** How long freed seats are kept for a large party at the head of the line. */
export const gathering = { skips: 3, hours: 24, endsBefore: 48 }

/** Whether seats are kept for a party that was passed over so often, since that instant. */
export function isGathering(
  at: number,
  startsAt: number | undefined,
  { skips, since }: { readonly skips: number; readonly since: number | undefined },
): boolean {
  if (skips < gathering.skips) return false
  if (startsAt !== undefined && startsAt - at <= gathering.endsBefore * anHour) return false
  return since === undefined || at - since < gathering.hours * anHour
}
