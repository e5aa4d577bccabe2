import { PgBoss } from 'pg-boss'
import { cityZone } from '../calendar/instant.ts'
import type { Db } from '../db/database.ts'
import { theRules } from '../permission.ts'
import { beginWork } from '../work.ts'
import type { Job } from './job.ts'

interface Shift {
  readonly databaseUrl: string
  readonly db: Db
  readonly jobs: readonly Job[]
  readonly clock: () => Date
  readonly report: (error: Error) => void
}

const aSecond = 1000

/**
 * Starts everything that runs by the clock. pg-boss keeps the schedule in the database, so of many processes one runs a
 * job at its time; jobs that run often need no schedule. The function it gives back stops after the jobs in hand.
 */
export async function startJobs({ databaseUrl, db, jobs, clock, report }: Shift): Promise<() => Promise<void>> {
  const run = async (job: Job) => job.run(beginWork({ db, actor: theRules, now: clock(), channel: 'system' }))
  const stopOften = jobs.filter(({ every }) => every === 'often').map((job) => repeat(() => run(job), report))

  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, application_name: 'jobs' })
  boss.on('error', report)
  await boss.start()
  for (const job of jobs.filter(({ every }) => every !== 'often')) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.every, null, { tz: cityZone })
    await boss.work(job.name, () => run(job))
    if (job.atStart) await boss.send(job.name, null, { singletonSeconds: 60 })
  }
  return async () => {
    await Promise.all(stopOften.map((stop) => stop()))
    await boss.stop({ graceful: true, timeout: 10 * aSecond })
  }
}

/** Again and again with a second between, whatever happens; stops after the turn in hand. */
function repeat(turn: () => Promise<void>, report: (error: Error) => void) {
  const end = new AbortController()
  const done = (async () => {
    while (!end.signal.aborted) {
      await turn().catch(report)
      await pause(end.signal)
    }
  })()
  return () => {
    end.abort()
    return done
  }
}

const pause = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, aSecond)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
