import { z } from 'zod'
import { router, see } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { present } from '#platform/refusal.ts'
import { bringBack } from '../../actions/articles.ts'
import { VersionsPage } from '../../pages/desk/versions-page.tsx'
import { getArticle } from '../../queries/articles.ts'
import { findVersion, type VersionLine, versionsOf } from '../../queries/versions.ts'
import { differencesOf } from '../../rules/differences.ts'
import { deskWords } from '../../words/desk.ts'
import { permissionToChange } from '../../rules/article.ts'
import { articleFor, demandReader } from './reader.ts'

/** Everything an article was, any two of them side by side, and any one of them back. */
export const versions = router()

const number = z.coerce.number().int().min(1).optional().catch(undefined)
const Query = z.object({ from: number, to: number })

versions.get('/:id/versions', async (c) => {
  const { db, actor } = c.var.work
  demandReader(actor)
  const article = await getArticle(db, idOf(c))
  const lines = await versionsOf(db, article.id)
  const { from, to } = whichTwo(lines, Query.parse(c.req.query()))
  const [before, after] = [await findVersion(db, article.id, from), await findVersion(db, article.id, to)]
  const compared = before && after && { from, to, differences: differencesOf(before, after) }
  const title = deskWords.versionsOf({ fa: article.title.fa, en: article.title.en ?? article.title.fa })
  return c.render(() => <VersionsPage {...{ article, lines, compared }} />, { title })
})

/** Those asked for, else the newest and the one before it. */
function whichTwo(lines: readonly VersionLine[], asked: z.output<typeof Query>) {
  const to = asked.to ?? lines[0]?.version ?? 1
  return { to, from: asked.from ?? lines.find(({ version }) => version < to)?.version ?? to }
}

versions.post('/:id/versions/:version/return', async (c) => {
  await articleFor(c, permissionToChange)
  const { data } = number.safeParse(c.req.param('version'))
  const version = present(data, deskWords.noSuchVersion)
  const { id } = await bringBack(c.var.work, idOf(c), version)
  return see(c, `/desk/articles/${id}/versions`, deskWords.broughtBackTold(version))
})
