import { gatherStatistics } from '#platform/db/statistics.ts'
import { countFacts } from '#platform/facts/queries.ts'
import { settle } from '#platform/facts/relay.ts'
import { theRules } from '#platform/permission.ts'
import { Trouble } from '#platform/trouble.ts'
import { beginWork } from '#platform/work.ts'
import { rebuildIndex } from '#platform/search/reactions.ts'
import { projections, reactions, searchSources } from '../app.ts'
import { sowingSteps } from '../demo/sow/sow.ts'
import type { House } from '../house/open-house.ts'
import { type Command, demandWord, say } from './command.ts'
import { report, withHouse } from './opening.ts'
import { type Progress, progressBar } from './progress.ts'

export const seed: Command = {
  name: 'seed',
  usage: 'demo | empty',
  purpose: 'fills a new database with a city of samples, or with no more than every city has',
  run: async (words, config) => {
    const wanted = demandWord(words, seed)
    if (wanted !== 'demo' && wanted !== 'empty') throw new Trouble(`There is no seed "${wanted}", only demo and empty.`)
    await withHouse(config, 'command', async (house) => {
      if (!(await isNew(house))) throw new Trouble('The database is not new. Samples never mix with a real city.')
      if (wanted === 'demo') await sowDemo(house, progressBar('Samples'))
    })
    say(wanted === 'demo' ? 'The city of samples is ready: npm start' : 'The empty city is ready: SEED=empty npm start')
  },
}

/** Nothing has happened in a new city. */
export const isNew = async ({ db }: Pick<House, 'db'>): Promise<boolean> => (await countFacts(db)) === 0

/**
 * Sows the city of samples, step by step, and makes everything in it findable; then lets every fact be heard. Sowing is
 * one transaction: a start that is broken off leaves a new database, not half a city.
 */
export async function sowDemo(
  { db, clock, services }: Pick<House, 'db' | 'clock' | 'services'>,
  progress: Progress,
): Promise<void> {
  const steps = sowingSteps(services)
  progress.begin(steps.length + 2)
  await db.transaction(async (sown) => {
    for (const { name, run } of steps) {
      await run(beginWork({ db: sown, actor: theRules, now: clock(), channel: 'system' }))
      progress.step(name)
    }
    await rebuildIndex(sown, searchSources)
    progress.step('search')
  })
  await gatherStatistics(db)
  await settle({ db, reactions: reactions.filter(({ derives }) => derives !== true), projections, clock, report })
  progress.step('the record')
  progress.end()
}
