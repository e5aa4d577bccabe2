/**
 * Letters that readers take for one another, after Unicode has taken marks off (that already turns آ أ إ into ا,
 * ؤ into و, ئ into ي, and ş ç ğ ö ü İ into their base letters). Persian letters on the left, so keys read as Persian.
 */
const alike: Record<string, string> = {
  ی: 'يىېێؽۍےۓ',
  ک: 'كڪ',
  ه: 'ہھەةۃ',
  و: 'ۆۇۈۉۊۋ',
  ا: 'ٱ',
  نگ: 'ڭ',
  e: 'ə',
  i: 'ı',
}

const letters = new Map(
  Object.entries(alike).flatMap(([letter, others]) => Array.from(others, (other): [string, string] => [other, letter])),
)

/** Words that have two right spellings, or a common wrong one, by their beginnings; folded already. */
const spellings: readonly (readonly [written: string, kept: string])[] = [
  ['هییت', 'هیات'],
  ['مسوول', 'مسیول'],
  ['مساله', 'مسیله'],
  ['سیوال', 'سوال'],
  ['جریت', 'جرات'],
  ['نشیت', 'نشات'],
  ['بلیط', 'بلیت'],
  ['اطاق', 'اتاق'],
  ['طهران', 'تهران'],
  ['توفان', 'طوفان'],
  ['باطری', 'باتری'],
  ['ذغال', 'زغال'],
]

const spellingsByFirst = Map.groupBy(spellings, ([written]) => written[0] ?? '')

/** Folded characters of the basic plane by code; 40 kB of pointers once a text has used them. */
const folded: (string | undefined)[] = Array.from({ length: 0x10000 })
const foldedBeyond = new Map<number, string>()

/** One character as keys have it: possibly nothing (marks, the stretch), possibly several letters (ﻼ). Never shown to people. */
export function foldCode(code: number): string {
  const known = code < 0x10000 ? folded[code] : foldedBeyond.get(code)
  if (known !== undefined) return known
  const made = isLoneSurrogate(code) ? '\uFFFD' : foldSlowly(String.fromCodePoint(code))
  if (code < 0x10000) folded[code] = made
  else foldedBeyond.set(code, made)
  return made
}

/** Half a character is read as cleaning stores it. */
const isLoneSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

/** The four words of ﷽, the one presentation form that Unicode does not take apart. */
const basmala = 'بسم الله الرحمن الرحیم'

/** The rule itself, unmemoised; the benchmark compares against it. */
export function foldSlowly(character: string): string {
  const whole = character === '\uFDFD' ? basmala : character.normalize('NFKD')
  const bare = whole.replaceAll(/[\p{M}\u0640]/gu, '')
  const even = Array.from(bare.toLowerCase(), (each) => letters.get(each) ?? asciiDigit(each)).join('')
  return /[\p{L}\uFDFD]/u.test(character) ? even.replaceAll(/[^\p{L}\p{Nd}]/gu, '') : even
}

function asciiDigit(character: string) {
  const code = character.charCodeAt(0)
  const isIndic = (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x660 && code <= 0x669)
  return isIndic ? String(code & 0xf) : character
}

/** Any text, character by character, with its spaces and signs: for comparing, never for showing. */
export function fold(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    result += foldCode(code)
  }
  return result
}

/** What is left of a word's part once its characters are folded: no drawn-out letters, no bare hamza, one spelling. */
export function foldPart(part: string): string {
  const short = part.includes('ء') || hasTriple(part) ? part.replaceAll(/(\D)\1{2,}/gu, '$1').replaceAll('ء', '') : part
  for (const [written, kept] of spellingsByFirst.get(short[0] ?? '') ?? []) {
    if (short.startsWith(written)) return kept + short.slice(written.length)
  }
  return short
}

function hasTriple(part: string) {
  for (let at = 2; at < part.length; at++) {
    if (part.charCodeAt(at) === part.charCodeAt(at - 1) && part.charCodeAt(at) === part.charCodeAt(at - 2)) return true
  }
  return false
}
