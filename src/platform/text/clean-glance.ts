import type { Tongue } from './clean-rules.ts'

/**
 * One look at a text, character by character, that says whether any rule of `clean` would find something to do. It knows
 * the common characters and what may stand beside what; anything else (emoji, rarer letters) is left to the rules.
 */
export function looksClean(text: string, lang: Tongue, multiline: boolean): boolean {
  const kinds = kindsIn[lang]
  let state: number = atEdge
  for (let at = 0; at < text.length; at++) {
    state = next[state * width + (kinds[text.charCodeAt(at)] ?? unknown)] ?? refused
    if (state === refused) return false
  }
  return mayEnd.has(state) && (multiline || !text.includes('\n'))
}

/** What a character is, and what was read last: the same numbers serve for both. */
const unknown = 0
const plain = 1
const letter = 2
/** «ه», which alone may carry a hamza. */
const he = 3
const mark = 4
const hamza = 5
const halfSpace = 6
const space = 7
const newline = 8
/** Only as what was read last: the edge of the text, a second line break, and what no character follows well. */
const atEdge = 9
const secondNewline = 10
const refused = 11
const width = 9

/** What may follow what; a second line break is told from a first. */
const followers: Record<number, readonly number[]> = {
  [plain]: [plain, letter, he, mark, space, newline],
  [letter]: [plain, letter, he, mark, halfSpace, space, newline],
  [he]: [plain, letter, he, mark, hamza, halfSpace, space, newline],
  [mark]: [plain, letter, he, halfSpace, space, newline],
  [hamza]: [plain, letter, he, halfSpace, space, newline],
  [halfSpace]: [letter, he, mark],
  [space]: [plain, letter, he, mark],
  [newline]: [plain, letter, he, mark, newline],
  [secondNewline]: [plain, letter, he, mark],
  [atEdge]: [plain, letter, he, mark],
}

const next = new Uint8Array(width * refused).fill(refused)
for (const [state, allowed] of Object.entries(followers)) {
  for (const kind of allowed) next[Number(state) * width + kind] = kind
}
next[newline * width + newline] = secondNewline

const mayEnd = new Set<number>([plain, letter, he, mark, hamza, atEdge])

/** Signs and digits no rule touches. */
const signs = '«»،؛؟٪٫٬×÷·–—‘’“”•…−۰۱۲۳۴۵۶۷۸۹'
/** Letters of Persian with those of Arabic that stay. ي ى ك and the rarer he are not among them. */
const letters = 'ءآأؤإئابةتثجحخدذرزژسشصضطظعغفقلمنوپچکگی'
/** Letters of Azerbaijani in Persian script that Persian would fold or does not know. */
const azerbaijani = 'ەۆۇێؽڭ'
/** Harakat: common, and harmless one at a time. */
const harakat = '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670'

function kindsOf(alphabet: string): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  const set = (characters: string, kind: number) => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind
  }
  kinds.fill(plain, 0x21, 0x7f)
  set(signs, plain)
  set(alphabet, letter)
  set(harakat, mark)
  for (const [character, kind] of singular) set(character, kind)
  return kinds
}

const singular = [
  ['ه', he],
  ['\u0654', hamza],
  ['\u200C', halfSpace],
  [' ', space],
  ['\n', newline],
] as const

const persian = kindsOf(letters)

const kindsIn: Record<Tongue, Uint8Array> = {
  fa: persian,
  en: persian,
  az: persian,
  ar: persian,
  azb: kindsOf(letters + azerbaijani),
}
