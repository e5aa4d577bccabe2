import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Client } from 'pg'
import type { Progress } from '../progress.ts'
import { copyOut } from './copy.ts'
import { type About, ledger, names, type Table } from './manifest.ts'
import { columnsOf, countRows, migrationsIn, nameOf, sequencesIn, tablesIn } from './tables.ts'
import { type Entry, pack } from './tar.ts'

export interface Source {
  readonly databaseUrl: string
  /** The folder with files and keys. The rows of the embedded PostgreSQL in it are not copied, only read. */
  readonly folder: string
}

/**
 * Writes the whole city into one file: every row as one moment saw them, while others go on writing; every file and
 * key. A file that is there was finished: until then it carries another name.
 */
export async function writeBackup(source: Source, path: string, progress: Progress): Promise<About> {
  const client = new Client({ connectionString: source.databaseUrl })
  client.on('error', () => {})
  await client.connect()
  const unfinished = `${path}.unfinished`
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const about = await describe(client)
    const entries = Readable.from(pack(entriesOf(client, about, { ...source, progress })))
    await pipeline(entries, createGzip({ level: 6 }), createWriteStream(unfinished, { mode: 0o600 }))
    renameSync(unfinished, path)
    return about
  } finally {
    rmSync(unfinished, { force: true })
    await client.end()
  }
}

/** The first statement fixes the moment that every later one sees. */
async function describe(client: Client): Promise<About> {
  const migrations = await migrationsIn(client)
  const tables = await countRows(client, await tablesIn(client))
  const sequences = await sequencesIn(client)
  return { format: 'janshahr-backup-1', madeAt: new Date().toISOString(), migrations, tables, sequences }
}

async function* entriesOf(client: Client, about: About, { folder, progress }: Source & { progress: Progress }) {
  const kept = ledger()
  yield kept.note(jsonEntry(names.about, about))
  const files = await filesIn(folder)
  progress.begin(about.tables.length + files.length)
  for (const table of about.tables) {
    for await (const entry of rowsOf(client, table)) yield kept.note(entry)
    progress.step(table.name)
  }
  for (const file of files) {
    yield kept.note(await fileEntry(folder, file))
    progress.step(file)
  }
  yield jsonEntry(names.manifest, { files: kept.files })
}

const portion = 4_000_000

/** The rows of a table in files of a few megabytes, since an archive wants to know sizes in advance. */
async function* rowsOf(client: Client, table: Table): AsyncGenerator<Entry> {
  const rows = copyOut(client, `copy (select ${columnsOf(table)} from only ${nameOf(table)}) to stdout`)
  let part = 0
  let chunks: Buffer[] = []
  let size = 0
  for await (const row of rows) {
    chunks.push(row)
    size += row.length
    if (size < portion) continue
    yield { name: names.rowsOf(table, (part += 1)), size, bytes: chunks }
    chunks = []
    size = 0
  }
  if (size > 0) yield { name: names.rowsOf(table, part + 1), size, bytes: chunks }
}

function jsonEntry(name: string, content: unknown): Entry {
  const bytes = Buffer.from(JSON.stringify(content, null, 1))
  return { name, size: bytes.length, bytes: [bytes] }
}

async function fileEntry(folder: string, file: string): Promise<Entry> {
  const path = join(folder, file)
  const { size } = await stat(path)
  const bytes = size === 0 ? [] : createReadStream(path, { end: size - 1 })
  return { name: names.folder + file.split(sep).join('/'), size, bytes }
}

/** Everything in the data folder but the database's own. */
async function filesIn(folder: string) {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return files.filter((file) => !file.startsWith(`postgres${sep}`)).toSorted()
}
