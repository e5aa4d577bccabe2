/** A process that is killed while it writes what a fact made it write. Started by `relay.test.ts`, with a database. */
import { givenPerson } from '#city/people/fixtures.ts'
import { connect } from '#platform/db/database.ts'
import { settle } from '#platform/facts/relay.ts'
import type { Reaction } from '#platform/work.ts'

const dieWhileWriting: Reaction = {
  name: 'test.write',
  to: 'test.rang',
  run: async ({ db }) => {
    await givenPerson(db, 'Written by a process that died')
    process.kill(process.pid, 'SIGKILL')
  },
}

const { db } = connect(process.argv[2] ?? '')
await settle({ db, projections: [], reactions: [dieWhileWriting], clock: () => new Date(), report: () => {} })
