import { newMasterKey, readKeyring } from '#platform/keys/master.ts'
import { openDatabase } from '#test/city.ts'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect, test } from 'vitest'
import { judgeProof, makeChallenge } from './challenge.ts'

const { db } = await openDatabase()
const keyring = readKeyring(newMasterKey())
const now = new Date('2026-03-21T05:30:00Z')

const written = (payload: unknown) => Buffer.from(JSON.stringify(payload)).toString('base64')
const solved = async (challenge: Challenge) => ({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })
const judged = (proof: string, at = now) => judgeProof(db, keyring, proof, at)

test('a proof of work holds once', async () => {
  const proof = written(await solved(await makeChallenge(keyring, now)))
  expect(await judged(proof)).toBe('good')
  expect(await judged(proof)).toBe('used')
})

test('nothing sent is no proof, and no falsehood', async () => {
  expect(await judged('')).toBe('none')
})

test('a proof comes too late after five minutes', async () => {
  const proof = written(await solved(await makeChallenge(keyring, now)))
  expect(await judged(proof, new Date(now.getTime() + 300_000))).toBe('expired')
})

test('a challenge made elsewhere is not taken, however well it is solved', async () => {
  const proof = written(await solved(await makeChallenge(readKeyring(newMasterKey()), now)))
  expect(await judged(proof)).toBe('false')
})

test('the time in a challenge cannot be moved', async () => {
  const payload = await solved(await makeChallenge(keyring, now))
  payload.challenge.parameters.data = { until: 9_999_999_999 }
  expect(await judged(written(payload))).toBe('false')
})

test.each(['?', 'e30=', written({ challenge: 1 }), written(null), 'x'.repeat(10_000)])(
  '%.20s is no proof',
  async (sent) => {
    expect(await judged(sent)).toBe('false')
  },
)
