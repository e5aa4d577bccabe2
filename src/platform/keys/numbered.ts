import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import type { Keyring } from './master.ts'
import { seal, unseal } from './seal.ts'

/**
 * ECDSA keys on P-256 with a number of one byte, for what must be short and be verified by any browser's WebCrypto
 * (Ed25519 is missing on older phones). The private half is sealed.
 */
export interface NumberedKey {
  readonly purpose: string
  /** 0 to 255. */
  readonly number: number
  /** SPKI in DER as base64: `crypto.subtle.importKey('spki', …)` takes it. */
  readonly publicKey: string
  readonly sealedPrivate: string
}

const context = ({ purpose, number }: Pick<NumberedKey, 'purpose' | 'number'>) => ({
  purpose: 'keys.numbered',
  owner: `${purpose}/${number}`,
})

/** A new key. It is nobody's until `queries.ts` has written it. */
export function makeNumberedKey(keyring: Keyring, name: Pick<NumberedKey, 'purpose' | 'number'>): NumberedKey {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const secret = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  return { ...name, publicKey, sealedPrivate: seal(keyring, context(name), secret) }
}

/** Opens the private half once, for signing many. The signature is 64 bytes, r‖s. */
export function signerWith(keyring: Keyring, key: NumberedKey): (bytes: Uint8Array) => Buffer {
  const secret = createPrivateKey(unseal(keyring, context(key), key.sealedPrivate))
  return (bytes) => sign('sha256', bytes, { key: secret, dsaEncoding: 'ieee-p1363' })
}

export const publicNumberedKey = (publicKey: string): KeyObject =>
  createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })

/** Whether this key signed exactly these bytes. */
export const isSignedByNumbered = (key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean =>
  signature.length === 64 && verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
