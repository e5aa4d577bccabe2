import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { newMasterKey, readKeyring } from './master.ts'
import { currentSigningKey, findSigningKey, markCompromised, rotateSigningKey, signingKeysOf } from './queries.ts'
import { isSignedBy, signWith } from './signing.ts'

const { db } = await openDatabase()
const now = new Date('2026-03-21T09:00:00+03:30')
const keyring = readKeyring(newMasterKey())

test('two who ask for the first key at once get the same one', async () => {
  const asked = [1, 2, 3].map(() => currentSigningKey(db, keyring, 'first', now))
  const ids = (await Promise.all(asked)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(1)
})

test('after rotation a new key signs, and the old signature still verifies', async () => {
  const old = await currentSigningKey(db, keyring, 'credential', now)
  const signature = signWith(keyring, old, Buffer.from('diploma'))
  const young = await rotateSigningKey(db, keyring, 'credential', now)

  expect(young.id).not.toBe(old.id)
  expect((await currentSigningKey(db, keyring, 'credential', now)).id).toBe(young.id)
  const found = await findSigningKey(db, old.id)
  expect(isSignedBy(found?.publicKey ?? '', Buffer.from('diploma'), signature)).toBe(true)
  expect(await signingKeysOf(db, 'credential')).toHaveLength(2)
})

test('a key in other hands is retired at once, and the next question makes another', async () => {
  const lost = await currentSigningKey(db, keyring, 'release', now)
  await markCompromised(db, lost.id, now)
  expect(await findSigningKey(db, lost.id)).toMatchObject({ compromisedAt: now, retiredAt: now })
  expect((await currentSigningKey(db, keyring, 'release', now)).id).not.toBe(lost.id)
})
