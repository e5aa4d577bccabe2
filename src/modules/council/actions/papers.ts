import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { showFile } from '#platform/files/actions.ts'
import type { Store } from '#platform/files/store.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { paperAttached, paperEntered } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import {
  attachmentsOfPaper,
  findPaperNumbered,
  findSamePaper,
  getPaper,
  insertOriginators,
  insertPaper,
  insertPaperLinks,
  resolutionsOfPaper,
  touchPaper,
} from '../queries/papers.ts'
import { insertAttachment } from '../queries/texts.ts'
import { whyNotPaper } from '../rules/papers.ts'
import type { Lineage, PaperKind } from '../tables.ts'
import { paperWords as words } from '../words/papers.ts'
import { attach, type NewAttachment } from './attach.ts'

export interface NewPaper {
  readonly kind: PaperKind
  readonly reference: string
  readonly title: Said
  readonly date: IsoDay
  readonly bodyId: string
  readonly originatorId?: string | undefined
  readonly members?: readonly string[] | undefined
  /** How it hangs together with papers entered before, each by its number. */
  readonly lineage?: readonly { readonly kind: Lineage; readonly reference: string }[] | undefined
  readonly sample?: boolean | undefined
}

/** Enters a bill, a motion, a proposal or a letter that came before the council. Nobody can delete it from then on. */
export async function enterPaper(work: Work, { members = [], lineage = [], ...paper }: NewPaper, key?: string) {
  demand(work.actor, keepResolutions, anywhere)
  return once(work, key, z.uuid(), async ({ db, now, announce }) => {
    const obstacle = whyNotPaper({ ...paper, members }, today(now))
    if (obstacle) throw obstacle
    if (await findSamePaper(db, paper)) throw refuse.conflict(words.taken(paper.reference))
    const others = await Promise.all(
      lineage.map(async ({ kind, reference }) => ({ kind, otherId: await idOfNumbered(db, reference) })),
    )
    const { id } = await insertPaper(db, { ...paper, created: now, modified: now })
    await insertOriginators(db, id, members)
    await insertPaperLinks(
      db,
      others.map((other) => ({ ...other, paperId: id })),
    )
    await announce(paperEntered, { paperId: id }, { organisationId: paper.bodyId, on: paper.date })
    return id
  })
}

async function idOfNumbered(db: Work['db'], reference: string): Promise<string> {
  const found = await findPaperNumbered(db, reference)
  if (!found) throw refuse.invalid(words.noPaperNumbered(reference))
  return found.id
}

/** Attaches a file to a paper. Everybody sees it from the first published resolution on the paper on. */
export async function attachToPaper(work: Work, store: Store, id: string, attachment: NewAttachment): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  const { bodyId } = await getPaper(work.db, id)
  const answers = await resolutionsOfPaper(work.db, id)
  return attach(work, store, attachment, {
    isOut: answers.some(({ state }) => state === 'published'),
    enter: async ({ db, now, announce }, row) => {
      await insertAttachment(db, { paperId: id, ...row, created: now, modified: now })
      await touchPaper(db, id, now)
      await announce(paperAttached, { paperId: id, fileId: row.fileId }, { organisationId: bodyId })
    },
  })
}

/** A paper comes out with the first resolution on it, and its files with it. */
export async function showPaper(held: Work, id: string | null) {
  if (id === null) return
  for (const { fileId } of await attachmentsOfPaper(held.db, id)) await showFile(held, fileId)
}
