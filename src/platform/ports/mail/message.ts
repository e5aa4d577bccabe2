import { createHash } from 'node:crypto'
import type { Mail } from './port.ts'

/** From whom mail comes. */
export interface Sender {
  readonly address: string
  readonly name: string
}

/** An address we are ready to write into a protocol line: nothing in it can end the line or the bracket (RFC 5321 dot-string). */
export const isAddress = (text: string) =>
  text.length <= 254 &&
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(text)

/**
 * A message as it goes over the wire (RFC 5322, RFC 2045): headers in ASCII, words of other scripts encoded (RFC 2047),
 * the text as base64, so that no relay can break a Persian line. Lines end with CR LF.
 */
export function composeMail(mail: Mail, from: Sender, now: Date): string {
  const headers = [
    `From: ${encodedWords(from.name)} <${from.address}>`,
    `To: <${mail.to}>`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${digestOf(mail.key)}@${from.address.split('@').at(-1)}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
  ]
  return [...headers, ...(mail.html === undefined ? plain(mail.text) : both(mail, mail.html))].join('\r\n')
}

const digestOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 32)

const plain = (text: string) => part('text/plain', text)

function both({ key, text, direction = 'rtl' }: Mail, html: string): string[] {
  const boundary = `part-${digestOf(`boundary ${key}`)}`
  const page = `<!doctype html><html dir="${direction}"><meta charset="utf-8"><body>${html}</body></html>`
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...plain(text),
    `--${boundary}`,
    ...part('text/html', page),
    `--${boundary}--`,
    '',
  ]
}

function part(type: string, content: string): string[] {
  const lines =
    Buffer.from(content.replaceAll(/\r?\n/g, '\r\n'))
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', ...lines]
}

/** At most 45 bytes an encoded word keep its 75 letters; a letter is never cut in two. */
const mostBytes = 42

/** Text for a header: as it is when it is plain, else in encoded words, each on a line of its own. Line breaks become spaces. */
export function encodedWords(text: string): string {
  const line = text.replaceAll(/[\r\n\0]+/g, ' ')
  if (/^[\w !'*+./-]*$/.test(line)) return line
  const pieces: string[] = []
  let piece = ''
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > mostBytes) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ')
}
