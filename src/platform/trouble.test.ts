import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { databaseAt } from '#test/server.ts'
import { troubleIn } from './db/server/cluster.ts'
import { inPlainWords, Trouble } from './trouble.ts'

/** What this really fails with. */
const failureOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
    return undefined
  } catch (error) {
    return error
  }
}

test('what can be mended is told in its own words', () => {
  expect(inPlainWords(new Trouble('The door is shut.'))).toBe('The door is shut.')
})

test('a fault of ours is no such thing', () => {
  expect(inPlainWords(new TypeError('x is not a function'))).toBeUndefined()
  expect(inPlainWords('x')).toBeUndefined()
})

test('a port that is taken', async () => {
  const first = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => first.once('listening', listening))
  const address = first.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const second = createServer()
  const error = await new Promise((failed) => second.once('error', failed).listen(port, '127.0.0.1'))
  first.close()
  expect(inPlainWords(error)).toBe(
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  )
})

test('a database server that is not there', async () => {
  const client = new Client({ connectionString: 'postgres://city@127.0.0.1:1/city' })
  expect(inPlainWords(await failureOf(() => client.connect()))).toContain('The database server does not answer.')
})

test('a database that is not there, also when it is the cause of another error', async () => {
  const client = new Client({ connectionString: databaseAt(inject('server'), 'nowhere') })
  const error = await failureOf(() => client.connect())
  expect(inPlainWords(error)).toContain('The database named in DATABASE_URL does not exist.')
  expect(inPlainWords(new Error('Failed query', { cause: error }))).toContain('does not exist')
})

test('a path below a file', async () => {
  const error = await failureOf(() => statSync('package.json/data'))
  expect(inPlainWords(error)).toBe('package.json/data lies below something that is not a folder.')
})

test.each([
  ['FATAL:  could not write to file "base/1": No space left on device', 'The disk of /data is full.'],
  ['FATAL:  could not extend file "base/1/2691"\nHINT:  Check free disk space.', 'The disk of /data is full.'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'locked by another process'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'too little memory'],
  ['postgres: could not access directory "/data": Permission denied', 'PostgreSQL may not use /data.'],
  ['initdb: error while loading shared libraries: libicuuc.so.60', 'incomplete'],
  ['FATAL:  something new', 'PostgreSQL did not start in /data:\nFATAL:  something new'],
])('PostgreSQL says %j', (said, sentence) => {
  expect(troubleIn(said, '/data').message).toContain(sentence)
})
