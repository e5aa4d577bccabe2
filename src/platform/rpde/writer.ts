import { createHash } from 'node:crypto'
import type { Db } from '../db/database.ts'
import type { Job } from '../jobs/job.ts'
import {
  forgetChanges,
  forgetDeleted,
  holdNumbers,
  oldestChanges,
  putItems,
  takeNumbers,
  type Thing,
  toldItems,
} from './queries.ts'

/** How the things of one kind look to others. */
export interface Feed {
  /** As RPDE names it: `ScheduledSession`. */
  readonly kind: string
  /** The data of these things by their ids, as it is now; a thing that is missing is deleted. */
  readonly build: (db: Db, ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>
}

const batch = 500
/** Batches in one turn; the next turn comes a second later. */
const turns = 20
/** Deletions are told for at least seven days (RPDE 1.0); the eighth is for readers who came late. */
const keptDays = 8

/** What the house does for its feeds by itself. */
export const feedJobs = (feeds: readonly Feed[]): Job[] => [
  { name: 'rpde.write', every: 'often', run: ({ db, now }) => writeFeeds(db, feeds, now) },
  {
    name: 'rpde.forget',
    every: '35 3 * * *',
    run: ({ db, now }) => forgetDeleted(db, new Date(now.getTime() - keptDays * 86_400_000)),
  },
]

/** Brings into the feeds what waits for them. Does nothing while another process does it. */
export async function writeFeeds(db: Db, feeds: readonly Feed[], now: Date): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    const done = await db.transaction((tx) => writeBatch(tx, feeds, now))
    if (done < batch) return
  }
}

/**
 * The oldest changes: read, built, numbered and forgotten in one transaction. What is built is at least as new as the
 * change, because it is read after it; a change that commits later has a row of its own and comes again.
 */
async function writeBatch(db: Db, feeds: readonly Feed[], now: Date): Promise<number> {
  if (feeds.length === 0 || !(await holdNumbers(db))) return 0
  const changed = await oldestChanges(
    db,
    feeds.map(({ kind }) => kind),
    batch,
  )
  if (changed.length === 0) return 0
  const news: News[] = []
  for (const feed of feeds) news.push(...(await newsOf(db, feed, changed)))
  if (news.length > 0) {
    const first = await takeNumbers(db, news.length)
    await putItems(
      db,
      news.map((each, at) => ({ ...each, changeNo: first + at, changedAt: now })),
    )
  }
  await forgetChanges(
    db,
    changed.map(({ id }) => id),
  )
  return changed.length
}

interface News extends Thing {
  readonly data: unknown
  readonly digest: Buffer | null
}

/** The things of a kind that really look different, in the order in which they last changed. */
async function newsOf(db: Db, { kind, build }: Feed, changed: readonly Thing[]): Promise<News[]> {
  const ids = changed.filter((each) => each.kind === kind).map(({ itemId }) => itemId)
  const inOrder = [...new Set(ids.toReversed())].toReversed()
  if (inOrder.length === 0) return []
  const [built, told] = [await build(db, inOrder), await toldItems(db, kind, inOrder)]
  const known = new Map(told.map(({ itemId, digest }) => [itemId, digest]))
  return inOrder.flatMap((itemId) => {
    const data = built.get(itemId) ?? null
    const digest = data === null ? null : digestOf(data)
    return isSame(known.get(itemId), digest) ? [] : [{ kind, itemId, data, digest }]
  })
}

const digestOf = (data: unknown) => createHash('sha256').update(JSON.stringify(data)).digest()

/** What was never told and is not there is no news either. */
function isSame(told: Buffer | null | undefined, digest: Buffer | null): boolean {
  if (!told || !digest) return (told ?? null) === digest
  return told.equals(digest)
}
