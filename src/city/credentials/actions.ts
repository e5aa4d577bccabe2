import { createHash } from 'node:crypto'
import { insertNote } from '#city/facts/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { currentSigningKey, findSigningKey } from '#platform/keys/queries.ts'
import { isSignedBy, signWith } from '#platform/keys/signing.ts'
import type { Said } from '#platform/locale.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newDocumentCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { credentialIssued, credentialRevoked } from './facts.ts'
import { issueCredentials, revokeCredentials } from './permissions.ts'
import { changeCredential, findCredential, findSame, holdCredential, insertCredential } from './queries.ts'
import { isTrusted, signedText, type Verdict, verdictOf } from './rules.ts'
import type { Credential, CredentialKind } from './tables.ts'
import { words } from './words.ts'

export interface NewCredential {
  readonly kind: CredentialKind
  /** How staff find it again; not public. */
  readonly title: string
  /** Whose document it is; the Deputy's unless said. */
  readonly issuer?: Said | undefined
  /** Today unless said. */
  readonly issuedOn?: string | undefined
  /** What the document says: its text, or its fields. Only the hash is kept. */
  readonly data: unknown
  readonly programmeId?: string | undefined
  readonly sample?: boolean
}

/** Issues and signs a document. The same document again gives back the same code while it is in force. */
export async function issueCredential(work: Work, keyring: Keyring, wish: NewCredential): Promise<Credential> {
  demand(work.actor, issueCredentials, wholeCity)
  const { kind, title, issuer = words.deputy, issuedOn = today(work.now), programmeId, sample = false } = wish
  if (issuedOn > today(work.now)) throw refuse.invalid(words.inFuture)
  const dataHash = hashOf(wish.data)

  return transact(work, async ({ db, now, announce }) => {
    const same = await findSame(db, kind, dataHash)
    if (same) return same
    const key = await currentSigningKey(db, keyring, 'credential', now)
    const fields = { code: newDocumentCode(), kind, issuer, issuedOn, dataHash }
    const signature = signWith(keyring, key, signedText(fields))
    const row = { ...fields, title, keyId: key.id, signature, recordedAt: now, sample }
    const credential = await insertCredential(db, row)
    await announce(credentialIssued, { credentialId: credential.id, kind }, { programmeId, on: issuedOn })
    return credential
  })
}

/** SHA-256 over the text, or over the fields as JSON. */
export const hashOf = (data: unknown): Buffer =>
  createHash('sha256')
    .update(typeof data === 'string' ? data : JSON.stringify(data), 'utf8')
    .digest()

/** From today the document no longer holds, and never will again. A second time changes nothing. */
export async function revokeCredential(work: Work, id: string, reason: string): Promise<Credential> {
  demand(work.actor, revokeCredentials, wholeCity)
  return transact(work, async ({ db, now, announce }) => {
    const credential = await holdCredential(db, id)
    if (credential.revokedOn !== null) return credential
    const noteId = await insertNote(db, reason, now)
    const change = { revokedOn: today(now), revokedNoteId: noteId }
    await changeCredential(db, id, change)
    await announce(credentialRevoked, { credentialId: id, kind: credential.kind, noteId })
    return { ...credential, ...change }
  })
}

export interface Verified {
  readonly verdict: Verdict
  readonly credential: Credential
}

/** What is known of a code as it was printed (eleven letters, clean); undefined when we issued no such document. */
export async function verifyCredential(db: Db, code: string): Promise<Verified | undefined> {
  const credential = await findCredential(db, code)
  if (!credential) return undefined
  const key = await findSigningKey(db, credential.keyId)
  const isSigned =
    key !== undefined &&
    isTrusted(key, credential.recordedAt) &&
    isSignedBy(key.publicKey, signedText(credential), credential.signature)
  return { verdict: verdictOf(credential, isSigned), credential }
}
