import { inLocale, type Locale, manners, type Said, spokenLocale } from '../locale.ts'

/** Marks that steer the direction of a text. A calendar has its own, and old telephones show these as boxes. */
const bidi = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g
/** Other control signs have no place in TEXT (RFC 5545 §3.3.11). */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const forbidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g

/** What a text says once it stands in a calendar: no steering marks, no control signs, one kind of line end. */
export const plain = (text: string) =>
  odd.test(text) ? text.toWellFormed().replaceAll(lineEnds, '\n').replaceAll(bidi, '').replaceAll(forbidden, ' ') : text

/** Whether there may be anything to mend: most texts have nothing of the kind. */
// oxlint-disable-next-line no-control-regex -- as above
const odd = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/

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

/** Lines as they are sent: each ends in CRLF, none is longer than 75 octets (RFC 5545 §3.1), no letter is cut in two. */
export const sent = (lines: readonly string[]) => lines.map((line) => `${folded(line)}\r\n`).join('')

function folded(line: string): string {
  if (line.length * 3 <= widest) return line
  const pieces: string[] = []
  let [from, octets] = [0, 0]
  for (let at = 0; at < line.length; at++) {
    const size = octetsAt(line, at)
    if (octets + size > widest) {
      pieces.push(line.slice(from, at))
      from = at
      octets = 1
    }
    octets += size
    if (size === 4) at++
  }
  pieces.push(line.slice(from))
  return pieces.join('\r\n ')
}

/** Of the letter that begins here, in UTF-8; texts are well formed, so the first half of a letter has its second. */
function octetsAt(line: string, at: number): number {
  const unit = line.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return unit >= 0xd800 && unit < 0xdc00 ? 4 : 3
}
