import type { Text } from '#platform/locale.ts'
import { amountWords, number } from '#platform/text/numbers.ts'
import { words } from '../words.ts'

const [rialsOfAToman, rialsOfAMillion] = [10n, 10_000_000n]

/** A budget as people say it: «۹۸ میلیون تومان»; below a million in plain toman. */
export function budgetText(rials: bigint): Text {
  if (rials < rialsOfAMillion) return words.toman(number(rials / rialsOfAToman))
  const thousandths = Number((rials * 1000n) / rialsOfAMillion)
  return words.millionToman(number(thousandths / 1000))
}

/** The exact amount in rials, in Persian also in words. */
export const rialText = (rials: bigint): Text => words.rialsInWords(number(rials), amountWords(rials))
