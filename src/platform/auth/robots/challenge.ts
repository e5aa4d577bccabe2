import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { type Keyring, keyFor, newestKey } from '#platform/keys/master.ts'
import { useProof } from './queries.ts'

/**
 * How much work a browser does before the first code. The library's own sample (cost 5,000, counter to 10,000) takes
 * over forty times as long: minutes on an old phone (`persian.md` §7).
 */
const effort = { algorithm: 'PBKDF2/SHA-256', cost: 500, least: 500, most: 1000 } as const

/** Seconds a challenge may be answered. */
const life = 300

/** A fresh puzzle for a browser, signed so that only ours are taken back. The time is our clock's, inside the signature. */
export function makeChallenge(keyring: Keyring, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: effort.algorithm,
    cost: effort.cost,
    counter: randomInt(effort.least, effort.most + 1),
    data: { until: Math.floor(now.getTime() / 1000) + life },
    deriveKey,
    ...secretsFor(keyring),
  })
}

/** What a proof of work is worth: nothing was sent, it holds, or why not. */
export type ProofVerdict = 'none' | 'good' | 'used' | 'expired' | 'false'

/** Parsed with care: a stranger wrote it. Costs are fixed here so that nobody makes us work. */
const Payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(effort.algorithm),
      nonce: z.string().max(200),
      salt: z.string().max(200),
      cost: z.literal(effort.cost),
      keyLength: z.literal(32),
      keyPrefix: z.string().max(64),
      keySignature: z.string().max(100),
      data: z.object({ until: z.number() }),
    }),
    signature: z.string().max(100),
  }),
  solution: z.object({ counter: z.number().int().nonnegative(), derivedKey: z.string().max(200) }),
})

/** Judges what the browser sent (JSON in base64), and uses it up: the same proof never holds twice. */
export async function judgeProof(db: Db, keyring: Keyring, sent: string, now: Date): Promise<ProofVerdict> {
  if (sent === '') return 'none'
  const payload = payloadIn(sent)
  if (payload === undefined) return 'false'
  const { challenge, solution } = payload
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secretsFor(keyring) })
  if (!verified) return 'false'

  const until = new Date(challenge.parameters.data.until * 1000)
  if (until <= now) return 'expired'
  return (await useProof(db, challenge.signature, until)) ? 'good' : 'used'
}

function payloadIn(sent: string) {
  try {
    return Payload.safeParse(JSON.parse(Buffer.from(sent, 'base64').toString('utf8'))).data
  } catch {
    return undefined
  }
}

const secretsFor = (keyring: Keyring) => ({
  hmacSignatureSecret: keyFor(newestKey(keyring), 'auth.challenge').toString('base64url'),
  hmacKeySignatureSecret: keyFor(newestKey(keyring), 'auth.challenge.key').toString('base64url'),
})
