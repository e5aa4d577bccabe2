import type { PricePlan } from '#engines/enrolment/index.ts'
import { inLocale, type Text } from '#platform/locale.ts'
import { lazily, money } from '#platform/text/numbers.ts'
import { deskWords } from './desk.ts'

/** What a place costs, from the lowest to the highest. */
export function priceText({ rows }: PricePlan): Text {
  const amounts = rows.map(({ amount }) => BigInt(amount)).toSorted((a, b) => (a < b ? -1 : Number(a > b)))
  const [lowest, highest] = [amounts[0] ?? 0n, amounts.at(-1) ?? 0n]
  if (highest === 0n) return deskWords.free
  if (lowest === highest) return money(highest)
  const from = lowest === 0n ? deskWords.free : money(lowest)
  return lazily((locale) => inLocale(deskWords.fromTo(said(from, locale), said(money(highest), locale)), locale))
}

/** The same words in every language, once the reader’s is known. */
function said(text: Text, locale: 'fa' | 'en' | 'azb'): Text {
  const words = inLocale(text, locale)
  return { fa: words, en: words, azb: words }
}
