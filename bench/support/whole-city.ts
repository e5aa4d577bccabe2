/**
 * The whole city in a process of its own, straight from its sources, whose seats are given away in a manner of choice: by
 * our engine, or by a lock and a count for each request. Everything else of a post is the same. Says its port on IPC.
 */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Pool } from 'pg'
import { createServer as openVite } from 'vite'
import type * as Enrolments from '../../src/engines/enrolment/index.ts'
import type * as Houses from '../../src/house/open-house.ts'
import config from '../../vite.config.ts'
import { readConfig } from '../../src/platform/config.ts'
import { connect, only } from '../../src/platform/db/database.ts'
import { locks, requestByLock, type Wanted } from './rivals.ts'

/** What the process is told by its environment, beside what every city is. */
export interface WholeCity {
  readonly url: string
  readonly manner: 'ours' | keyof typeof locks
}

const { url, manner }: WholeCity = JSON.parse(process.env['WHOLE_CITY'] ?? '')
// Its pages are in a syntax that Node does not read. Packages stay as they are, but for the one that draws.
const vite = await openVite({
  ...config,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  ssr: { noExternal: [/solid-js/] },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
})
const { openHouse }: Pick<typeof Houses, 'openHouse'> = Object(await vite.ssrLoadModule('/src/house/open-house.ts'))
const { setAdmission }: Pick<typeof Enrolments, 'setAdmission'> = Object(
  await vite.ssrLoadModule('/src/engines/enrolment/index.ts'),
)

const house = await openHouse({
  databaseUrl: url,
  publicUrl: 'http://localhost',
  settings: readConfig(process.env),
  report: (error) => process.stderr.write(`${error.stack}\n`),
})
if (manner !== 'ours') setAdmission(house.db, admissionBy(connect(url, () => {}, { most: 64 }).pool, manner))

const server = createServer(getRequestListener(house.app.fetch))
server.listen(0, '127.0.0.1', () => {
  const bound = server.address()
  process.send?.({ port: bound !== null && typeof bound === 'object' ? bound.port : 0 })
})
process.once('disconnect', () => process.exit())

/** In the place of our admission: whoever asks for a session is given a seat of it by a lock and a count. */
function admissionBy(pool: Pool, lock: keyof typeof locks): Enrolments.Admission {
  const known = new Map<string, Promise<Omit<Wanted, 'personId'>>>()
  return async (key, { act }) => {
    if (!('sessionId' in key) || act.kind !== 'ask' || act.ask.partyId === null)
      throw new Error('Here people ask for a session, and for nothing else')
    const { sessionId } = key
    const wanted = known.get(sessionId) ?? wantedIn(pool, sessionId)
    known.set(sessionId, wanted)
    await requestByLock(pool, locks[lock], { ...(await wanted), personId: act.ask.partyId })
    const seat = { seats: 1, rank: null, until: null, due: 0n, reason: null }
    return { id: sessionId, code: 'bench', state: 'confirmed', ...seat }
  }
}

async function wantedIn(pool: Pool, sessionId: string): Promise<Omit<Wanted, 'personId'>> {
  const { rows } = await pool.query<Pick<Wanted, 'offeringId' | 'programmeId' | 'poolId' | 'capacity'>>(
    `select o.id as "offeringId", o.programme_id as "programmeId", p.id as "poolId", p.capacity
     from enrolment_pools p join enrolment_offerings o on o.id = p.offering_id where p.session_id = $1`,
    [sessionId],
  )
  return { ...only(rows), sessionId, line: true }
}
