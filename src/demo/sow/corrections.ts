import { activitiesOfProgramme } from '#city/facts/activity-queries.ts'
import { correctActivity } from '#city/programmes/activity-actions.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { theRules } from '#platform/permission.ts'
import { beginWork } from '#platform/work.ts'
import type { Db } from '#platform/db/database.ts'
import { morningOf } from './morning.ts'

interface Mistake {
  readonly programme: string
  /** Which activity, counted from the latest. */
  readonly nth: number
  readonly more: number | 'void'
  readonly reason: string
}

/** People err when they record, also in a sample city; the corrections can be read beside what they correct. */
const mistakes: readonly Mistake[] = [
  {
    programme: 'old-houses-walks',
    nth: 2,
    more: 3,
    reason: 'سه نفر در میانهٔ راه به گروه پیوستند و در برگه نیامده بودند.',
  },
  { programme: 'school-yards-1405', nth: 4, more: 'void', reason: 'این جلسه دو بار ثبت شده بود.' },
]

/** A correction and a voiding, a few days after what they correct was recorded. */
export async function sowCorrections(db: Db, programmes: ReadonlyMap<string, Programme>, until: string) {
  const work = beginWork({ db, actor: theRules, now: morningOf(until), channel: 'paper' })
  for (const { programme: slug, nth, more, reason } of mistakes) {
    const programme = programmes.get(slug)
    const found = programme && (await activitiesOfProgramme(db, programme.id, undefined, nth + 1)).at(nth)
    if (!programme || !found) continue
    const to = more === 'void' ? more : found.quantity + more
    await correctActivity(work, programme.id, { id: found.id, to, reason })
  }
}
