import { randomBytes } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { connect } from '#platform/db/database.ts'
import { copyDatabase, makeDatabase } from '#platform/db/server/databases.ts'
import { databaseAt } from '#test/server.ts'
import { silent } from '../progress.ts'
import { readBackup } from './read.ts'
import { type Entry, pack, unpack, wholeOf } from './tar.ts'
import { writeBackup } from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'city-backup-'))
const path = join(folder, 'city.tar.gz')
const data = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Letters that a copy may get wrong: tabs, backslashes, line ends, half-spaces, nothing at all. */
const awkward = 'علی‌رضا\tبا \\ و "گیومه"\nو \\N و ۱۲۳'

let original = ''

beforeAll(async () => {
  const name = `original_${randomBytes(6).toString('hex')}`
  const owner = new Client({ connectionString: inject('server') })
  await owner.connect()
  await copyDatabase(owner, 'template', name)
  original = databaseAt(inject('server'), name)
  await fill(original)
  await writeBackup({ databaseUrl: original, folder: data }, path, silent)
  return async () => {
    await owner.query(`drop database ${name} with (force)`)
    await owner.end()
  }
})

/** Rows for more than one part of an archive, a sequence that has moved, files, keys, and what is not to be copied. */
async function fill(url: string) {
  const { db, pool, close } = connect(url)
  await givenPerson(db, awkward)
  await pool.query(`
    insert into facts (name, detail, actor_kind, channel, at, occurred_on)
    select 'test.written', jsonb_build_object('words', repeat(md5(n::text), 200)), 'rules', 'system', now(), current_date
    from generate_series(1, 1000) as n`)
  await close()
  for (const place of ['files/ab', 'keys', 'postgres/cluster']) mkdirSync(join(data, place), { recursive: true })
  writeFileSync(join(data, 'files/ab/one.bin'), randomBytes(100_000))
  writeFileSync(join(data, 'files/empty'), '')
  writeFileSync(join(data, 'keys/master'), 'a key')
  writeFileSync(join(data, 'postgres/cluster/PG_VERSION'), '18')
}

/** A database and a folder in which there is nothing yet. */
async function emptyCity() {
  const name = `empty_${randomBytes(6).toString('hex')}`
  const owner = new Client({ connectionString: inject('server') })
  await owner.connect()
  await makeDatabase(owner, name)
  const place = mkdtempSync(join(folder, 'restored-'))
  onTestFinished(async () => {
    await owner.query(`drop database ${name} with (force)`)
    await owner.end()
  })
  return { databaseUrl: databaseAt(inject('server'), name), folder: place, progress: silent }
}

