import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { SameBytes } from './bare.ts'
import type { Answered, Load } from './load.ts'
import type { Desk } from './seat-desk.ts'
import type { WholeCity } from './whole-city.ts'
import type { Writers } from './writers.ts'

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
export const openDesk = (desk: Desk) => openGiver('seat-desk.ts', { DESK: JSON.stringify(desk) })

/** The whole city in this environment, its seats given away in a manner of choice. */
export const openWholeCity = (city: WholeCity, environment: Readonly<Record<string, string>>) =>
  openGiver('whole-city.ts', { ...environment, WHOLE_CITY: JSON.stringify(city) })

async function openGiver(file: string, environment: Readonly<Record<string, string>>) {
  const child = fork(join(here, file), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  })
  const { port } = await told<{ port: number }>(child)
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

/**
 * How many events or rows a second so many writers write, each on a matter of their own, shared out among processes: one
 * process alone would be the limit of fifty.
 */
export async function writeTogether(wish: Omit<Writers, 'matters'>, writers: number, processes: number) {
  const children: ChildProcess[] = []
  for (let at = 0; at < processes; at += 1) {
    const matters = Array.from({ length: writers }, (_, number) => number).filter((number) => number % processes === at)
    const child = fork(join(here, 'writers.ts'), [], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, WRITERS: JSON.stringify({ ...wish, matters }) },
    })
    await told(child)
    children.push(child)
  }
  const counted = children.map((child) => told<{ perSecond: number }>(child))
  for (const child of children) child.send('begin')
  return (await Promise.all(counted)).reduce((sum, { perSecond }) => sum + perSecond, 0)
}

/** What a process says next. @throws when it ends instead */
async function told<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController()
  const { signal } = waiting
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The process ended with ${code}`)
  })
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended])
    return message
  } finally {
    waiting.abort()
  }
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
