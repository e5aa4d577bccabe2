import { occasionsOn } from '#city/occasions/queries.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import { router } from '#platform/http/env.ts'
import { anywhere, may } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { DeskHome, type Queue } from '../../pages/desk/home.tsx'
import { answerMistakes, publishArticles, writeArticles } from '../../permissions.ts'
import {
  countArticles,
  countByState,
  type DeskArticle,
  deskArticles,
  type DeskWish,
} from '../../queries/desk-articles.ts'
import { countMistakes, mistakesIn } from '../../queries/mistakes.ts'
import type { Mistake } from '../../tables.ts'
import { homeWords } from '../../words/desk-home.ts'

/** `/desk`: what waits for whoever comes in. */
export const deskHome = router()

const shown = 6

deskHome.get('/', async (c) => {
  const { work } = c.var
  const today = dayOf(work.now)
  const props = { today, occasions: await occasionsOn(work.db, today), ...(await queuesFor(work)) }
  return c.render(() => <DeskHome {...props} />, { title: homeWords.home })
})

async function queuesFor(work: Work) {
  const { db, actor } = work
  const [writes, publishes, answers] = [writeArticles, publishArticles, answerMistakes].map((one) =>
    may(actor, one, anywhere),
  )
  const authorId = actor && 'id' in actor ? actor.id : undefined
  return {
    drafts: writes && authorId ? await articlesIn(work, { state: 'draft', authorId }) : undefined,
    waiting: publishes ? await articlesIn(work, { state: 'in-review' }) : undefined,
    scheduled: publishes ? await articlesIn(work, { state: 'scheduled' }) : undefined,
    mistakes: answers ? await openMistakes(work) : undefined,
    states: writes || publishes ? await countByState(db) : undefined,
  }
}

async function articlesIn({ db }: Work, wish: DeskWish): Promise<Queue<DeskArticle>> {
  const rows = await deskArticles(db, { wish, order: { by: 'changed', down: true } }, shown)
  return { rows, all: await countArticles(db, wish) }
}

async function openMistakes({ db }: Work): Promise<Queue<Mistake>> {
  const rows = await mistakesIn(db, 'open', undefined, shown)
  return { rows, all: (await countMistakes(db)).get('open') ?? 0 }
}
