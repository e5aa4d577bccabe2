import { join } from 'node:path'
import { ensureMandate } from '#city/mandate/queries.ts'
import { isDemonstration } from '#city/organisations/queries.ts'
import { connect } from '#platform/db/database.ts'
import { listenForChanges } from '#platform/facts/changes.ts'
import { startRelay } from '#platform/facts/relay.ts'
import { createApp } from '#platform/http/app.tsx'
import { openGround } from '#platform/http/ground.ts'
import type { Actor } from '#platform/permission.ts'
import { modules, projections, reactions } from './app.ts'

export interface Opening {
  readonly databaseUrl: string
  readonly publicUrl: string
  readonly report: (error: Error, requestId?: string) => void
  readonly metricsToken?: string | undefined
}

/** Beside the server's bundle; from the sources, below the project's folder. */
const assets = join('dist', 'public')

/** The whole house, put together: the one place where the parts meet. */
export async function openHouse({ databaseUrl, publicUrl, report, metricsToken }: Opening) {
  const { db, pool, migrate, close } = connect(databaseUrl, report)
  const clock = () => new Date()
  await migrate()
  await ensureMandate(db, clock())

  const ready = async () => (await pool.query('select 1')).rowCount === 1
  const { ground, meters } = openGround({ assets, ready, metricsToken })
  const changes = listenForChanges(databaseUrl, report)
  const identify = async (): Promise<Actor> => null
  const sample = await isDemonstration(db)
  const app = createApp({ modules, db, clock, identify, report, sample, publicUrl, ground, meters, changes })
  let stopRelay: (() => Promise<void>) | undefined

  return {
    app,
    db,
    pool,
    clock,
    /** Begins what the house does by itself: facts to the reactions, jobs by the clock. */
    startWorking() {
      stopRelay = startRelay({ db, reactions, projections, clock, report })
    },
    /** Finishes what was begun, in the order in which things depend on each other. */
    async close() {
      await stopRelay?.()
      await changes.stop()
      await close()
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
