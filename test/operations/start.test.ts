import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { build, postgresIn, run, temporaryFolder } from './processes.ts'

/** Empty, so that these tests are about starting and not about samples. */
const start = (DATA_DIR: string, environment: Record<string, string> = {}) =>
  run('scripts/start.mjs', [], { DATA_DIR, PORT: '0', SEED: 'empty', ...environment })

const open = /The city is open: (http:\S+)/

beforeAll(build, 300_000)

test('one command opens a city, and a second start has nothing left to do', async () => {
  const folder = temporaryFolder()
  const first = start(folder)
  const [, address = ''] = await first.says(open)
  expect(first.said()).toContain('Making the database')
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(postgresIn(join(folder, 'postgres'))).toBeUndefined()

  const second = start(folder)
  await second.says(open)
  expect(second.said()).not.toMatch(/Installing|Building|Making/)
})

test('a second city on the same data is told that the first one runs', async () => {
  const folder = temporaryFolder()
  const first = start(folder)
  const [, address = ''] = await first.says(open)
  const second = start(folder)
  expect(await second.ended).toBe(1)
  expect(second.said()).toMatch(/Another process \(number \d+, since .*\) already runs the city on /)
  expect(second.said()).not.toMatch(/\n\s+at /)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
})

test('a database that outlived a killed city is found, used and stopped by the next', async () => {
  const folder = temporaryFolder()
  const first = run('dist/server/main.js', [], { DATA_DIR: folder, PORT: '0', SEED: 'empty' })
  await first.says(open)
  const orphan = postgresIn(join(folder, 'postgres'))
  first.child.kill('SIGKILL')
  expect(await first.ended).toBe('SIGKILL')
  expect(postgresIn(join(folder, 'postgres'))).toBe(orphan)

  const second = start(folder)
  await second.says(open)
  expect(postgresIn(join(folder, 'postgres'))).toBe(orphan)
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(postgresIn(join(folder, 'postgres'))).toBeUndefined()
})

test('a taken port is told in a sentence that offers another, before a database is made', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => other.once('listening', listening))
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const folder = temporaryFolder()
  const city = start(folder, { PORT: String(port) })
  expect(await city.ended).toBe(1)
  other.close()
  expect(city.said()).not.toContain('Making the database')
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
  expect(city.said()).toContain(`Port ${port} is taken by another program.`)
  expect(city.said()).not.toMatch(/\n\s+at /)
})

test('a wrong setting is told by its name', async () => {
  const city = start(temporaryFolder(), { PORT: 'eighty', LOG_LEVEL: 'loud' })
  expect(await city.ended).toBe(1)
  expect(city.said()).toContain('PORT must be a port')
  expect(city.said()).toContain('LOG_LEVEL must be fatal or error')
  expect(city.said()).not.toMatch(/\n\s+at /)
})

test('a database server that does not answer is told as such', async () => {
  const city = start(temporaryFolder(), { DATABASE_URL: 'postgres://city:secret@127.0.0.1:1/city' })
  expect(await city.ended).toBe(1)
  expect(city.said()).toContain('The database server does not answer.')
  expect(city.said()).not.toMatch(/secret|\n\s+at /)
})

test('an unknown command is answered with the list of commands', async () => {
  const city = run('dist/server/cli.js', ['fly'], {})
  expect(await city.ended).toBe(1)
  expect(city.said()).toContain('There is no command "fly".')
  expect(city.said()).toContain('backup FILE')
})
