import { mandateEvidence } from '#city/mandate/evidence.ts'
import { programmesInOrder } from '#city/programmes/lists.ts'
import { occasionsOn } from '#city/occasions/queries.ts'
import { today as dayOf } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { router } from '#platform/http/env.ts'
import { anywhere, may, type Permission } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { dueNowOf } from '#modules/coordination/index.ts'
import { doorsAhead } from '#modules/events/index.ts'
import { DeskHome } from '../../pages/desk/home.tsx'
import type { Queue } from '#platform/ui/queue.tsx'
import { answerMistakes, publishArticles, writeArticles } from '../../permissions.ts'
import {
  countArticles,
  countByState,
  type DeskArticle,
  deskArticles,
  type DeskOrder,
  type DeskWish,
  nextToGoOut,
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
  const props = {
    today,
    occasions: await occasionsOn(work.db, today),
    due: await dueNowOf(work),
    doors: await doorsAhead(work),
    ...(await queuesFor(work)),
    ...(await dueOf(work.db, today)),
  }
  return c.render(() => <DeskHome {...props} />, { title: homeWords.home })
})

/** Days ahead in which a beginning or an end is told. */
const ahead = 30

/** What everybody at the Desk should know of: duties without fresh evidence, programmes about to begin or end. */
async function dueOf(db: Db, today: IsoDay) {
  const until = addDays(today, ahead)
  const [{ duties }, planned, running] = await Promise.all([
    mandateEvidence(db, today),
    programmesInOrder(db, { state: 'planned', from: today, to: until }, { most: shown }),
    programmesInOrder(db, { state: 'running', from: today }, { order: 'end', most: shown }),
  ])
  const lacking = duties.filter(({ proof }) => proof !== 'full')
  const turning = [...planned, ...running.filter(({ endsOn }) => endsOn <= until)].slice(0, shown)
  return {
    lacking: { rows: lacking.slice(0, shown), all: lacking.length },
    turning: { rows: turning, all: turning.length },
  }
}

/** Only the queues this person can do something about. */
async function queuesFor(work: Work) {
  const can = (one: Permission) => may(work.actor, one, anywhere)
  const [writes, publishes] = [can(writeArticles), can(publishArticles)]
  const [waiting, scheduled] = publishes ? await queuesOfReview(work) : []
  return {
    drafts: writes ? await draftsOf(work) : undefined,
    waiting,
    scheduled,
    mistakes: can(answerMistakes) ? await openMistakes(work) : undefined,
    states: writes || publishes ? await countByState(work.db) : undefined,
  }
}

const draftsOf = ({ db, actor }: Work) =>
  actor && 'id' in actor
    ? queueOf(db, { state: 'draft', authorId: actor.id }, { by: 'changed', down: true })
    : undefined

/** Whoever has waited longest is read first; what goes out soonest is looked at first. */
const queuesOfReview = async ({ db }: Work) => [
  await queueOf(db, { state: 'in-review' }, { by: 'changed', down: false }),
  { rows: await nextToGoOut(db, shown), all: await countArticles(db, { state: 'scheduled' }) },
]

async function queueOf(db: Db, wish: DeskWish, order: DeskOrder): Promise<Queue<DeskArticle>> {
  return { rows: await deskArticles(db, { wish, order }, shown), all: await countArticles(db, wish) }
}

async function openMistakes({ db }: Work): Promise<Queue<Mistake>> {
  const rows = await mistakesIn(db, 'open', undefined, shown)
  return { rows, all: (await countMistakes(db)).get('open') ?? 0 }
}
