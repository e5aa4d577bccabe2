import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** One master key. Its id is written beside whatever it sealed. */
export interface MasterKey {
  readonly id: string
  readonly secret: Uint8Array
}

/**
 * All master keys of a city, oldest first. The newest seals; every one still opens what it sealed;
 * the oldest makes fingerprints, so that rotation does not make the city forget whom it knows.
 */
export interface Keyring {
  readonly keys: readonly [MasterKey, ...MasterKey[]]
}

/** 32 bytes, as base64url. */
const line = /^[A-Za-z0-9_-]{43}$/

/** A keyring from its written form: one key a line, oldest first; empty lines and `#` comments aside. */
export function readKeyring(written: string): Keyring {
  const lines = written.split('\n').map((each) => each.trim())
  const [first, ...others] = lines.filter((each) => each !== '' && !each.startsWith('#')).map(masterKey)
  if (first === undefined) throw new Error('The master key is empty')
  return { keys: [first, ...others] }
}

/** The id is a part of the key's digest, so two machines with the same file name it the same. */
function masterKey(text: string): MasterKey {
  if (!line.test(text)) throw new Error('A master key is 32 bytes in base64url, 43 letters')
  const secret = Buffer.from(text, 'base64url')
  const id = createHash('sha256').update('master-key-id').update(secret).digest('base64url').slice(0, 8)
  return { id, secret }
}

export const newMasterKey = () => randomBytes(32).toString('base64url')

/** The keyring in this file; a new one with one key when there is no file. Two processes starting at once agree on one. */
export async function openKeyring(file: string): Promise<Keyring> {
  const written = await readFile(file, 'utf8').catch(absent)
  if (written !== undefined) return readKeyring(written)

  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeNew(file, `${newMasterKey()}\n`).catch(ignoreExisting)
  return readKeyring(await readFile(file, 'utf8'))
}

/** Adds a key to the file: it seals from now on, the older ones still open. Gives back the new keyring. */
export async function rotateMaster(file: string): Promise<Keyring> {
  const written = `${(await readFile(file, 'utf8')).trimEnd()}\n${newMasterKey()}\n`
  const beside = `${file}.${randomBytes(4).toString('hex')}`
  await writeNew(beside, written)
  await rename(beside, file)
  await chmod(file, 0o600)
  return readKeyring(written)
}

/** Written to the disk before anything is sealed with it: a key lost in a power cut would lose what it sealed. */
async function writeNew(file: string, text: string) {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

function ignoreExisting(error: unknown) {
  if (codeOf(error) !== 'EEXIST') throw error
}

export const newestKey = ({ keys }: Keyring): MasterKey => keys.at(-1) ?? keys[0]
export const oldestKey = ({ keys }: Keyring): MasterKey => keys[0]

const derived = new WeakMap<MasterKey, Map<string, Buffer>>()

/** A key of 32 bytes for one purpose (RFC 5869, SHA-256), made once. Different purposes tell nothing about each other. */
export function keyFor(master: MasterKey, purpose: string): Buffer {
  const own = derived.get(master) ?? new Map<string, Buffer>()
  derived.set(master, own)
  const key = own.get(purpose) ?? Buffer.from(hkdfSync('sha256', master.secret, 'janshahr', purpose, 32))
  own.set(purpose, key)
  return key
}
