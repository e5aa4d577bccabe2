import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Store } from './store.ts'

/**
 * Files in a folder. Each is written beside its place, synced, and moved there in one step: a process killed while it
 * writes leaves no half file under a name that counts. (flydrive's disk driver writes in place and moves by copying.)
 */
export const diskStore = (folder: string): Store => ({
  put: (key, content) => writeWhole(join(folder, key), content),
  sizeOf: async (key) => sizeOf(join(folder, key)),
  read: async (key, range) => {
    const path = join(folder, key)
    if ((await sizeOf(path)) === undefined) return undefined
    return Readable.toWeb(createReadStream(path, range ?? {})) as ReadableStream<Uint8Array>
  },
  remove: (key) => rm(join(folder, key), { force: true }),
})

async function writeWhole(path: string, content: Uint8Array) {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    const handle = await open(beside, 'wx', 0o640)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
