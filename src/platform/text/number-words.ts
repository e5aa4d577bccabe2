const units = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه']
const teens = ['ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده']
const tens = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود']
const hundreds = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد']
const scales = ['', 'هزار', 'میلیون', 'میلیارد', 'تریلیون', 'کوادریلیون']

/** The first amount that has no words here. */
const limit = 10n ** 18n

/**
 * An amount in Persian words, as documents write it: «یک هزار», «چهارصد», « و » between all parts, «منفی» before.
 * @throws {RangeError} from 10¹⁸ on, and for a number that is not whole
 */
export function amountWords(amount: number | bigint): string {
  const whole = BigInt(amount)
  if (whole < 0n) return `منفی ${amountWords(-whole)}`
  if (whole >= limit) throw new RangeError(`${whole} is too large to be written in words`)
  if (whole === 0n) return 'صفر'

  const groups: string[] = []
  for (let rest = whole, scale = 0; rest > 0n; rest /= 1000n, scale++) {
    const group = Number(rest % 1000n)
    if (group > 0) groups.unshift(`${groupWords(group)} ${scales[scale]}`.trim())
  }
  return groups.join(' و ')
}

function groupWords(group: number) {
  const rest = group % 100
  const small = rest >= 10 && rest < 20 ? [teens[rest - 10]] : [tens[Math.floor(rest / 10)], units[rest % 10]]
  return [hundreds[Math.floor(group / 100)], ...small].filter(Boolean).join(' و ')
}

/** The ordinal of an amount: «سوم», «سی‌ام», «بیست و پنجم». */
export const ordinalWords = (amount: number | bigint): string => ordinalOf(amountWords(amount))

/** The ordinal of a number that is already written in words. */
export function ordinalOf(cardinal: string): string {
  if (cardinal.endsWith('سه')) return `${cardinal.slice(0, -2)}سوم`
  return cardinal.endsWith('ی') ? `${cardinal}\u200Cام` : `${cardinal}م`
}
