import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { credentialKinds } from './tables.ts'
import { words } from './words.ts'

/** Code and hash stay out of the record: the one opens the document's page, the other lets its words be guessed. */
const credentialId = z.uuid()

export const credentialIssued = fact(
  'credentials.issued',
  words.credentialIssued,
  z.object({ credentialId, kind: z.enum(credentialKinds) }),
)

export const credentialRevoked = fact(
  'credentials.revoked',
  words.credentialRevoked,
  z.object({ credentialId, kind: z.enum(credentialKinds), noteId: z.uuid() }),
)
