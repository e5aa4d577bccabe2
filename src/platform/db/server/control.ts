import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { calmSettings, troubleIn } from './cluster.ts'
import type { House } from './house.ts'
import { commandOf, lifeOf } from './life.ts'

/** The port of the server that runs in this house: the one that is running already, or one started now. */
export async function portOf(house: House, settings: Record<string, string>): Promise<number> {
  return (await runningPort(house)) ?? start(house, settings)
}

/** Stops the server and waits until everything is on the disk. */
export function halt(house: House): void {
  if (pidFileOf(house) !== undefined) control(house, 'stop', '--wait', '--timeout', '120', '--mode', 'fast')
}

/** The port of a server that runs here now, after waiting for one that is just starting, stopping or dying. */
async function runningPort(house: House) {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = pidFileOf(house)
    if (found === undefined) return undefined
    if (found.state === 'ready' && (await answers(found.port))) return found.port
    await setTimeout(100)
  }
  throw troubleIn('It has been starting or stopping for two minutes.', house.folder)
}

async function answers(port: number) {
  const socket = connect(port, '127.0.0.1')
  const isOpen = await new Promise<boolean>((known) => {
    socket.once('connect', () => known(true))
    socket.once('error', () => known(false))
  })
  socket.destroy()
  return isOpen
}

/** A number no process ever has. */
const nobody = '2147483647'

/**
 * What `postmaster.pid` tells, when it is true. The file outlives a power cut, and its number may then belong to a
 * program that has nothing to do with it, or to a dead one whose parent has not noticed: PostgreSQL would take both for
 * a server. So an untrue number is struck out. The rest of the file stays, because PostgreSQL finds out by it whether
 * a part of the dead server is still at the rows. Lines 1, 4 and 8 are the process, the port and the state.
 */
function pidFileOf({ cluster }: House) {
  const path = join(cluster, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n')
  const pid = Number(first)
  if (lifeOf(pid) !== undefined && commandOf(pid).includes('postgres')) {
    return { port: Number(lines[2]), state: lines[6]?.trim() }
  }
  writeFileSync(path, [nobody, ...lines].join('\n'))
  return undefined
}

/** What is over in a moment: somebody was faster at the port, or a killed server has not quite let go of the rows. */
const passing = /could not bind|pre-existing shared memory block|shared memory .* still in use/

async function start(house: House, settings: Record<string, string>, tries = 10): Promise<number> {
  makeRoomInLog(house)
  const before = logOf(house).length
  const port = await freePort(house)
  const options = Object.entries({ ...calmSettings(), ...settings, port }).map(([name, value]) => `-c ${name}=${value}`)
  try {
    control(house, 'start', '--wait', '--timeout', '300', '--log', house.log, '--options', options.join(' '))
    return port
  } catch {
    const said = logOf(house).slice(before)
    if (tries > 1 && passing.test(said)) {
      await setTimeout(300)
      return start(house, settings, tries - 1)
    }
    throw troubleIn(said, house.folder)
  }
}

/** Keeps the log of the last days, not of all years. */
function makeRoomInLog({ log }: House) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(log, `${log}.old`)
}

const logOf = ({ log }: House) => (existsSync(log) ? readFileSync(log, 'utf8') : '')

const control = ({ programs, cluster, as }: House, ...order: string[]) =>
  execFileSync(programs.pg_ctl, [...order, '--pgdata', cluster], { ...as, stdio: 'ignore' })

/** The port of the server before, where those who knew it look for it again when it was killed; else any that is free. */
async function freePort({ cluster }: House) {
  const path = join(cluster, 'postmaster.pid')
  const before = existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[3]) : 0
  return (await portIfFree(before || 0)) ?? (await portIfFree(0)) ?? 0
}

async function portIfFree(wanted: number) {
  const probe = createServer().listen(wanted, '127.0.0.1')
  const isFree = await new Promise<boolean>((known) => {
    probe.once('listening', () => known(true))
    probe.once('error', () => known(false))
  })
  if (!isFree) return undefined
  const { port } = z.object({ port: z.number() }).parse(probe.address())
  await new Promise((closed) => probe.close(closed))
  return port
}
