import { createHash, type Hash } from 'node:crypto'
import { z } from 'zod'
import { Trouble } from '#platform/trouble.ts'
import type { Entry } from './tar.ts'

/** First in every backup: what it is, and which migrations its rows have seen, as their hashes. */
export const About = z.object({
  format: z.literal('janshahr-backup-1'),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ hash: z.string(), when: z.number() })),
  tables: z.array(z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string(), called: z.boolean() })),
})
export type About = z.infer<typeof About>
export type Table = About['tables'][number]

/** Last in every backup: the SHA-256 of each file before it, so that a damaged or unfinished one is known. */
export const Manifest = z.object({
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

export const names = {
  about: 'about.json',
  manifest: 'manifest.json',
  rowsOf: ({ schema, name }: Pick<Table, 'schema' | 'name'>, part: number) =>
    `tables/${schema}.${name}/${String(part).padStart(6, '0')}`,
  /** Below it lies what the data folder holds beside the database: files and keys. */
  folder: 'folder/',
}

/** Passes files on and remembers what went by; at the end it has the manifest. */
export function ledger() {
  const files: Manifest['files'] = []
  return {
    files,
    note(entry: Entry): Entry {
      const hash = createHash('sha256')
      return { ...entry, bytes: noted(entry, hash, files) }
    },
  }
}

async function* noted({ name, size, bytes }: Entry, hash: Hash, files: Manifest['files']) {
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
  files.push({ name, size, sha256: hash.digest('hex') })
}

/** Compares what was read with what was written. */
export function demandSame(read: Manifest['files'], { files }: Manifest): void {
  const differs = files.find((file, at) => JSON.stringify(file) !== JSON.stringify(read[at]))
  if (differs === undefined && files.length === read.length) return
  throw new Trouble(`The backup is damaged${differs ? `: ${differs.name} is not what was written` : ''}.`)
}
