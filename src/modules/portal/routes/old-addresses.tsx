import type { Db } from '#platform/db/database.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { addressIn } from '#platform/locale.ts'
import { present, refuse } from '#platform/refusal.ts'
import { search } from '#platform/search/queries.ts'
import { searchQuery } from '#platform/text/search-query.ts'
import { LostPage } from '../pages/lost-page.tsx'
import { countHit, findOldCode, findOldPath } from '../queries/legacy.ts'
import { findArticle } from '../queries/articles.ts'
import { isPublic } from '../rules/article.ts'
import { type OldAddress, readOldAddress } from '../rules/old-address.ts'
import { articlePath } from '../rules/reading.ts'
import { words } from '../words.ts'

/** Addresses that were printed, linked and cited before this house stood. Only the code in them counts. */
export const oldAddresses = router()

/** Files and pictures of the old portal keep their paths below `/legacy`. */
oldAddresses.get('/legacy/*', followPath)

/** The front page and the list of news are pages of ours; with the code of an old article they are its old address. */
for (const path of ['/', '/news']) {
  oldAddresses.get(path, async (c, next) => {
    const onwards = await whereCodeLeads(c, addressOf(c))
    return onwards ?? next()
  })
}

/** Any other address that nothing else answers: an old one, or one that somebody wrote down where it leads. */
oldAddresses.use('*', async (c, next) => {
  await next()
  if (c.req.method !== 'GET' || c.res.status !== 404) return
  const address = addressOf(c)
  const onwards = (await whereCodeLeads(c, address)) ?? (await whereMoved(c)) ?? (await lost(c, address))
  if (!onwards) return
  c.res = undefined
  c.res = onwards
})

/** The address that was asked for, without the language before it. */
const addressOf = (c: Visit) => readOldAddress({ pathname: c.req.path, searchParams: new URL(c.req.url).searchParams })

/** Onward to the article with this code, or nothing when there is none; what is gone says so. */
async function whereCodeLeads(c: Visit, address: OldAddress | undefined) {
  if (!address) return undefined
  const { db, now } = c.var.work
  const moved = await findOldCode(db, address.code, new URL(c.req.url).hostname)
  if (moved) await countHit(db, moved.id, now)
  if (moved?.kind === 'gone') throw refuse.gone(words.articleGone)
  const target = (moved && placeOf(moved)) ?? (await pathOfArticle(db, address.code))
  return target === undefined ? undefined : onward(c, target)
}

const placeOf = ({ code, slug, target }: NonNullable<Awaited<ReturnType<typeof findOldCode>>>) =>
  code !== null && slug !== null ? articlePath({ code, slug }) : (target ?? undefined)

async function pathOfArticle(db: Db, code: number) {
  const article = await findArticle(db, code)
  return article && isPublic(article.state) ? articlePath(article) : undefined
}

async function followPath(c: Visit) {
  return present(await whereMoved(c), words.noSuchPage)
}

/** Onward from an old path, or nothing when nobody knows it; what is gone says so. */
async function whereMoved(c: Visit) {
  const { db, now } = c.var.work
  const moved = await findOldPath(db, c.req.path, new URL(c.req.url).hostname)
  if (!moved) return undefined
  await countHit(db, moved.id, now)
  const target = (moved.kind === 'moved' && placeOf(moved)) || undefined
  if (target === undefined) throw refuse.gone(words.articleGone)
  return onward(c, target)
}

/** Few enough to be looked through at once. */
const mostOffered = 5

/** An unknown code with the words of a title: what the search finds by them. */
async function lost(c: Visit, address: OldAddress | undefined) {
  if (!address || address.slug === '') return undefined
  const question = searchQuery(address.slug)
  const { hits } = await search(c.var.work.db, question, { locale: c.var.locale, most: mostOffered })
  c.status(404)
  return c.render(() => <LostPage asked={question.shown} hits={hits} />, {
    title: words.noSuchArticle,
    indexed: false,
  })
}

const onward = (c: Visit, path: string) => c.redirect(addressIn(c.var.locale, encodeURI(decodeURI(path))), 301)
