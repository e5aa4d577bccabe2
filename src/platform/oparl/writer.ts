import type { Db } from '../db/database.ts'
import type { Job } from '../jobs/job.ts'
import { keepObjects } from './keep.ts'
import type { Draft, Root } from './objects.ts'
import { noteRoots, takeWaiting, tryTelling, wasTold } from './queries.ts'

/** Everything that is told of a root as it is now; nothing where it is not public, or is no more. */
export type Build = (db: Db, root: Root, now: Date) => Promise<readonly Draft[]>

const batch = 50
/** Batches in one turn; the next turn comes a second later. */
const turns = 20
/** From a file to its resolution, to the agenda in which it stands, and back to what these name. */
const waves = 4

interface Telling {
  readonly build: Build
  /** Notes everything there is. */
  readonly noteWhole: (db: Db) => Promise<void>
}

/**
 * What the house does for the readers of OParl by itself: once a second what changed; and once a night everything, because
 * days pass and dates with them, and no fact tells of that. What was there before anything was told is told first.
 */
export const oparlJobs = ({ build, noteWhole }: Telling): Job[] => [
  {
    name: 'oparl.tell',
    every: 'often',
    run: async ({ db, now }) => {
      if (!(await wasTold(db))) await noteWhole(db)
      await tellWaiting(db, build, now)
    },
  },
  { name: 'oparl.whole', every: '10 0 * * *', run: ({ db }) => noteWhole(db) },
]

/** Tells of what waits, and of everything that embeds it. Does nothing while another process does it. */
export async function tellWaiting(db: Db, build: Build, now: Date): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    const done = await db.transaction((tx) => tellBatch(tx, build, now))
    if (done < 1) return
  }
}

/**
 * Whatever embeds something changes with it in this transaction (OParl 1.1, 2.8); what is left after some waves comes next.
 * A root that changes while it is built waits anew: its note commits with the change, and is read after it.
 */
async function tellBatch(db: Db, build: Build, now: Date): Promise<number> {
  if (!(await tryTelling(db))) return 0
  const roots = await takeWaiting(db, batch)
  let wave: readonly Root[] = roots
  for (let depth = 0; depth < waves && wave.length > 0; depth++) wave = await tellWave(db, build, wave, now)
  await noteRoots(db, wave)
  return roots.length
}

/** Tells of these. What embeds or names what changed comes next. */
async function tellWave(db: Db, build: Build, roots: readonly Root[], now: Date): Promise<Root[]> {
  const next = new Map<string, Root>()
  for (const root of roots) {
    const concerned = await keepObjects(db, root, await build(db, root, now), now)
    for (const each of concerned) next.set(`${each.kind}/${each.id}`, each)
  }
  return [...next.values()]
}
