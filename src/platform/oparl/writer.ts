import type { Db } from '../db/database.ts'
import type { Job } from '../jobs/job.ts'
import { keepObjects } from './keep.ts'
import type { Draft, Root } from './objects.ts'
import { noteRoots, takeWaiting, tryTelling } from './queries.ts'

/** Everything that is told of a root as it is now; nothing where it is not public, or is no more. */
export type Build = (db: Db, root: Root, now: Date) => Promise<readonly Draft[]>

const batch = 50
/** Batches in one turn; the next turn comes a second later. */
const turns = 20

/** What the house does for the readers of OParl by itself. */
export const oparlJobs = (build: Build): Job[] => [
  { name: 'oparl.tell', every: 'often', run: ({ db }) => tellWaiting(db, build, () => new Date()) },
]

/** Tells of what waits, and of everything that embeds it. Does nothing while another process does it. */
export async function tellWaiting(db: Db, build: Build, clock: () => Date): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    const done = await db.transaction((tx) => tellBatch(tx, build, clock()))
    if (done < 1) return
  }
}

/** A root that changes while it is built waits anew: its note commits with the change, and is read after it. */
async function tellBatch(db: Db, build: Build, now: Date): Promise<number> {
  if (!(await tryTelling(db))) return 0
  const roots = await takeWaiting(db, batch)
  for (const root of roots) {
    const concerned = await keepObjects(db, root, await build(db, root, now), now)
    await noteRoots(db, concerned)
  }
  return roots.length
}
