import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { Keyring } from './master.ts'
import { seal, unseal } from './seal.ts'

/** An Ed25519 key (RFC 8032) that signs; its private half is sealed. */
export interface SigningKey {
  /** The JWK thumbprint (RFC 7638) of the public half: the `kid` of what it signed. */
  readonly id: string
  /** 32 bytes as base64url, the `x` of a JWK (RFC 8037). */
  readonly publicKey: string
  readonly sealedPrivate: string
}

const purpose = 'keys.signing'

/** A new key. It is nobody's until `queries.ts` has written it. */
export function makeSigningKey(keyring: Keyring): SigningKey {
  const pair = generateKeyPairSync('ed25519')
  const { x } = pair.publicKey.export({ format: 'jwk' })
  if (x === undefined) throw new Error('An Ed25519 key without its public half')
  const id = thumbprint(x)
  const secret = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return { id, publicKey: x, sealedPrivate: seal(keyring, { purpose, owner: id }, secret) }
}

/** Signs the bytes; 64 bytes as base64url. */
export function signWith(keyring: Keyring, key: SigningKey, bytes: Uint8Array): string {
  const secret = createPrivateKey(unseal(keyring, { purpose, owner: key.id }, key.sealedPrivate))
  return sign(null, bytes, secret).toString('base64url')
}

/** Whether this public key (base64url, 32 bytes) signed exactly these bytes. Anything malformed did not. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  const written = Buffer.from(signature, 'base64url')
  if (written.length !== 64 || !/^[A-Za-z0-9_-]{43}$/.test(publicKey)) return false
  const key = createPublicKey({ key: jwkOf(publicKey), format: 'jwk' })
  return verify(null, bytes, key, written)
}

/** The public half as others read it, for a published key list. */
export const jwkOf = (publicKey: string) => ({ crv: 'Ed25519', kty: 'OKP', x: publicKey })

/** RFC 7638: the digest of the members in their order, without spaces. */
const thumbprint = (x: string) =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url')
