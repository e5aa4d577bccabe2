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

async function openHint({ db }: Work, pageId: string, index: number) {
  const page = await holdOldPage(db, pageId)
  const hint = present(page.parsed?.hints[index], oldWords.noSuchHint)
  if (hint.state !== undefined && hint.state !== 'open') throw refuse.conflict(oldWords.hintSettled)
  return { page, hint }
}

/** The lead or the text with the offer in it. */
function mended({ lead, body }: Article, hint: LegacyHint): Partial<Writing> {
  const text = body.fa && mendDocument(body.fa, hint)
  if (text) return { body: { ...body, fa: text } }
  const line = mendText(lead.fa, hint)
  if (line === undefined) throw refuse.conflict(oldWords.hintPlaceGone)
  return { lead: { ...lead, fa: line } }
}

async function settle({ db }: Work, { id, parsed }: LegacyPage, index: number, state: 'accepted' | 'dismissed') {
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
