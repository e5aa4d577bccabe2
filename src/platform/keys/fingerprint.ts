import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Keyring, keyFor, oldestKey } from './master.ts'

/**
 * A fixed text by which an equal value can be recognised and nothing else learnt (HMAC-SHA-256, base64url, 43 letters).
 * Give the value in its one canonical form: ten ASCII digits of a national ID, `+989…` of a mobile.
 * Made with the oldest master key, so that it survives rotation.
 */
export const fingerprint = (keyring: Keyring, purpose: string, value: string): string =>
  createHmac('sha256', keyFor(oldestKey(keyring), `fingerprint:${purpose}`))
    .update(value, 'utf8')
    .digest('base64url')

/** Compares two fingerprints or codes without telling by the time taken how much of them agrees. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
