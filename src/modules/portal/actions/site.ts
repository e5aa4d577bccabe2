import { present, refuse } from '#platform/refusal.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { linksChanged, pageChanged, seriesChanged } from '../facts.ts'
import { editPages } from '../permissions.ts'
import {
  deleteLink,
  findLink,
  findPage,
  holdPage,
  insertLink,
  insertPage,
  insertSeries,
  updateLink,
  updatePage,
  updateSeries,
} from '../queries/pages.ts'
import { findSeries } from '../queries/articles.ts'
import type { links, PortalPage, Series } from '../tables.ts'
import { deskWords } from '../words/desk.ts'
import { siteWords } from '../words/site.ts'

type PageText = Pick<PortalPage, 'slug' | 'title' | 'lead' | 'body' | 'position'>

/** Puts a page on the site. */
export async function addPage(work: Work, text: PageText) {
  demand(work.actor, editPages, anywhere)
  return transact(work, async ({ db, now, announce }) => {
    if (await findPage(db, text.slug)) throw refuse.conflict(siteWords.slugTaken)
    const page = await insertPage(db, { ...text, changedAt: now })
    await announce(pageChanged, { pageId: page.id, slug: page.slug, version: page.version })
    return page
  })
}

/** Changes a page, unless a colleague has since `seen` was read. */
export async function changePage(work: Work, id: string, seen: number, text: PageText) {
  demand(work.actor, editPages, anywhere)
  return transact(work, async ({ db, now, announce }) => {
    const before = await holdPage(db, id)
    if (before.version !== seen) throw refuse.conflict(deskWords.someoneChangedIt)
    const other = await findPage(db, text.slug)
    if (other && other.id !== id) throw refuse.conflict(siteWords.slugTaken)
    const version = before.version + 1
    await updatePage(db, id, { ...text, changedAt: now, version })
    await announce(pageChanged, { pageId: id, slug: text.slug, version })
  })
}

type LinkText = Pick<typeof links.$inferInsert, 'group' | 'label' | 'url' | 'position'>

export async function addLink(work: Work, text: LinkText) {
  demand(work.actor, editPages, anywhere)
  return transact(work, async ({ db, announce }) => {
    const link = await insertLink(db, text)
    await announce(linksChanged, { linkId: link.id })
    return link
  })
}

export async function changeLink(work: Work, id: string, text: LinkText) {
  demand(work.actor, editPages, anywhere)
  await transact(work, async ({ db, announce }) => {
    present(await findLink(db, id), siteWords.noSuchLink)
    await updateLink(db, id, text)
    await announce(linksChanged, { linkId: id })
  })
}

/** Takes a link away; one that is gone already stays gone. */
export async function removeLink(work: Work, id: string) {
  demand(work.actor, editPages, anywhere)
  await transact(work, async ({ db, announce }) => {
    if (!(await findLink(db, id))) return
    await deleteLink(db, id)
    await announce(linksChanged, { linkId: id })
  })
}

type SeriesText = Pick<Series, 'slug' | 'title' | 'summary'>

export async function addSeries(work: Work, text: SeriesText) {
  demand(work.actor, editPages, anywhere)
  return transact(work, async ({ db, now, announce }) => {
    if (await findSeries(db, text.slug)) throw refuse.conflict(siteWords.slugTaken)
    const one = await insertSeries(db, { ...text, createdAt: now })
    await announce(seriesChanged, { seriesId: one.id })
    return one
  })
}

export async function changeSeries(work: Work, id: string, text: SeriesText) {
  demand(work.actor, editPages, anywhere)
  await transact(work, async ({ db, announce }) => {
    const other = await findSeries(db, text.slug)
    if (other && other.id !== id) throw refuse.conflict(siteWords.slugTaken)
    await updateSeries(db, id, text)
    await announce(seriesChanged, { seriesId: id })
  })
}
