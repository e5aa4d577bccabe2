import { writeFileSync } from 'node:fs'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { startServer } from '#platform/db/server.ts'
import { postgresIn, run, temporaryFolder } from './processes.ts'

const Written = z.array(z.object({ number: z.number(), half: z.number().nullable() }))

/** What is in the database after the next start. */
async function writtenIn(folder: string) {
  const server = await startServer(folder)
  const client = new Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query('select number, half from written order by number')
  await client.end()
  server.stop()
  return Written.parse(rows)
}

test.each([
  { whom: 'the city', alsoDatabase: false },
  { whom: 'the city and the database', alsoDatabase: true },
])('killing $whom during writes loses nothing that was acknowledged', async ({ alsoDatabase }) => {
  const folder = temporaryFolder()
  const writer = run('test/operations/writer.ts', [], { DATA_DIR: folder })
  await writer.says(/\n50\n/)
  const database = postgresIn(folder)
  writer.child.kill('SIGKILL')
  if (alsoDatabase && database !== undefined) process.kill(database, 'SIGKILL')
  await writer.ended

  const acknowledged = writer.said().split('\n').map(Number).filter(Number.isInteger)
  const written = await writtenIn(folder)
  expect(written.length).toBeGreaterThanOrEqual(Math.max(...acknowledged))
  expect(written.map(({ number }) => number)).toEqual(written.map((_, index) => index + 1))
  expect(written.filter(({ number, half }) => number !== half)).toEqual([])
  expect(postgresIn(folder)).toBeUndefined()
})

test('a note of a database whose number now belongs to another program is not believed', async () => {
  const folder = temporaryFolder()
  const first = await startServer(folder)
  first.stop()
  writeFileSync(
    `${folder}/cluster/postmaster.pid`,
    `${process.pid}\n${folder}/cluster\n0\n5432\n\n127.0.0.1\n\nready   \n`,
  )
  const second = await startServer(folder)
  expect(postgresIn(folder)).not.toBe(process.pid)
  second.stop()
})

test('the last process to leave stops the database', async () => {
  const folder = temporaryFolder()
  const writer = run('test/operations/writer.ts', [], { DATA_DIR: folder })
  await writer.says(/writing/)
  const beside = await startServer(folder)
  beside.stop()
  expect(postgresIn(folder)).toBeDefined()
  writer.child.kill('SIGKILL')
  await writer.ended
  const last = await startServer(folder)
  last.stop()
  expect(postgresIn(folder)).toBeUndefined()
})
