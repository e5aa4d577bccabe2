import { createHash, randomBytes } from 'node:crypto'
import { limits } from '#platform/limits/rules.ts'
import { demandTokens, type Limiter } from '#platform/limits/limited.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findLink, insertLink } from '../queries/links.ts'
import type { Link } from '../tables.ts'
import { words } from '../words.ts'

/** Letters that nobody mistakes for each other, as they stand in an address. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** 16 of 31 letters: 79 bits. */
const newWord = () =>
  Array.from(randomBytes(64), (byte) => (byte < 248 ? alphabet[byte % 31] : ''))
    .join('')
    .slice(0, 16)

const hashOf = (word: string) => createHash('sha256').update(`janshahr-link|${word}`).digest()

interface Wish {
  readonly enrolmentId: string
  readonly personId: string | null
  readonly expiresAt: Date
}

/** Makes a short link to the ticket of an enrolment. Its word is told once, here; the city keeps only a hash of it. */
export async function makeLink({ db, now }: Pick<Work, 'db' | 'now'>, publicUrl: string, wish: Wish): Promise<string> {
  const word = newWord()
  await insertLink(db, { ...wish, hash: hashOf(word), madeAt: now })
  return `${publicUrl}/t/${word}`
}

interface Knock {
  readonly word: string
  readonly address: string
  readonly limiter: Limiter
}

/** What a link opens. Words tried at random are slowed down; one that is wrong, over or taken back looks the same. */
export async function openLink(
  { db, now }: Pick<Work, 'db' | 'now'>,
  { word, address, limiter }: Knock,
): Promise<Link> {
  const link = /^[2-9a-z]{16}$/.test(word) ? await findLink(db, hashOf(word), now) : undefined
  if (link) return link
  await demandTokens(limiter, now, [limits.wrongTrackingCodes, { kind: 'address', value: address }])
  throw refuse.absent(words.noSuchLink)
}
