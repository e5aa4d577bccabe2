import type { Db } from '#platform/db/database.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { addressIn } from '#platform/locale.ts'
import { present, refuse } from '#platform/refusal.ts'
import { countHit, findOldCode, findOldPath } from '../queries/legacy.ts'
import { findArticle } from '../queries/articles.ts'
import { isPublic } from '../rules/article.ts'
import { articlePath } from '../rules/reading.ts'
import { words } from '../words.ts'

/** Addresses that were printed, linked and cited before this house stood. Only the code in them counts. */
export const oldAddresses = router()

/** More digits than any code ever had; whoever sends them is not looking for an article. */
const anyCode = ':code{[0-9]{1,9}}'

for (const pattern of [
  `/News/${anyCode}`,
  `/News/${anyCode}/:rest{.*}`,
  `/fa/news/${anyCode}`,
  `/fa/news/${anyCode}/:rest{.*}`,
]) {
  oldAddresses.get(pattern, (c) => follow(c, Number(c.req.param('code'))))
}

/** `/n/4`: short enough to dictate. */
oldAddresses.get(`/n/${anyCode}`, (c) => follow(c, Number(c.req.param('code'))))

/** `?id=4`, as the oldest portal wrote it; without a code these are pages like any other. */
for (const path of ['/index.php', '/default.aspx', '/Default.aspx', '/news.aspx', '/shownews.aspx']) {
  oldAddresses.get(path, async (c) => {
    const id = c.req.query('id') ?? c.req.query('Id') ?? c.req.query('ID') ?? ''
    if (/^\d{1,9}$/.test(id)) return follow(c, Number(id))
    return followPath(c)
  })
}

/** Files and pictures of the old portal keep their paths below `/legacy`. */
oldAddresses.get('/legacy/*', followPath)

/** Any other address that nothing else answers: somebody may have written down where it leads. */
oldAddresses.use('*', async (c, next) => {
  await next()
  if (c.req.method !== 'GET' || c.res.status !== 404) return
  const onwards = await whereMoved(c, new URL(c.req.url).pathname)
  if (!onwards) return
  c.res = undefined
  c.res = onwards
})

async function follow(c: Visit, oldCode: number) {
  const { db, now } = c.var.work
  const moved = await findOldCode(db, oldCode, new URL(c.req.url).hostname)
  if (moved) await countHit(db, moved.id, now)
  if (moved?.kind === 'gone') throw refuse.gone(words.articleGone)
  const target = (moved && placeOf(moved)) ?? (await pathOfArticle(db, oldCode))
  return onward(c, present(target, words.noSuchArticle))
}

const placeOf = ({ code, slug, target }: NonNullable<Awaited<ReturnType<typeof findOldCode>>>) =>
  code !== null && slug !== null ? articlePath({ code, slug }) : (target ?? undefined)

async function pathOfArticle(db: Db, code: number) {
  const article = await findArticle(db, code)
  return article && isPublic(article.state) ? articlePath(article) : undefined
}

async function followPath(c: Visit) {
  return present(await whereMoved(c, new URL(c.req.url).pathname), words.noSuchPage)
}

/** Onward from an old path, or nothing when nobody knows it; what is gone says so. */
async function whereMoved(c: Visit, path: string) {
  const { db, now } = c.var.work
  const moved = await findOldPath(db, path, new URL(c.req.url).hostname)
  if (!moved) return undefined
  await countHit(db, moved.id, now)
  const target = (moved.kind === 'moved' && placeOf(moved)) || undefined
  if (target === undefined) throw refuse.gone(words.articleGone)
  return onward(c, target)
}

const onward = (c: Visit, path: string) => c.redirect(addressIn(c.var.locale, encodeURI(decodeURI(path))), 301)
