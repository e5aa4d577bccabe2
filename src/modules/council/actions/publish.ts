import { commitmentsOf, narrowMatter, noteChange, showMatter } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { showFile, withdrawFile } from '#platform/files/actions.ts'
import type { Store } from '#platform/files/store.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { fileAttached, ownersPublished, resolutionPublished, resolutionWithdrawn } from '../facts.ts'
import { keepResolutions, ruleOnLaw } from '../permissions.ts'
import { changeResolution, getResolutionById } from '../queries/resolutions.ts'
import { attachmentsOf, filesOnlyOf, getText, insertAttachment } from '../queries/texts.ts'
import { boardPart } from '../rules/service-rules.ts'
import { leastReason } from '../rules/divide.ts'
import type { Resolution } from '../tables.ts'
import { words } from '../words.ts'
import { attach, type NewAttachment } from './attach.ts'
import { keep } from './keep.ts'
import { showPaper } from './papers.ts'

/** Shows the text to everybody. A second time changes nothing. */
export const publishResolution = (work: Work, id: string): Promise<void> =>
  keep(work, id, async ({ held, resolution, about }) => {
    const { db, now, announce } = held
    if (resolution.state === 'published') return
    if (resolution.state === 'withdrawn') throw refuse.conflict(words.publishedAlready)
    if (!(await getText(db, resolution)).settled) throw refuse.conflict(words.notSettled)
    await changeResolution(db, id, { state: 'published', publishedOn: today(now) })
    for (const { fileId } of await attachmentsOf(db, id)) await showFile(held, fileId)
    await showPaper(held, resolution.paperId)
    await showMatter(held, resolution.matterId)
    await announce(resolutionPublished, namesOf(resolution), about)
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
    await noteChange(held, resolution.matterId, 'owners')
    await announce(ownersPublished, { resolutionId: id, address: resolution.address }, about)
  })

/**
 * Takes the text, and the files attached to it, from the public for a reason of law. Number, date and reason stay for
 * everybody to read, and nothing is deleted.
 */
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
      for (const fileId of await filesOnlyOf(db, id)) await withdrawFile(held, fileId)
      await narrowMatter(held, resolution.matterId, 'partners', why.fa)
      await announce(resolutionWithdrawn, namesOf(resolution), about)
    },
    ruleOnLaw,
  )

const namesOf = ({ id, address, paperId }: Resolution) => ({
  resolutionId: id,
  address,
  ...(paperId !== null && { paperId }),
})

/** Attaches a file to a resolution. Of a draft nobody else sees it: it comes out with the text. */
export async function attachFile(work: Work, store: Store, id: string, attachment: NewAttachment): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  await keep(work, id, async () => {})
  const { state } = await getResolutionById(work.db, id)
  return attach(work, store, attachment, {
    isOut: state === 'published',
    enter: (own, row) =>
      keep(own, id, async ({ held, resolution, about }) => {
        const { db, now, announce } = held
        await insertAttachment(db, { resolutionId: id, ...row, created: now, modified: now })
        if (resolution.state === 'published') await showFile(held, row.fileId)
        await announce(fileAttached, { resolutionId: id, address: resolution.address, fileId: row.fileId }, about)
      }),
  })
}