/** Everything in every table, by the tables' names. */
async function contentOf(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const content: Record<string, unknown> = {}
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t`,
    )
    content[name] = rows
  }
  await client.end()
  return content
}

test('a restored city has every row, file and key, and takes up where it was', async () => {
  const target = await emptyCity()
  await readBackup(path, target)
  const { migrate, close } = connect(target.databaseUrl)
  await migrate().finally(close)

  expect(await contentOf(target.databaseUrl)).toEqual(await contentOf(original))
  for (const file of ['files/ab/one.bin', 'files/empty', 'keys/master']) {
    expect(readFileSync(join(target.folder, file))).toEqual(readFileSync(join(data, file)))
  }
  expect(existsSync(join(target.folder, 'postgres'))).toBe(false)
  expect(existsSync(join(target.folder, 'restoring'))).toBe(false)
})

test('references and triggers stand again after a restore', async () => {
  const target = await emptyCity()
  await readBackup(path, target)
  const client = new Client({ connectionString: target.databaseUrl })
  await client.connect()
  const count = `select (select count(*) from pg_constraint where contype = 'f')::int as references,
    (select count(*) from pg_trigger where tgenabled = 'D')::int as sleeping`
  const { rows } = await client.query(count)
  await client.end()
  expect(rows[0].references).toBeGreaterThan(5)
  expect(rows[0].sleeping).toBe(0)
})

test('a city that is not empty is left alone', async () => {
  const target = { ...(await emptyCity()), databaseUrl: original }
  await expect(readBackup(path, target)).rejects.toThrow('The database is not empty')
})

test('a folder that is not empty is left alone', async () => {
  const target = await emptyCity()
  writeFileSync(join(target.folder, 'mine'), '')
  await expect(readBackup(path, target)).rejects.toThrow('is not empty')
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['cut off at the start', (bytes: Buffer) => bytes.subarray(0, 200)],
  ['something else', () => Buffer.from('Dear city,')],
  ['an empty archive', () => gzipSync(Buffer.alloc(1024))],
  ['changed in one place', flipped],
])('a backup that is %s leaves nothing behind', async (_how, spoil) => {
  const target = await emptyCity()
  const spoilt = join(folder, 'spoilt.tar.gz')
  writeFileSync(spoilt, spoil(readFileSync(path)))
  await expect(readBackup(spoilt, target)).rejects.toThrow(/damaged|too early/)
  expect(Object.values(await contentOf(target.databaseUrl)).flat()).toEqual(await emptyTables(target.databaseUrl))
})

test('a row that was changed inside the archive is noticed by its hash', async () => {
  const target = await emptyCity()
  const forged = await rewrite((entry, bytes) =>
    entry.name.startsWith('tables/public.people/') ? mirror(bytes) : bytes,
  )
  await expect(readBackup(forged, target)).rejects.toThrow('is not what was written')
})

test('a file that wants to lie outside of its folder is refused', async () => {
  const target = await emptyCity()
  const forged = await rewrite(
    (_entry, bytes) => bytes,
    (name) => name.replace('folder/keys/master', 'folder/../../outside'),
  )
  await expect(readBackup(forged, target)).rejects.toThrow('outside of its folder')
  expect(existsSync(join(folder, 'outside'))).toBe(false)
})

test('an archive is one that every tar opens: names, sizes and checksums come back', async () => {
  const long = `${'folder/'.repeat(20)}${'x'.repeat(90)}`
  const entries = [
    { name: 'a', size: 3, bytes: [Buffer.from('abc')] },
    { name: long, size: 512, bytes: [Buffer.alloc(512, 7)] },
    { name: 'فارسی', size: 0, bytes: [] },
  ]
  const found: [string, number][] = []
  for await (const entry of unpack(Readable.from(pack(Readable.from(entries))))) {
    found.push([entry.name, (await wholeOf(entry)).length])
  }
  expect(found).toEqual([
    ['a', 3],
    [long, 512],
    ['فارسی', 0],
  ])
})

const emptyTables = async (databaseUrl: string) => {
  const nothing = { md5: 'd41d8cd98f00b204e9800998ecf8427e' }
  return Object.keys(await contentOf(databaseUrl)).map(() => nothing)
}

function flipped(bytes: Buffer) {
  const changed = Buffer.from(bytes)
  const middle = Math.floor(bytes.length / 2)
  changed.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  return changed
}

const mirror = (bytes: Buffer) => Buffer.from(bytes.toString().replace('گیومه', 'کیومه'))

/** The same archive with other bytes or names in it. */
async function rewrite(change: (entry: Entry, bytes: Buffer) => Buffer, rename = (name: string) => name) {
  const forged = join(folder, `${randomBytes(4).toString('hex')}.tar.gz`)
  const packed = pack(otherwise(change, rename))
  await pipeline(Readable.from(packed), createGzip(), createWriteStream(forged))
  return forged
}

async function* otherwise(change: (entry: Entry, bytes: Buffer) => Buffer, rename: (name: string) => string) {
  for await (const entry of unpack(createReadStream(path).pipe(createGunzip()))) {
    const bytes = change(entry, await wholeOf(entry))
    yield { name: rename(entry.name), size: bytes.length, bytes: [bytes] }
  }
}
