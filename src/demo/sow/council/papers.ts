import { enterPaper } from '#modules/council/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Work } from '#platform/work.ts'
import { papers } from '../../council/papers.ts'
import { inCommission } from '../../council/people.ts'
import { type Ids, named } from '../ids.ts'
import { morningOf } from '../morning.ts'

interface Ground {
  readonly organisations: Ids
  /** Ids of the members, those of the commission first. */
  readonly members: readonly string[]
}

/** Bills, a motion, a proposal and a letter, each entered on its day; their ids by number. */
export async function sowPapers(work: Work, { organisations, members }: Ground): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { daysAgo, from, members: many = 0, ...paper } of papers) {
    const date = addDays(today(work.now), -daysAgo)
    const id = await enterPaper(
      { ...work, now: morningOf(date) },
      {
        ...paper,
        date,
        bodyId: named(organisations, 'city-council'),
        originatorId: from && named(organisations, from),
        members: members.slice(0, Math.min(many, inCommission)),
        sample: true,
      },
    )
    ids.set(paper.reference, id)
  }
  return ids
}
