import { z } from 'zod'
import { fact } from '../facts/fact.ts'
import { words } from './words.ts'

const fileId = z.uuid()
const kind = z.enum(['image', 'document', 'other'])

export const fileReceived = fact('files.received', words.received, z.object({ fileId, kind, bytes: z.int() }))
export const fileShown = fact('files.shown', words.shown, z.object({ fileId }))
export const fileWithdrawn = fact('files.withdrawn', words.withdrawn, z.object({ fileId }))
export const fileDescribed = fact('files.described', words.described, z.object({ fileId }))
export const fileRemoved = fact('files.removed', words.removed, z.object({ fileId, bytesGone: z.boolean() }))

/** What this room records, for the list of all facts. */
export const facts = [fileReceived, fileShown, fileWithdrawn, fileDescribed, fileRemoved]
