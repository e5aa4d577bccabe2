import { sha256Of } from '#platform/lots/sha256.ts'
import { fromBase45, toBase45 } from '#platform/text/base45.ts'

/**
 * The ticket as a QR code holds it: `JST1:` and base 45 of 32 bytes of payload and 64 bytes of signature, 149 characters.
 * Signed with ECDSA on P-256 over SHA-256, which the browser of every door's phone verifies by itself. Free of imports
 * that a browser lacks: door and server read with this file.
 */
export interface Ticket {
  /** Which of the city's keys signed it. */
  readonly key: number
  readonly enrolment: string
  /** The id of the session, or of the offering for a ticket to a whole run. */
  readonly scope: string
  readonly seats: number
  /** Which member of the party; 0 is all of it. */
  readonly member: number
  /** The last second at which it opens a door, in Unix time. */
  readonly until: number
}

/** A ticket as it is read: of what it is for, only the first 8 bytes of a hash. */
export interface ReadTicket extends Omit<Ticket, 'scope'> {
  /** 16 hexadecimal digits; compare with `scopeOf`. */
  readonly scope: string
  readonly signed: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
}

export type TicketProblem = 'not-ours' | 'unreadable' | 'unknown-format'

export const ticketPrefix = 'JST1:'
const prefixBytes = new TextEncoder().encode(ticketPrefix)

const format = 1
const payloadLength = 32
const signatureLength = 64
const textLength = 149

/** The first 8 bytes of SHA-256 over the 16 bytes of an id, in hexadecimal. */
export const scopeOf = (id: string): string => sha256Of(bytesOfId(id)).slice(0, 16)

/** What is signed: the prefix and the payload. */
export function signedPart({ key, enrolment, scope, seats, member, until }: Ticket): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(ticketPrefix.length + payloadLength)
  bytes.set(prefixBytes)
  const payload = bytes.subarray(ticketPrefix.length)
  payload.set([format, key])
  payload.set(bytesOfId(enrolment), 2)
  payload.set(fromHex(scopeOf(scope)), 18)
  payload.set([seats, member], 26)
  new DataView(bytes.buffer).setUint32(ticketPrefix.length + 28, until)
  return bytes
}

/** The text of the QR code. */
export function ticketText(signed: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(payloadLength + signatureLength)
  bytes.set(signed.subarray(ticketPrefix.length))
  bytes.set(signature, payloadLength)
  return ticketPrefix + toBase45(bytes)
}

/** Reads whatever a camera saw. The signature is not verified here: that takes a key, and in a browser a promise. */
export function readTicket(text: string): ReadTicket | TicketProblem {
  if (!text.startsWith(ticketPrefix)) return 'not-ours'
  const bytes = text.length === textLength ? fromBase45(text.slice(ticketPrefix.length)) : undefined
  if (bytes?.length !== payloadLength + signatureLength) return 'unreadable'
  return bytes[0] === format ? parsed(bytes) : 'unknown-format'
}

function parsed(bytes: Uint8Array): ReadTicket {
  const [key = 0, seats = 0, member = 0] = [bytes[1], bytes[26], bytes[27]]
  const signed = new Uint8Array(ticketPrefix.length + payloadLength)
  signed.set(prefixBytes)
  signed.set(bytes.subarray(0, payloadLength), ticketPrefix.length)
  return {
    key,
    enrolment: idOf(bytes.subarray(2, 18)),
    scope: toHex(bytes.subarray(18, 26)),
    seats,
    member,
    until: new DataView(signed.buffer).getUint32(ticketPrefix.length + 28),
    signed,
    signature: Uint8Array.from(bytes.subarray(payloadLength)),
  }
}

const bytesOfId = (id: string) => fromHex(id.replaceAll('-', ''))

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Two digits for every byte, made once. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function toHex(bytes: Uint8Array) {
  let hex = ''
  for (const byte of bytes) hex += pairs[byte]
  return hex
}

function idOf(bytes: Uint8Array) {
  const hex = toHex(bytes)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
