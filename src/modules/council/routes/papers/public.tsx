import { router } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { present } from '#platform/refusal.ts'
import { PublicPaper } from '../../pages/papers/public-page.tsx'
import { getPaper } from '../../queries/papers.ts'
import { paperWords as words } from '../../words/papers.ts'
import { isPublic, paperView } from './view.ts'

/** A paper with what became of it, once something public did. */
export const publicPapers = router()

publicPapers.get('/:id{[0-9a-f-]{36}}', async (c) => {
  const { db } = c.var.work
  const found = await paperView(db, await getPaper(db, idOf(c)))
  const view = present(isPublic(found) ? found : undefined, words.noSuchPaper)
  return c.render(() => <PublicPaper view={view} />, {
    title: view.paper.title,
    canonical: `/council/papers/${view.paper.id}`,
  })
})
