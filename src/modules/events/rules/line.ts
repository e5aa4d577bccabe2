import { doorHours } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import type { InLine } from '../queries/mine/line.ts'
import { mineWords as words } from '../words/mine.ts'

const anHour = 3_600_000

/**
 * Why a party still waits, in a sentence: «جلوتر از شما ۳ خانواده؛ ۲ جای خالی کمتر از ۴ نفر شماست». What stops everybody
 * is said first; seats enough that are free are kept for others for a while.
 */
export function whyWaiting({ ahead, left, wants, paused, startsAt }: InLine, now: Date): Text {
  if (paused) return words.whyPaused
  if (startsAt !== null && startsAt.getTime() - now.getTime() <= doorHours * anHour) return words.whySoon
  if (left === 0) return words.whyFull(ahead)
  return left < wants ? words.whyTooLarge(ahead, left, wants) : words.whyKept(ahead)
}

/** A smaller party could be in at once. */
export const couldShrinkTo = ({ left, wants }: InLine): number | undefined =>
  left > 0 && left < wants ? left : undefined
