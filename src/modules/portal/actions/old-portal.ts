import { doc } from '#platform/documents/build.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { redirectAdded } from '../facts.ts'
import { importPages } from '../permissions.ts'
import { findArticle } from '../queries/articles.ts'
import { updateLegacyPage } from '../queries/legacy.ts'
import { addRedirect, holdOldPage } from '../queries/old-portal.ts'
import { mendDocument, mendText } from '../rules/legacy-mend.ts'
import type { Article, LegacyHint, LegacyPage } from '../tables.ts'
import { oldWords } from '../words/old-portal.ts'
import { amendArticle, type Writing } from './articles.ts'

/** Puts what a hint offers into the article, as its next version; nothing else of the old page changes. */
export async function acceptHint(work: Work, pageId: string, index: number) {
  demand(work.actor, importPages, anywhere)
  return transact(work, async (held) => {
    const { page, hint } = await openHint(held, pageId, index)
    if (hint.offer === undefined) throw refuse.conflict(oldWords.hintWithoutOffer)
    if (page.articleId === null) throw refuse.conflict(oldWords.noArticle)
    const note = oldWords.hintNote(hint.text, hint.offer).fa
    await amendArticle(held, page.articleId, (article) => mended(article, hint), note)
    await settle(held, page, index, 'accepted')
  })
}

/** Leaves the words as they are, and says so. */
export async function dismissHint(work: Work, pageId: string, index: number) {
  demand(work.actor, importPages, anywhere)
  return transact(work, async (held) => {
    const { page } = await openHint(held, pageId, index)
    await settle(held, page, index, 'dismissed')
  })
}

/** Takes a decision about a hint back: the words stand again as they came, and the hint waits to be judged. */
export async function reopenHint(work: Work, pageId: string, index: number) {
  demand(work.actor, importPages, anywhere)
  return transact(work, async (held) => {
    const { page, hint } = await holdHint(held, pageId, index)
    if (isOpen(hint)) throw refuse.conflict(oldWords.hintOpen)
    if (hint.state === 'accepted' && page.articleId !== null) {
      const back = { ...hint, text: hint.offer ?? '', offer: hint.text }
      await amendArticle(held, page.articleId, (article) => mended(article, back), oldWords.reopenedNote(hint.text).fa)
    }
    await settle(held, page, index, 'open')
  })
}

/** The repair that leaves something out: what the old template printed twice. All others only unify letters and spaces. */
export const undoable = 'repeated'

/** Whether what was left out of a page can be put back. */
export const canUndo = ({ articleId, parsed }: Pick<LegacyPage, 'articleId' | 'parsed'>) =>
  articleId !== null && (parsed?.repairs[undoable] ?? 0) > 0 && !parsed?.undone?.includes(undoable)

/** Puts the second printing of title and lead back at the head of the text, as the article's next version. */
export async function undoRepair(work: Work, pageId: string) {
  demand(work.actor, importPages, anywhere)
  return transact(work, async (held) => {
    const page = await holdOldPage(held.db, pageId)
    const { articleId, parsed } = page
    if (!canUndo(page) || articleId === null || !parsed) throw refuse.conflict(oldWords.nothingToUndo)
    const printed = doc(...[parsed.title, parsed.lead].filter((line) => line !== '')).content
    const withPrinted = ({ body }: Article) => ({
      body: { ...body, fa: { type: 'doc' as const, content: [...printed, ...(body.fa?.content ?? [])] } },
    })
    await amendArticle(held, articleId, withPrinted, oldWords.undoneNote.fa)
    await updateLegacyPage(held.db, page.id, { parsed: { ...parsed, undone: [...(parsed.undone ?? []), undoable] } })
  })
}

const isOpen = ({ state = 'open' }: LegacyHint) => state === 'open'

async function openHint(work: Work, pageId: string, index: number) {
  const { page, hint } = await holdHint(work, pageId, index)
  if (!isOpen(hint)) throw refuse.conflict(oldWords.hintSettled)
  return { page, hint }
}

async function holdHint({ db }: Work, pageId: string, index: number) {
  const page = await holdOldPage(db, pageId)
  return { page, hint: present(page.parsed?.hints[index], oldWords.noSuchHint) }
}

/** The lead or the text with the offer in it. */
function mended({ lead, body }: Article, hint: LegacyHint): Partial<Writing> {
  const text = body.fa && mendDocument(body.fa, hint)
  if (text) return { body: { ...body, fa: text } }
  const line = mendText(lead.fa, hint)
  if (line === undefined) throw refuse.conflict(oldWords.hintPlaceGone)
  return { lead: { ...lead, fa: line } }
}

async function settle(
  { db }: Work,
  { id, parsed }: LegacyPage,
  index: number,
  state: 'open' | 'accepted' | 'dismissed',
) {
  if (!parsed) return
  const hints = parsed.hints.map((hint, at) => (at === index ? { ...hint, state } : hint))
  await updateLegacyPage(db, id, { parsed: { ...parsed, hints } })
}

/** An old address as somebody types it. */
export interface OldAddress {
  readonly host: string
  /** A path, or a code. */
  readonly old: string | number
  readonly kind: 'moved' | 'gone'
  /** A path of ours, or the code of an article; nothing for what is gone. */
  readonly target: string | number | undefined
}

/** Keeps an old address alive: it leads on, or says that its page is gone for good. */
export async function keepOldAddress(work: Work, { host, old, kind, target }: OldAddress) {
  demand(work.actor, importPages, anywhere)
  return transact(work, async ({ db, announce }) => {
    const where = typeof old === 'number' ? { oldCode: old } : { path: old }
    const place = kind === 'gone' ? {} : await placeOf(db, target)
    const added = await addRedirect(db, { host, ...where, kind, ...place, source: 'desk' })
    if (!added) throw refuse.conflict(oldWords.known)
    await announce(redirectAdded, { redirectId: added.id, kind })
    return added
  })
}

async function placeOf(db: Work['db'], target: OldAddress['target']) {
  if (target === undefined) throw refuse.invalid(oldWords.targetMissing)
  if (typeof target === 'string') return { target }
  const article = await findArticle(db, target)
  if (!article) throw refuse.invalid(oldWords.targetAbsent(target))
  return { articleId: article.id }
}
