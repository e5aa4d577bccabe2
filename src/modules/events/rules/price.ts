import type { PricePlan } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { offeringWords as words } from '../words/offering.ts'

/** «۴۵٬۰۰۰ تومان»; what is no whole number of tomans is said in rials. */
export const amountSaid = (rials: bigint): Text =>
  rials % 10n === 0n ? words.toman(number(rials / 10n)) : words.rial(number(rials))

/** What it costs, in a few words. */
export function priceSaid({ rows }: PricePlan): Text {
  const amounts = rows.map(({ amount }) => BigInt(amount)).toSorted((a, b) => (a < b ? -1 : Number(a > b)))
  const [least = 0n, most = 0n] = [amounts[0], amounts.at(-1)]
  if (most === 0n) return words.free
  return least === most
    ? amountSaid(most)
    : words.priceFrom(least === 0n ? words.free : amountSaid(least), amountSaid(most))
}

export const isFree = ({ rows }: PricePlan): boolean => rows.every(({ amount }) => BigInt(amount) === 0n)
