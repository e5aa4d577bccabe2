import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { copyDatabase, makeDatabase } from '#platform/db/server/databases.ts'
import { readConfig } from '#platform/config.ts'
import { openHouse } from '../../src/house/open-house.ts'
import { build } from '../operations/processes.ts'
import { databaseAt } from './server.ts'

/** A city of samples as the operator starts it: the built house, a process and a database of its own, on a free port. */
export interface RealCity {
  readonly address: string
  /** Where its rows and its keys lie, for tests that make what its pages then show. */
  readonly databaseUrl: string
  readonly folder: string
  /** What it has said so far. */
  readonly said: () => string
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string>>

/** Opens one, which its test has to close. Samples are sown once in a run. */
export async function openRealCity(environment: Environment = {}): Promise<RealCity> {
  const { databaseUrl, folder, drop } = await openSamples()
  const city = start({ DATABASE_URL: databaseUrl, DATA_DIR: folder, PORT: '0', ...environment })
  const close = async () => {
    city.child.kill('SIGTERM')
    await city.ended
    await drop()
  }
  return { address: await city.open, databaseUrl, folder, said: city.said, close }
}

/** The same city without a door: the whole house in the process of the test, asked by `app.request`. */
export async function openSampleHouse() {
  const { databaseUrl, folder, drop } = await openSamples()
  const reported: Error[] = []
  const house = await openHouse({
    databaseUrl,
    publicUrl: 'http://localhost',
    settings: { ...readConfig({}), DATA_DIR: folder },
    report: (error) => void reported.push(error),
  })
  const close = async () => {
    await house.close()
    await drop()
  }
  return { ...house, reported, close }
}

/** A copy of the city of samples, both its database and its folder. */
async function openSamples() {
  await build()
  const owner = new Client({ connectionString: inject('server') })
  await owner.connect()
  await sowOnce(owner)
  const name = `city_${randomBytes(6).toString('hex')}`
  await copyDatabase(owner, sown, name)
  const folder = mkdtempSync(join(inject('folder'), 'real-city-'))
  cpSync(inject('sown'), folder, { recursive: true })
  const drop = async () => {
    await owner.query(`drop database ${name} with (force)`)
    await owner.end()
    rmSync(folder, { recursive: true, force: true })
  }
  return { databaseUrl: databaseAt(inject('server'), name), folder, drop }
}

const sown = 'sown'
/** Any number will do, as long as nobody else locks it. */
const turn = 20_261_122

/** The first who comes sows the samples; the others wait for it. */
async function sowOnce(owner: Client) {
  await owner.query('select pg_advisory_lock($1)', [turn])
  try {
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [sown])
    if (rowCount !== 0) return
    await owner.query('drop database if exists sowing with (force)')
    await makeDatabase(owner, 'sowing')
    await sow(databaseAt(inject('server'), 'sowing'))
    await owner.query(`alter database sowing rename to ${sown}`)
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [turn])
  }
}

async function sow(DATABASE_URL: string) {
  const seeding = launch('dist/server/cli.js', ['seed', 'demo'], { DATABASE_URL, DATA_DIR: inject('sown') })
  const code = await seeding.ended
  if (code !== 0) throw new Error(`The samples could not be sown:\n${seeding.said()}`)
}

function start(environment: Environment) {
  const city = launch('dist/server/main.js', [], environment)
  const open = new Promise<string>((resolve, reject) => {
    city.child.stdout.on('data', () => {
      const address = /The city is open: (http:\S+)/.exec(city.said())?.[1]
      if (address !== undefined) resolve(address)
    })
    void city.ended.then(() => reject(new Error(`The city did not open:\n${city.said()}`)))
  })
  return { ...city, open }
}

/** Runs a program of the build with these settings and none of the test run's. */
function launch(script: string, words: readonly string[], environment: Environment) {
  const { PATH = '', LANG = '' } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...words], {
    env: { PATH, LANG, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => void (said += part))
  }
  const ended = once(child, 'close').then(([code]: unknown[]) => code)
  return { child, said: () => said, ended }
}
