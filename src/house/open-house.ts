import { numbersOfAgencies, remindJob } from '#modules/coordination/index.ts'
import { join } from 'node:path'
import { drawJob } from '#engines/enrolment/index.ts'
import { digestJob, watchJob } from '#engines/commitment/index.ts'
import { isDemonstration } from '#city/organisations/queries.ts'
import { firstBySession, identifyBySession } from '#modules/account/index.ts'
import { hiresJob, wishesJob } from '#modules/events/index.ts'
import { postJob } from '#modules/notices/index.ts'
import { type Changes, listenForChanges } from '#platform/db/changes.ts'
import { connect } from '#platform/db/database.ts'
import { keepWhatIsRead } from '#platform/db/kept.ts'
import { startRelay } from '#platform/facts/relay.ts'
import { createApp, type World } from '#platform/http/app.tsx'
import { openGround } from '#platform/http/ground.ts'
import type { Log } from '#platform/http/logging.ts'
import type { Job } from '#platform/jobs/job.ts'
import { startJobs } from '#platform/jobs/schedule.ts'
import { refreshDeliveries, sendDue } from '#platform/outbox/send.ts'
import { sweepPayments } from '#platform/ports/payment/actions.ts'
import { offlinePayment } from '#platform/ports/payment/offline.ts'
import { jobs, modules, projections, reactions } from '../app.ts'
import { prepareCity } from './prepare.ts'
import { provisions } from './provisions.ts'
import { openServices, type Services, type Settings } from './services.ts'

export interface Opening {
  readonly databaseUrl: string
  readonly publicUrl: string
  readonly settings: Settings & { readonly METRICS_TOKEN?: string | undefined }
  readonly report: (error: Error, requestId?: string) => void
  readonly log?: Log
}

/** What the build made for the browser. */
const assets = join('dist', 'public')

const clock = () => new Date()

/** The whole house, put together: the one place where the parts meet. */
export async function openHouse(opening: Opening) {
  const { databaseUrl, report } = opening
  const { db, pool, migrate, close } = connect(databaseUrl, report)
  await migrate()
  await prepareCity(db, clock())

  let isSample = await isDemonstration(db)
  const services = await openServices({ ...opening, db, clock, sample: () => isSample })
  const changes = listenForChanges(databaseUrl, report)
  keepWhatIsRead(db, changes)
  const world = worldOf(opening, { db, pool, services, changes, sample: () => isSample })
  const stops: (() => Promise<unknown>)[] = []

  return {
    app: createApp(world),
    db,
    pool,
    clock,
    services,
    /** To be told after samples were sown. */
    async lookAgain() {
      isSample = await isDemonstration(db)
    },
    /** Begins what the house does by itself: facts to the reactions, jobs by the clock, messages to the outside. */
    async startWorking() {
      stops.push(startRelay({ db, reactions, projections, clock, report }))
      stops.push(await startJobs({ databaseUrl, db, jobs: [...jobs, ...doorJobs(services, report)], clock, report }))
    },
    /** Finishes what was begun, in the order in which things depend on each other. */
    async close() {
      for (const stop of stops) await stop()
      await services.press.stop()
      await changes.stop()
      await close()
    },
  }
}

interface Parts extends Pick<ReturnType<typeof connect>, 'db' | 'pool'>, Pick<World, 'sample'> {
  readonly services: Services
  readonly changes: Changes
}

/** Everything the application asks of the house, from its parts. */
function worldOf(opening: Opening, { db, pool, services, changes, sample }: Parts): World {
  const { publicUrl, settings, report, log } = opening
  const ready = async () => (await pool.query('select 1')).rowCount === 1
  const identify = identifyBySession({ db, house: services.auth, clock, sample })
  return {
    modules,
    db,
    clock,
    identify,
    mustFirst: firstBySession({ db, house: services.auth, clock }),
    report,
    sample,
    publicUrl,
    changes,
    ...openGround({ assets, ready, metricsToken: settings.METRICS_TOKEN }),
    provide: provisions(services),
    ...(log && { log }),
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>

/** What goes through the doors to the outside by itself: messages, how far they came, payments whose browser was closed. */
const doorJobs = ({ postman, ports, keyring, publicUrl }: Services, report: Opening['report']): Job[] => [
  digestJob(keyring, numbersOfAgencies(keyring)),
  drawJob(keyring),
  remindJob({ keyring, publicUrl }),
  watchJob(keyring, publicUrl),
  postJob({ keyring, publicUrl }),
  wishesJob({ keyring, publicUrl }),
  hiresJob({ keyring, publicUrl }),
  { name: 'outbox.send', every: 'often', run: async () => void (await sendDue(postman)) },
  { name: 'outbox.refresh', every: '*/5 * * * *', run: async () => void (await refreshDeliveries(postman)) },
  {
    name: 'payments.sweep',
    every: '*/5 * * * *',
    // Without a provider people pay at the bank, and two of the Desk say when: nobody can be asked.
    run: async (work) => {
      if (ports.payment.name !== offlinePayment.name) await sweepPayments(work, ports.payment, report)
    },
  },
]
