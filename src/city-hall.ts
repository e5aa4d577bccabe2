import { ensureMandate } from '#city/mandate/queries.ts'
import { connect } from '#platform/db/database.ts'
import { startRelay } from '#platform/facts/relay.ts'
import { createApp } from '#platform/http/app.tsx'
import type { Actor } from '#platform/permission.ts'
import { modules, projections, reactions } from './app.ts'

export interface Opening {
  readonly databaseUrl: string
  readonly publicUrl: string
  readonly sample: boolean
  readonly report: (error: Error, requestId?: string) => void
}

/** The whole house, put together: the one place where the parts meet. */
export async function openHouse({ databaseUrl, publicUrl, sample, report }: Opening) {
  const { db, pool, migrate, close } = connect(databaseUrl, report)
  const clock = () => new Date()
  await migrate()
  await ensureMandate(db, clock())

  const identify = async (): Promise<Actor> => null
  const app = createApp({ modules, db, clock, identify, report, sample, publicUrl })
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
      await close()
    },
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
