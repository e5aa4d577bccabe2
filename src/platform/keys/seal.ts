import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Keyring, keyFor, newestKey } from './master.ts'

const [nonceLength, tagLength] = [12, 16]

/**
 * What a sealed value is for and whom it belongs to. Both are bound into it: moved to another column or another row,
 * it does not open.
 */
export interface SealedFor {
  /** `person.national-id`, `outbox.recipient`. Written once and never changed. */
  readonly purpose: string
  /** The id of the row it stands in, when it is known before writing. */
  readonly owner?: string
}

/**
 * Seals a text (AES-256-GCM, NIST SP 800-38D, a random nonce of 96 bits) as `1.<key id>.<base64url>`.
 * Equal texts give different seals; to find equal ones use `fingerprint`.
 */
export function seal(keyring: Keyring, what: SealedFor, plain: string): string {
  const master = newestKey(keyring)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(master, `seal:${what.purpose}`), nonce)
  cipher.setAAD(bound(what))
  const hidden = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return ['1', master.id, Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url')].join('.')
}

/** Opens what `seal` sealed. Throws when it was altered, belongs elsewhere, or its master key is not in the keyring. */
export function unseal(keyring: Keyring, what: SealedFor, sealed: string): string {
  const [version, id, body = ''] = sealed.split('.')
  const master = keyring.keys.find((key) => key.id === id)
  if (version !== '1' || master === undefined) throw new Error(`No key opens this value of ${what.purpose}`)

  const bytes = Buffer.from(body, 'base64url')
  if (bytes.length < nonceLength + tagLength) throw new Error(`A sealed value of ${what.purpose} is cut short`)
  const key = keyFor(master, `seal:${what.purpose}`)
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), { authTagLength: tagLength })
  cipher.setAAD(bound(what))
  cipher.setAuthTag(bytes.subarray(-tagLength))
  const hidden = bytes.subarray(nonceLength, -tagLength)
  return Buffer.concat([cipher.update(hidden), cipher.final()]).toString('utf8')
}

/** The same where a lost key or an altered seal is an answer and not an accident: then nothing. */
export function tryUnseal(keyring: Keyring, what: SealedFor, sealed: string): string | undefined {
  try {
    return unseal(keyring, what, sealed)
  } catch {
    return undefined
  }
}

/** Whether a value should be sealed again because the master key has been rotated since. */
export const isSealedByOldKey = (keyring: Keyring, sealed: string) => sealed.split('.')[1] !== newestKey(keyring).id

const bound = ({ purpose, owner = '' }: SealedFor) => Buffer.from(`${purpose}\u0000${owner}`)
