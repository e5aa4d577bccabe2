import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { z } from 'zod'
import { Trouble } from '#platform/trouble.ts'
import type { About } from './manifest.ts'

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string(), when: z.number() })) })

/**
 * Brings an empty database exactly as far as the release that made the backup: its rows fit those tables. The later
 * migrations then run over the restored rows, as they would have in place.
 * @throws {Trouble} when this release does not know the backup's migrations
 */
export async function migrateAsFarAs(databaseUrl: string, seen: About['migrations']): Promise<void> {
  const journal = Journal.parse(JSON.parse(await readFile('migrations/meta/_journal.json', 'utf8')))
  for (const [at, { hash }] of seen.entries()) {
    const entry = journal.entries[at]
    if (entry === undefined || (await hashOf(entry.tag)) !== hash) throw unknownRelease
  }

  const folder = await mkdtemp(join(tmpdir(), 'city-migrations-'))
  const pool = new Pool({ connectionString: databaseUrl, max: 1 })
  try {
    await cp('migrations', folder, { recursive: true })
    const upTo = { ...journal, entries: journal.entries.slice(0, seen.length) }
    await writeFile(join(folder, 'meta/_journal.json'), JSON.stringify(upTo))
    await pool.query(await readFile('migrations/before.sql', 'utf8'))
    await migrate(drizzle({ client: pool }), { migrationsFolder: folder })
  } finally {
    await pool.end()
    await rm(folder, { recursive: true, force: true })
  }
}

/** As drizzle's migrator makes it: of the whole file. */
const hashOf = async (tag: string) =>
  createHash('sha256')
    .update(await readFile(`migrations/${tag}.sql`, 'utf8'))
    .digest('hex')

const unknownRelease = new Trouble(
  'This backup was made by another release, whose tables this one does not know. Restore it with that release, or a newer one.',
)
