import type { Said } from '../locale.ts'
import { present, refuse } from '../refusal.ts'
import { transact, type Work } from '../work.ts'
import { altOf, creditOf } from './alt.ts'
import { fileDescribed, fileRemoved, fileShown, fileWithdrawn } from './facts.ts'
import { extensionOf } from './name.ts'
import { findFile, findKept, type FoundFile, holdBytes, holdFile, updateFile } from './queries.ts'
import { keyOf, type Store } from './store.ts'
import { words } from './words.ts'

/** Lets everybody see a file that was held. Shown twice is shown once. */
export async function showFile(work: Work, id: string): Promise<void> {
  await transact(work, async ({ db, announce }) => {
    const file = present(await holdFile(db, id), words.noFile)
    if (file.state === 'removed') throw refuse.gone(words.fileRemoved)
    if (file.state === 'shown') return
    await updateFile(db, id, { state: 'shown' })
    await announce(fileShown, { fileId: id })
  })
}

/** Takes a file from the public that was shown: the Desk goes on seeing it. What nobody has seen stays as it is. */
export async function withdrawFile(work: Work, id: string): Promise<void> {
  await transact(work, async ({ db, announce }) => {
    const { state } = present(await holdFile(db, id), words.noFile)
    if (state !== 'shown') return
    await updateFile(db, id, { state: 'withdrawn' })
    await announce(fileWithdrawn, { fileId: id })
  })
}

/** Writes what a picture shows, and who made it. */
export async function describeFile(work: Work, id: string, said: { alt: Said; credit?: string }): Promise<void> {
  await transact(work, async ({ db, announce }) => {
    const file = present(await holdFile(db, id), words.noFile)
    if (file.state === 'removed') throw refuse.gone(words.fileRemoved)
    const alt = altOf(said.alt)
    if (file.kind === 'image' && !alt) throw refuse.invalid(words.altMissing)
    await updateFile(db, id, { alt: alt ?? null, credit: creditOf(said.credit) })
    await announce(fileDescribed, { fileId: id })
  })
}

/**
 * Removes a file for good: its row stays and says so, its words go, and its bytes go unless somebody else keeps equal
 * ones. The bytes go last; if the commit then fails the row points at nothing, which `/files` answers with 404.
 */
export async function removeFile(work: Work, store: Store, id: string): Promise<void> {
  await transact(work, async ({ db, announce }) => {
    const { state } = present(await holdFile(db, id), words.noFile)
    if (state === 'removed') return
    const file = present(await findFile(db, id), words.noFile)
    await holdBytes(db, file.hash)
    await updateFile(db, id, { state: 'removed', alt: null, credit: null })
    const bytesGone = (await findKept(db, file.hash)) === undefined
    await announce(fileRemoved, { fileId: id, bytesGone })
    if (bytesGone) await removeBytes(store, file)
  })
}

async function removeBytes(store: Store, { hash, kind, name, variants }: FoundFile) {
  for (const { width, format } of variants) await store.remove(keyOf(hash, width, format))
  if (kind !== 'image') await store.remove(keyOf(hash, 'original', extensionOf(name)))
}
