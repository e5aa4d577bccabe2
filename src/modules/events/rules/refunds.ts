import { type RefundRow, usualRefunds } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import { mineWords as words } from '../words/mine.ts'

/** What comes back to who withdraws, in a sentence: «تا ۳ روز پیش ۱۰۰٪، تا یک روز پیش ۵۰٪، سپس هیچ». */
export const refundsSaid = (refunds: readonly RefundRow[] | null): Text =>
  words.refunds(
    (refunds ?? usualRefunds)
      .toSorted((a, b) => b.hours - a.hours)
      .map(({ hours, percent }) => words.comesBack(percent, spanSaid(hours))),
  )

const spanSaid = (hours: number): Text => (hours % 24 === 0 ? words.days(hours / 24) : words.hours(hours))
