import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../../src/platform/db/database.ts'
import { startServer } from '../../src/platform/db/server.ts'

/** Nothing here has to survive a power cut. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' }

interface Wish {
  readonly seed: 'demo' | 'empty'
  /** `separate` leaves facts and jobs alone. */
  readonly worker?: 'inline' | 'separate'
  /** Whether commits wait for the disk, as in a real city. */
  readonly durable?: boolean
}

/** A built city of the bench's own: an embedded database in a folder that goes afterwards, and a server process on it. */
export async function openCity({ seed, worker = 'separate', durable = false }: Wish) {
  if (!existsSync('dist/server/main.js')) throw new Error('The city is not built: npm run build')
  const folder = openFolder()
  const server = await startServer(join(folder, 'postgres'), { settings: durable ? { max_connections: '240' } : hasty })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { db, pool, close } = connect(server.url, () => {}, { statementTimeout: 0 })
  const environment = { SEED: seed, WORKER: worker, DATA_DIR: folder, DATABASE_URL: server.url, LOG_LEVEL: 'fatal' }
  const opened = await openProcess(environment)

  return {
    ...opened,
    db,
    pool,
    environment,
    folder,
    /** Starts the process anew on the same database, as after a deployment. */
    restart: () => openProcess(environment),
    close: async () => {
      await opened.stop()
      await close()
      server.stop()
    },
  }
}

export type BenchCity = Awaited<ReturnType<typeof openCity>>

export type CityProcess = Awaited<ReturnType<typeof openProcess>>

/** A folder of this run. The user who runs PostgreSQL must reach it, too; else the database would go elsewhere and stay. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  chmodSync(folder, 0o755)
  return folder
}

/** A bench that is broken off ends like one that is done: what it started stops with it. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

/** A server process on a free port, and how long it took from its start until it answered. */
export async function openProcess(environment: Readonly<Record<string, string>>) {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const endIt = () => child.kill('SIGKILL')
  process.once('exit', endIt)
  child.once('exit', () => process.off('exit', endIt))
  const url = await addressIn(child)
  await answers(url)
  return {
    url,
    pid: child.pid ?? 0,
    secondsToOpen: (performance.now() - begun) / 1000,
    /** CPU-seconds the process has used, of all its threads. */
    cpu: () => meter(url, 'process_cpu_seconds_total'),
    /** Bytes of memory the process holds. */
    memory: () => meter(url, 'process_resident_memory_bytes'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function addressIn({ stdout, ...child }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    stdout?.on('data', (chunk) => {
      said += String(chunk)
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (address) found(address.replace('localhost', '127.0.0.1'))
    })
    stdout?.once('end', () => failed(new Error(`The city did not open (${child.exitCode}):\n${said}`)))
  })
}

async function answers(url: string) {
  for (let tries = 0; tries < 1000; tries += 1) {
    const answered = await fetch(`${url}/healthz`).catch(() => undefined)
    if (answered?.ok) return
    await sleep(10)
  }
  throw new Error(`Nobody answers at ${url}`)
}

async function meter(url: string, name: string): Promise<number> {
  const said = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(said)?.[1])
}
