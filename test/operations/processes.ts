import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A process of the real thing, and everything it has said so far. */
export interface Running {
  readonly child: ChildProcess
  readonly said: () => string
  /** Waits until it has said this. Fails when it ends without. */
  readonly says: (wanted: RegExp) => Promise<RegExpExecArray>
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

type Environment = Record<string, string>

/** Nothing of the test run gets in, least of all a `DATABASE_URL`: these tests are about the server of the project's own. */
const outside = new Set(['NODE_ENV', 'NODE_OPTIONS', 'VITEST', 'DATABASE_URL', 'PORT', 'DATA_DIR', 'SEED', 'TZ'])

/** Runs one of the project's scripts in a project folder, until the test is over at the latest. */
export function run(script: string, words: readonly string[], environment: Environment, cwd = '.'): Running {
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: clean(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part
      for (const look of waiting) look()
    })
  }
  const ended = once(child, 'close').then(() => child.exitCode ?? child.signalCode)
  onTestFinished(() => void child.kill('SIGTERM'))
  return { child, said: () => said, ended, says: (wanted) => hear(wanted, { said: () => said, waiting, ended }) }
}

function clean(environment: Environment) {
  const kept = Object.entries(process.env).filter(([name]) => !outside.has(name))
  return { ...Object.fromEntries(kept), ...environment }
}

interface Ear {
  readonly said: () => string
  readonly waiting: Set<() => void>
  readonly ended: Promise<unknown>
}

async function hear(wanted: RegExp, { said, waiting, ended }: Ear): Promise<RegExpExecArray> {
  const heard = new Promise<RegExpExecArray>((resolve) => {
    const look = () => {
      const found = wanted.exec(said())
      if (found) resolve(found)
    }
    waiting.add(look)
    look()
  })
  const found = await Promise.race([heard, ended.then(() => wanted.exec(said()))])
  if (!found) throw new Error(`It ended without saying ${wanted}:\n${said()}`)
  return found
}

/** Builds the city when its sources have changed; the tests start what is built. */
export async function build(): Promise<void> {
  const builder = spawn(process.execPath, ['scripts/city.mjs'], {
    env: clean({}),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(builder, 'close')
  if (code !== 0) throw new Error('The city could not be built')
}

/** A folder for one test, that also the user who runs PostgreSQL can reach. The server in it stops first. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'city-operations-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => {
    const pid = postgresIn(join(folder, 'postgres')) ?? postgresIn(folder)
    if (pid !== undefined) process.kill(pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
  return folder
}

/** The process of the PostgreSQL that lives in this folder, when one runs there. */
export function postgresIn(folder: string): number | undefined {
  const path = join(folder, 'cluster/postmaster.pid')
  if (!existsSync(path)) return undefined
  const pid = Number(readFileSync(path, 'utf8').split('\n')[0])
  return isAlive(pid) ? pid : undefined
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
