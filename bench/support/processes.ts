import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { SameBytes } from './bare.ts'
import type { Answered, Load } from './load.ts'
import type { Desk } from './seat-desk.ts'

const here = import.meta.dirname

/** Lets a process of its own ask for so long, and waits for what it counted. */
export async function load(asked: Load): Promise<Answered> {
  const child = spawn(process.execPath, [join(here, 'load.ts'), JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The load ended with ${code}`)
  return JSON.parse(said)
}

/** A bare `node:http` server in a process of its own. */
export async function openBare() {
  const child = fork(join(here, 'bare.ts'), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const { port } = await told<{ port: number }>(child)
  const ask = async <T>(what: SameBytes | 'cpu') => {
    const answer = told<T>(child)
    child.send(what)
    return answer
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    send: (answer: SameBytes) => ask<unknown>(answer),
    cpu: async () => (await ask<{ cpu: number }>('cpu')).cpu,
    stop: () => child.disconnect(),
  }
}

/** A bare process that gives seats away. */
export async function openDesk(desk: Desk) {
  const child = fork(join(here, 'seat-desk.ts'), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DESK: JSON.stringify(desk) },
  })
  const { port } = await told<{ port: number }>(child)
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.disconnect() }
}

async function told<T>(child: ChildProcess): Promise<T> {
  const [message] = await once(child, 'message')
  return message
}

/**
 * CPU-seconds the database has used, where the system tells (Linux): all processes whose parent is the one that our own
 * connection has, in ticks of a hundredth of a second.
 */
export async function databaseCpu(pool: Pool): Promise<number | undefined> {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  try {
    const server = statOf(String(rows[0]?.pid)).parent
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return all.map(statOrNothing).reduce((sum, each) => (each?.parent === server ? sum + each.ticks : sum), 0) / 100
  } catch {
    return undefined
  }
}

function statOf(pid: string) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
}

function statOrNothing(pid: string) {
  try {
    return statOf(pid)
  } catch {
    return undefined
  }
}
