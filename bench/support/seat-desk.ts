/**
 * A bare `node:http` process that gives seats away: whoever posts their id gets one, by our engine or by a lock and a count
 * for each request. No session, no form, no page: what is left is the manner. Says its port on IPC.
 */
import { createServer } from 'node:http'
import { openAdmission } from '../../src/engines/enrolment/index.ts'
import { connect } from '../../src/platform/db/database.ts'
import { Refusal } from '../../src/platform/refusal.ts'
import { askingFor } from './offered.ts'
import { locks, requestByLock, type Wanted } from './rivals.ts'

/** What the process is told by its environment. */
export interface Desk {
  readonly url: string
  readonly manner: 'ours' | keyof typeof locks
  readonly wanted: Omit<Wanted, 'personId'>
}

const { url, manner, wanted }: Desk = JSON.parse(process.env['DESK'] ?? '')
const { db, pool } = connect(url, () => {}, { most: 64 })
const admit = openAdmission(db)
const { sessionId } = wanted

async function give(personId: string): Promise<number> {
  try {
    if (manner === 'ours') await admit({ sessionId }, askingFor(sessionId, personId))
    else await requestByLock(pool, locks[manner], { ...wanted, personId })
    return 303
  } catch (error) {
    return error instanceof Refusal ? 409 : 500
  }
}

const server = createServer((asked, answer) => {
  void give(asked.headers['x-person']?.toString() ?? '').then((status) => {
    answer.writeHead(status)
    answer.end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const bound = server.address()
  process.send?.({ port: bound !== null && typeof bound === 'object' ? bound.port : 0 })
})
process.once('disconnect', () => process.exit())
