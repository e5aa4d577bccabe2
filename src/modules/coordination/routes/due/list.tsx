import {
  dueHead,
  dueList,
  inspectors,
  inspectCommitments,
  minutesFor,
  placeIn,
  placeText,
  requestsAbove,
  requestsFor,
  secondsOf,
  silentOffers,
  seeAllDue,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { anywhere, demandPerson, may } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { dueQuery, type DueQuery } from '../../forms/due.ts'
import { DueListPage } from '../../pages/due/list.tsx'
import { bodiesOffered, ownBodies } from '../../queries/bodies.ts'
import { dueWords } from '../../words/due.ts'

export const list = router()

/** `/desk/due`: the one list of what is due, over all kinds of matters. */
list.get('/', async (c) => {
  const query = dueQuery.parse(c.req.query())
  const props = await listFor(c, query)
  return c.render(() => <DueListPage {...props} />, { title: dueWords.title })
})

async function listFor(c: Visit, query: DueQuery) {
  const { work } = c.var
  const me = demandPerson(work.actor)
  const bodies = await ownBodies(work.db, me.id, today(work.now))
  const own = bodies.map(({ id }) => id)
  const holderIds = holdersOf(query, me.id, own)
  const [head, page] = [await dueHead(work, holderIds), await dueList(work, { holderIds, after: placeIn(query.after) })]
  const requests = own.length === 0 ? [] : await requestsOf(work.db, own)
  const silent = own.length === 0 ? [] : await silentOffers(work.db, own, today(work.now))
  return {
    query,
    bodies,
    head,
    requests,
    silent,
    minutes: minutesFor(head, await secondsOf(work)),
    rows: page.rows,
    next: page.next && addressOf(query.for, placeText(page.next)),
    ...(await reachOf(work)),
  }
}

/** What whoever looks has to decide: as coordinator, or in place of one who has granted as often as they may. */
async function requestsOf(db: Db, own: readonly string[]) {
  const asked = await requestsFor(db, own)
  const above = await requestsAbove(db, own)
  const known = new Set(asked.map(({ commitment }) => commitment.id))
  return [...asked, ...above.filter(({ commitment }) => !known.has(commitment.id))]
}

export type DueListProps = Awaited<ReturnType<typeof listFor>>

function holdersOf({ for: asked }: DueQuery, me: string, bodies: readonly string[]): string[] {
  if (asked === 'me') return [me]
  if (asked === 'inspectors') return [inspectors]
  return asked === undefined ? [me, ...bodies] : [asked]
}

/** Other lists that whoever looks may see. */
async function reachOf({ db, actor }: Work) {
  return {
    mayInspect: may(actor, inspectCommitments, anywhere),
    others: may(actor, seeAllDue, anywhere) ? await bodiesOffered(db) : [],
  }
}

function addressOf(asked: string | undefined, after: string): string {
  const query = new URLSearchParams({ ...(asked !== undefined && { for: asked }), after })
  return `/desk/due?${query.toString()}`
}
