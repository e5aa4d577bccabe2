import { z } from 'zod'
import { commitmentsOf, narrowMatter } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { showFile } from '#platform/files/actions.ts'
import { receiveFile, type Upload } from '#platform/files/receive.ts'
import type { Store } from '#platform/files/store.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { fileAttached, ownersPublished, resolutionPublished, resolutionWithdrawn } from '../facts.ts'
import { keepResolutions, ruleOnLaw } from '../permissions.ts'
import { changeResolution, getResolutionById } from '../queries/resolutions.ts'
import { attachmentsOf, getText, insertAttachment } from '../queries/texts.ts'
import { boardPart } from '../rules/service-rules.ts'
import type { AttachmentKind } from '../tables.ts'
import { words } from '../words.ts'
import { keep } from './keep.ts'

const leastReason = 20

/** Shows the text to everybody. A second time changes nothing. */
export const publishResolution = (work: Work, id: string): Promise<void> =>
  keep(work, id, async ({ held, resolution, about }) => {
    const { db, now, announce } = held
    if (resolution.state === 'published') return
    if (resolution.state === 'withdrawn') throw refuse.conflict(words.publishedAlready)
    if (!(await getText(db, resolution)).settled) throw refuse.conflict(words.notSettled)
    await changeResolution(db, id, { state: 'published', publishedOn: today(now) })
    for (const { fileId } of await attachmentsOf(db, id)) await showFile(held, fileId)
    await announce(resolutionPublished, { resolutionId: id, address: resolution.address }, about)
  })

/** Shows beside each clause who owns it. */
export const publishOwners = (work: Work, id: string): Promise<void> =>
  keep(work, id, async ({ held, resolution, about }) => {
    const { db, now, announce } = held
    if (resolution.ownersOn !== null) return
    if (resolution.state !== 'published') throw refuse.conflict(words.notPublished)
    const owned = (await commitmentsOf(db, [resolution.matterId])).filter(({ part }) => part !== boardPart)
    if (owned.length === 0) throw refuse.conflict(words.ownersMissing)
    await changeResolution(db, id, { ownersOn: today(now) })
    await announce(ownersPublished, { resolutionId: id, address: resolution.address }, about)
  })

/** Takes the text from the public for a reason of law. Number, date and reason stay for everybody to read. */
export const withdrawPublication = (work: Work, id: string, why: Said): Promise<void> =>
  keep(
    work,
    id,
    async ({ held, resolution, about }) => {
      const { db, now, announce } = held
      if (resolution.state === 'withdrawn') return
      if (resolution.state !== 'published') throw refuse.conflict(words.notPublished)
      if (why.fa.trim().length < leastReason) throw refuse.invalid(words.reasonNeeded)
      await changeResolution(db, id, { state: 'withdrawn', withdrawnOn: today(now), withdrawnWhy: why })
      await narrowMatter(held, resolution.matterId, 'partners', why.fa)
      await announce(resolutionWithdrawn, { resolutionId: id, address: resolution.address }, about)
    },
    ruleOnLaw,
  )

export interface NewAttachment {
  readonly kind: AttachmentKind
  readonly title: Said
  readonly upload: Omit<Upload, 'state'>
  /** The key of the form. */
  readonly once?: string | undefined
}

/**
 * Attaches a file to a resolution: the file first, which wants no transaction, then its row, once. Of a draft nobody else
 * sees it: it comes out with the text.
 */
export async function attachFile(
  work: Work,
  store: Store,
  id: string,
  { kind, title, upload, once: key }: NewAttachment,
): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  await keep(work, id, async () => {})
  const { state } = await getResolutionById(work.db, id)
  const shown = state === 'published' ? ('shown' as const) : ('held' as const)
  const { file } = await receiveFile(work, store, { alt: title, ...upload, state: shown })
  return once(work, key, z.uuid(), (own) =>
    keep(own, id, async ({ held: { db, now, announce }, resolution, about }) => {
      await insertAttachment(db, { resolutionId: id, kind, title, fileId: file.id, created: now, modified: now })
      await announce(fileAttached, { resolutionId: id, address: resolution.address, fileId: file.id }, about)
      return file.id
    }),
  )
}
