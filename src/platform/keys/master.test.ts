import { createHmac } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fingerprint, isSame } from './fingerprint.ts'
import { keyFor, newMasterKey, openKeyring, readKeyring, rotateMaster } from './master.ts'
import { isSealedByOldKey, seal, unseal } from './seal.ts'
import { isSignedBy, makeSigningKey, signWith } from './signing.ts'

const folder = await mkdtemp(join(tmpdir(), 'keys-'))
afterAll(() => rm(folder, { recursive: true }))
const nid = { purpose: 'person.national-id', owner: 'sara' }

test('the master key is made once, and only its owner may read it', async () => {
  const file = join(folder, 'once', 'master.key')
  const [first, second] = await Promise.all([openKeyring(file), openKeyring(file)])
  expect(first).toEqual(second)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await openKeyring(file)).toEqual(first)
})

test('a master key that is not 32 bytes is refused, and the message does not show it', () => {
  expect(() => readKeyring('secret-but-short')).toThrow('32 bytes')
  expect(() => readKeyring('secret-but-short')).not.toThrow('secret')
  expect(() => readKeyring('\n# nothing\n')).toThrow('empty')
})

test('what is sealed opens again, and two seals of one text differ', () => {
  const keyring = readKeyring(newMasterKey())
  const [one, two] = [seal(keyring, nid, '۰۰۱۲۳۴۵۶۷۸'), seal(keyring, nid, '۰۰۱۲۳۴۵۶۷۸')]
  expect(one).not.toBe(two)
  expect(unseal(keyring, nid, one)).toBe('۰۰۱۲۳۴۵۶۷۸')
  expect(unseal(keyring, nid, seal(keyring, nid, ''))).toBe('')
})

test('a sealed value does not open in another row, another column, or after any letter changed', () => {
  const keyring = readKeyring(newMasterKey())
  const sealed = seal(keyring, nid, '0012345678')
  expect(() => unseal(keyring, { ...nid, owner: 'reza' }, sealed)).toThrow()
  expect(() => unseal(keyring, { ...nid, purpose: 'outbox.recipient' }, sealed)).toThrow()
  expect(() => unseal(keyring, nid, sealed.slice(0, 20))).toThrow()

  const body = sealed.lastIndexOf('.') + 1
  for (const at of [body, body + 20, sealed.length - 3]) {
    const changed = sealed[at] === 'A' ? 'B' : 'A'
    expect(() => unseal(keyring, nid, sealed.slice(0, at) + changed + sealed.slice(at + 1))).toThrow()
  }
})

test('after rotation old seals open, new ones use the new key, and fingerprints stay the same', async () => {
  const file = join(folder, 'rotated.key')
  const before = await openKeyring(file)
  const sealed = seal(before, nid, 'old')
  const after = await rotateMaster(file)

  expect(unseal(after, nid, sealed)).toBe('old')
  expect(isSealedByOldKey(after, sealed)).toBe(true)
  expect(isSealedByOldKey(after, seal(after, nid, 'new'))).toBe(false)
  expect(() => unseal(before, nid, seal(after, nid, 'new'))).toThrow('No key opens')
  expect(fingerprint(after, 'mobile', '+989140000000')).toBe(fingerprint(before, 'mobile', '+989140000000'))
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a keyring may carry comments', async () => {
  const file = join(folder, 'commented.key')
  await writeFile(file, `# made in Tabriz\n${newMasterKey()}\n`)
  expect((await openKeyring(file)).keys).toHaveLength(1)
})

test('purposes have keys and fingerprints of their own', () => {
  const keyring = readKeyring(newMasterKey())
  const [key] = keyring.keys
  expect(keyFor(key, 'a')).toHaveLength(32)
  expect(keyFor(key, 'a')).not.toEqual(keyFor(key, 'b'))
  expect(fingerprint(keyring, 'a', 'x')).not.toBe(fingerprint(keyring, 'b', 'x'))
  expect(isSame('abc', 'abc')).toBe(true)
  expect(isSame('abc', 'abd')).toBe(false)
  expect(isSame('abc', 'ab')).toBe(false)
})

test('the key derivation is RFC 5869: extract with our salt, then expand with the purpose', () => {
  const secret = new Uint8Array(32).fill(1)
  const extracted = createHmac('sha256', 'janshahr').update(secret).digest()
  expect(keyFor({ id: 'known', secret }, 'seal:test')).toEqual(
    createHmac('sha256', extracted).update('seal:test\u0001').digest(),
  )
})

test('a signature holds for the signed bytes and the signing key only', () => {
  const keyring = readKeyring(newMasterKey())
  const [key, other] = [makeSigningKey(keyring), makeSigningKey(keyring)]
  const bytes = Buffer.from('گواهی ۱')
  const signature = signWith(keyring, key, bytes)
  expect(isSignedBy(key.publicKey, bytes, signature)).toBe(true)
  expect(isSignedBy(key.publicKey, Buffer.from('گواهی ۲'), signature)).toBe(false)
  expect(isSignedBy(other.publicKey, bytes, signature)).toBe(false)
  expect(isSignedBy('nonsense', bytes, signature)).toBe(false)
  expect(isSignedBy(key.publicKey, bytes, 'short')).toBe(false)
})
