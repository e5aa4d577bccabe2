import { createHash } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import type { Db } from '#platform/db/database.ts'
import { extensionOf } from '#platform/files/name.ts'
import { openStore } from '#platform/files/open-store.ts'
import { filesOf, type FoundFile } from '#platform/files/queries.ts'
import { keyOf, type Store } from '#platform/files/store.ts'
import type { Check } from './finding.ts'

/** Whether every file is there as it was taken in: pictures by their size, documents by their hash. */
export const filesAreWhole: Check = async ({ db, config }) => {
  const store = await openStore(config)
  const damaged: string[] = []
  let count = 0
  for await (const file of everyFile(db)) {
    count += 1
    if (!(await isWhole(store, file))) damaged.push(file.name)
  }
  if (damaged.length === 0) return { says: `All ${count} files are there and whole.` }
  const remedy = 'Put them back from a backup, or have them sent again.'
  return {
    says: `${damaged.length} of ${count} files are missing or damaged: ${damaged.slice(0, 5).join(', ')}`,
    remedy,
  }
}

const page = 200

async function* everyFile(db: Db): AsyncGenerator<FoundFile> {
  let before: string | undefined
  do {
    const files = await filesOf(db, { limit: page, before })
    yield* files
    before = files.length < page ? undefined : files.at(-1)?.id
  } while (before !== undefined)
}

async function isWhole(store: Store, file: FoundFile) {
  if (file.state === 'removed') return true
  if (file.kind === 'image') {
    const sizes = file.variants.map(({ width, format }) => store.sizeOf(keyOf(file.hash, width, format)))
    return (await Promise.all(sizes)).every((size, at) => size === file.variants[at]?.bytes)
  }
  const content = await store.read(keyOf(file.hash, 'original', extensionOf(file.name)))
  if (content === undefined) return false
  const hash = createHash('sha256')
  for await (const part of content) hash.update(part)
  return hash.digest('hex') === file.hash
}

const gigabyte = 2 ** 30

export const diskHasRoom: Check = async ({ config }) => {
  const { bavail, bsize } = await statfs(existsSync(config.DATA_DIR) ? config.DATA_DIR : '.')
  const free = (bavail * bsize) / gigabyte
  if (free >= 1) return { says: `The disk has ${free.toFixed(0)} GB left.` }
  const remedy = 'Free some space: below 1 GB a busy day may fill it, and a full disk stops every writing.'
  return { says: `The disk has only ${(free * 1024).toFixed(0)} MB left.`, remedy }
}

const fonts = [
  'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf',
  'node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf',
]

export const fontsAreThere: Check = async () => {
  const missing = fonts.filter((path) => !existsSync(path))
  if (missing.length === 0) return { says: 'The fonts for printing are there.' }
  return { says: `A font is missing: ${missing[0]}`, remedy: 'Delete the folder node_modules and start again.' }
}
