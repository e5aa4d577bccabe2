import type { Credential } from './tables.ts'

/** Valid; revoked since; signed by nobody we know, or altered since. */
export type Verdict = 'valid' | 'revoked' | 'broken'

/**
 * The text a credential's signature stands under: its fields in this order as JSON, UTF-8. Whoever has the public key
 * and the printed document can check it without us.
 */
export const signedText = ({
  code,
  kind,
  issuer,
  issuedOn,
  dataHash,
}: Pick<Credential, 'code' | 'kind' | 'issuer' | 'issuedOn' | 'dataHash'>): Buffer =>
  Buffer.from(JSON.stringify([code, kind, issuer.fa, issuedOn, dataHash.toString('hex')]), 'utf8')

/** Revocation is told first: a revoked document is revoked, whatever its signature. */
export function verdictOf({ revokedOn }: Pick<Credential, 'revokedOn'>, isSigned: boolean): Verdict {
  if (revokedOn !== null) return 'revoked'
  return isSigned ? 'valid' : 'broken'
}

interface Key {
  readonly compromisedAt: Date | null
}

/** What a key signed after it fell into other hands is not ours. */
export const isTrusted = ({ compromisedAt }: Key, recordedAt: Date): boolean =>
  compromisedAt === null || recordedAt < compromisedAt
