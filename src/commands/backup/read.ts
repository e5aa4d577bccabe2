import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Client } from 'pg'
import { Trouble } from '#platform/trouble.ts'
import type { Progress } from '../progress.ts'
import { copyIn } from './copy.ts'
import { About, demandSame, ledger, Manifest, names, type Table } from './manifest.ts'
import { lift, putBack } from './obstacles.ts'
import { migrateAsFarAs } from './releases.ts'
import { columnsOf, countRows, nameOf, tablesIn } from './tables.ts'
import { type Entry, unpack, wholeOf } from './tar.ts'

export interface Target {
  readonly databaseUrl: string
  readonly folder: string
  readonly progress: Progress
}

/**
 * Reads a backup into an empty city. Rows are one transaction and files wait beside their place, so that a damaged
 * backup leaves nothing behind but empty tables.
 * @throws {Trouble} when the city is not empty, or the file is damaged or of another release
 */
export async function readBackup(path: string, target: Target): Promise<About> {
  const client = new Client({ connectionString: target.databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const entries = unpack(open(path))
    const kept = ledger()
    const about = await firstOf(entries, kept)
    await demandEmpty(client, target.folder)
    await migrateAsFarAs(target.databaseUrl, about.migrations)
    await client.query('begin')
    await load({ client, about, entries, kept, ...target })
    await client.query('commit')
    await settleFiles(target.folder)
    return about
  } catch (error) {
    throw isDamage(error) ? new Trouble('The backup is damaged: it cannot be unpacked.') : error
  } finally {
    await rm(besideOf(target.folder), { recursive: true, force: true })
    await client.end()
  }
}

function open(path: string) {
  if (!existsSync(path)) throw new Trouble(`There is no file ${path}.`)
  const archive = createGunzip()
  createReadStream(path)
    .once('error', (error) => archive.destroy(error))
    .pipe(archive)
  return archive
}

async function firstOf(entries: AsyncGenerator<Entry>, kept: ReturnType<typeof ledger>) {
  const damaged = new Trouble('This file is not a backup of a city, or it is damaged.')
  const { value, done } = await entries.next().catch(() => ({ value: undefined, done: true as const }))
  if (done || value.name !== names.about) throw damaged
  const { data } = About.safeParse(JSON.parse((await wholeOf(kept.note(value))).toString()))
  if (data === undefined) throw new Trouble('This backup was made by a newer release. Restore it with that one.')
  return data
}

async function demandEmpty(client: Client, folder: string) {
  const tables = await countRows(client, await tablesIn(client))
  const full = tables.some(({ rows, schema }) => rows > 0 && schema !== 'drizzle')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'postgres') : []
  if (!full && files.length === 0) return
  const where = full ? 'The database' : `The folder ${folder}`
  throw new Trouble(
    `${where} is not empty, and a backup is only restored into an empty city. Choose another DATA_DIR or DATABASE_URL.`,
  )
}

interface Loading extends Target {
  readonly client: Client
  readonly about: About
  readonly entries: AsyncGenerator<Entry>
  readonly kept: ReturnType<typeof ledger>
}

async function load(loading: Loading) {
  const { client, about, entries, kept, progress } = loading
  const obstacles = await lift(client, about.tables)
  progress.begin(about.tables.length)
  const tables = inserter(loading)
  let manifest: Manifest | undefined
  for await (const entry of entries) {
    if (entry.name === names.manifest) {
      manifest = Manifest.parse(JSON.parse((await wholeOf(entry)).toString()))
    } else {
      await tables.take(kept.note(entry))
    }
  }
  await tables.finish()
  if (manifest === undefined) throw new Trouble('The backup ends too early: it was not finished.')
  demandSame(kept.files, manifest)
  await putBack(client, obstacles)
  await setSequences(client, about)
  await demandRows(client, about.tables)
}

/** Rows go to their table, one `COPY` for all parts of it; files go beside their place. */
function inserter({ client, about, folder, progress }: Loading) {
  let current: { readonly table: Table; readonly rows: Writable } | undefined

  const finish = async () => {
    if (current === undefined) return
    current.rows.end()
    await finished(current.rows)
    progress.step(current.table.name)
    current = undefined
  }
  const rowsFor = async (name: string) => {
    const table = about.tables.find((each) => name.startsWith(`tables/${each.schema}.${each.name}/`))
    if (table === undefined) throw new Trouble(`The backup holds something unknown: ${name}`)
    if (current?.table !== table) {
      await finish()
      current = { table, rows: copyIn(client, `copy ${nameOf(table)} (${columnsOf(table)}) from stdin`) }
    }
    return current.rows
  }
  const take = async ({ name, bytes }: Entry) => {
    if (name.startsWith(names.folder)) return writeFileTo(folder, name, bytes)
    await pipeline(Readable.from(bytes), await rowsFor(name), { end: false })
  }
  return { take, finish }
}

/** What zlib says of bytes that are not what they were. */
const isDamage = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')

const besideOf = (folder: string) => join(folder, 'restoring')

async function writeFileTo(folder: string, name: string, bytes: Entry['bytes']) {
  const beside = resolve(besideOf(folder))
  const path = resolve(beside, name.slice(names.folder.length))
  if (!path.startsWith(beside + sep)) throw new Trouble(`The backup wants to write outside of its folder: ${name}`)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await pipeline(Readable.from(bytes), createWriteStream(path, { mode: 0o600 }))
}

async function settleFiles(folder: string) {
  const beside = besideOf(folder)
  const found = existsSync(beside) ? readdirSync(beside) : []
  for (const name of found) await rename(join(beside, name), join(folder, name))
}

async function setSequences(client: Client, { sequences }: About) {
  for (const { schema, name, value, called } of sequences) {
    await client.query('select setval($1::text::regclass, $2::bigint, $3)', [nameOf({ schema, name }), value, called])
  }
}

async function demandRows(client: Client, tables: readonly Table[]) {
  const counted = await countRows(client, tables)
  const short = counted.find(({ rows }, at) => rows !== tables[at]?.rows)
  if (short)
    throw new Trouble(`The backup is damaged: ${short.name} has ${short.rows} rows, not as many as were written.`)
}
