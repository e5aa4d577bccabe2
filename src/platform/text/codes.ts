import { asciiDigits } from './digits.ts'
import { problem, type Problem } from './problem.ts'
import { words } from './words.ts'

export type CodeProblem = Problem<'length' | 'check' | 'unreadable'>

/** Gives so many random bytes. */
export type Entropy = (count: number) => Uint8Array

/** Drawn for many at once: each call to the system takes longer than the bytes themselves. */
const store = new Uint8Array(4096)
let used = store.length

const systemEntropy: Entropy = (count) => {
  if (count > store.length) return crypto.getRandomValues(new Uint8Array(count))
  if (used + count > store.length) {
    crypto.getRandomValues(store)
    used = 0
  }
  const bytes = store.slice(used, used + count)
  store.fill(0, used, used + count)
  used += count
  return bytes
}

/** Spaces, dashes and invisible marks inside a code. */
const between = /[\s\p{Pd}\u2212_.\u00AD\u200B-\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/**
 * The quasigroup of H. M. Damm (2004), totally anti-symmetric of order 10: it catches every single wrong digit and
 * every swap of neighbours, which is how codes go wrong on the phone.
 */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/** The check digit of a run of ASCII digits. */
export function dammDigit(number: string): string {
  let state = 0
  for (const digit of number) state = Number(damm[state]?.[Number(digit)])
  return String(state)
}

/** So many random digits and their check digit: 12 for a tracking code. */
export const newDigitCode = (length: number, entropy = systemEntropy): string => {
  const random = drawn('0123456789', length - 1, entropy)
  return random + dammDigit(random)
}

/** A code of digits as somebody typed or dictated it, or why it cannot be one. */
export function digitCode(input: string, length: number): string | CodeProblem {
  const code = asciiDigits(input).replaceAll(between, '')
  if (!/^\d+$/.test(code)) return problem('unreadable', words.digitsOnly)
  if (code.length !== length) return problem('length', words.codeLength(length))
  return dammDigit(code) === '0' ? code : problem('check', words.codeCheck)
}

/** A tracking code: 11 random digits and a check digit, good for dictation. Kept as 12 ASCII digits. */
export const newTrackingCode = (entropy = systemEntropy): string => newDigitCode(12, entropy)
export const trackingCode = (input: string): string | CodeProblem => digitCode(input, 12)
/** 1234-5678-9012; show it by `digits`, in an isolate. */
export const showTrackingCode = (code: string): string => inGroups(code, [4, 4, 4])

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The check character of a run of base-32 characters: Luhn's sum with 32 for 10 (ISO/IEC 7812 annex B, generalised). */
export function luhn32(run: string): string {
  let sum = 0
  for (let place = run.length - 1, factor = 2; place >= 0; place--, factor = 3 - factor) {
    const addend = alphabet.indexOf(run[place] ?? '') * factor
    sum += Math.floor(addend / 32) + (addend % 32)
  }
  return alphabet[(32 - (sum % 32)) % 32] ?? ''
}

/** So many random characters and their check character. */
export const newLetterCode = (length: number, entropy = systemEntropy): string => {
  const random = drawn(alphabet, length - 1, entropy)
  return random + luhn32(random)
}

/** A base-32 code as typed: any case, O for 0, I and L for 1, any digits, spaces and dashes. */
export function letterCode(input: string, length: number): string | CodeProblem {
  const typed = asciiDigits(input).replaceAll(between, '').toUpperCase()
  const code = typed.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(code)) return problem('unreadable', words.codeLetters)
  if (code.length !== length) return problem('length', words.codeLength(length))
  return luhn32(code.slice(0, -1)) === code.at(-1) ? code : problem('check', words.codeCheck)
}

/** The code of an issued document: ten random characters and a check character. */
export const newDocumentCode = (entropy = systemEntropy): string => newLetterCode(11, entropy)
export const documentCode = (input: string): string | CodeProblem => letterCode(input, 11)
/** 7K3M9-QXT2B-4, in an isolate. */
export const showDocumentCode = (code: string): string => inGroups(code, [5, 5, 1])

/** Cuts a code into groups with dashes between. */
export function inGroups(code: string, sizes: readonly number[]): string {
  let start = 0
  const groups = sizes.map((size) => code.slice(start, (start += size)))
  return groups.join('-')
}

/** Characters drawn evenly: bytes that would favour some of them are thrown away. */
function drawn(from: string, count: number, entropy: Entropy) {
  const fair = 256 - (256 % from.length)
  let result = ''
  while (result.length < count) {
    result += Array.from(entropy(count), (byte) => (byte < fair ? from[byte % from.length] : '')).join('')
  }
  return result.slice(0, count)
}
