/**
 * What a rush costs: thousands who want the seats of one pool at the same moment. Ours (one batch under one row lock) beside
 * a lock and a count for each request, as others do it, both writing the same rows into the same tables.
 */
import { rmSync } from 'node:fs'
import { connect } from '../src/platform/db/database.ts'
import { startServer } from '../src/platform/db/server.ts'
import { openFolder } from './support/city.ts'
import { givenPeople } from './support/offered.ts'
import { show } from './support/report.ts'
import { draws, freedSeat, rivals, series, tickets } from './support/beside-the-rush.ts'
import { beside, inEveryManner, ourRush } from './support/rush.ts'

const [rush, connections] = [4000, 64]

const folder = openFolder()
// Everything else as in a city: a commit that is not written to the disk would make one for each request look cheap.
const server = await startServer(folder, { settings: { max_connections: '100' } })
const { db, pool, migrate, close } = connect(server.url, () => {}, { most: connections, statementTimeout: 0 })
try {
  await migrate()
  const ground = { db, pool, people: await givenPeople(db, rush) }
  await ourRush(ground, { seats: 100, line: true })
  show('Seats in a rush', [
    await beside(ground, { seats: 500, line: false }),
    await beside(ground, { seats: 500, line: true }),
    await beside(ground, { seats: rush, line: true }),
  ])
  show(`${rush} at once, in every manner`, await inEveryManner(ground, { seats: 500, line: false }))
  show('Enrolment beside what it stands on', [
    await freedSeat(db, pool),
    await rivals(db),
    await series(db),
    draws(),
    tickets(),
  ])
} finally {
  await close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
