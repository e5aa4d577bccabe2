import { inLocale, type Locale, manners, type Said, spokenLocale } from '../locale.ts'

/** Marks that steer the direction of a text. A calendar has its own, and old telephones show these as boxes. */
const bidi = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g
/** Other control signs have no place in TEXT (RFC 5545 §3.3.11). */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const forbidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g

/** What a text says once it stands in a calendar: no steering marks, no control signs, one kind of line end. */
export const plain = (text: string) =>
  text.toWellFormed().replaceAll(lineEnds, '\n').replaceAll(bidi, '').replaceAll(forbidden, ' ')

/** TEXT of RFC 5545 §3.3.11. The Persian comma is a letter like any other. */
export const escaped = (text: string) =>
  plain(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** A text with the language it is really said in, which may not be the reader's. */
export const spoken = (name: string, text: Said, locale: Locale) =>
  `${name};LANGUAGE=${manners[spokenLocale(text, locale)].tag}:${escaped(inLocale(text, locale))}`

/** @throws {TypeError} when it is no whole address: half an address leads nowhere from a telephone. */
export const uri = (address: string) => new URL(address).href

const widest = 75
const encoder = new TextEncoder()

/** Lines as they are sent: each ends in CRLF, none is longer than 75 octets (RFC 5545 §3.1), no letter is cut in two. */
export const sent = (lines: readonly string[]) => lines.map((line) => `${folded(line)}\r\n`).join('')

function folded(line: string): string {
  if (line.length * 3 <= widest || encoder.encode(line).length <= widest) return line
  let [result, octets] = ['', 0]
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > widest) {
      result += '\r\n '
      octets = 1
    }
    result += letter
    octets += size
  }
  return result
}

/** In UTF-8. */
function octetsOf(letter: string) {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
