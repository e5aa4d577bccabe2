import { cleaned } from './clean.ts'
import { asciiDigits } from './digits.ts'

const longest = 60

/**
 * The readable end of an address: the words of a title with `-` between, ASCII digits, small letters, at most 60. Only
 * the code before it counts, so it may change freely.
 */
export function slug(title: string): string {
  const parts = asciiDigits(cleaned(title, { multiline: false }))
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((part) => part !== '')
  let result = ''
  for (const part of parts) {
    const longer = result === '' ? part : `${result}-${part}`
    if (longer.length > longest) break
    result = longer
  }
  return result === '' ? wholeLetters(parts[0] ?? '') : result
}

/** As many letters of one endless word as fit, none of them cut in half. */
const wholeLetters = (word: string) => Array.from(word.slice(0, longest)).join('').toWellFormed().replace('\uFFFD', '')
