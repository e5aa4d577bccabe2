import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Trouble } from '#platform/trouble.ts'
import { lifeOf } from './life.ts'

/** What a process does with the data: there is one city and one worker at a time, and any number of passing commands. */
export type Part = 'city' | 'worker' | 'command'

interface User {
  readonly pid: number
  readonly life: string
  readonly part: Part
  readonly since: string
}

/** Writes down that this process uses the folder. Refuses a second city or a second worker over the same data. */
export function signIn(folder: string, part: Part, now = new Date()): void {
  const other = part === 'command' ? undefined : usersOf(folder).find((user) => user.part === part)
  if (other !== undefined) throw alreadyRuns(other, folder)
  mkdirSync(join(folder, 'users'), { recursive: true })
  const self: User = { pid: process.pid, life: lifeOf(process.pid) ?? '', part, since: now.toISOString() }
  writeFileSync(fileOf(folder, process.pid), JSON.stringify(self))
}

/** Strikes this process out, and tells whether others are left. */
export function signOut(folder: string): boolean {
  rmSync(fileOf(folder, process.pid), { force: true })
  return usersOf(folder).length > 0
}

/** Every other process that uses the folder and lives. Notes of the dead are cleared away. */
export function usersOf(folder: string): readonly User[] {
  const users: User[] = namesIn(join(folder, 'users')).flatMap((name) => readNote(join(folder, 'users', name)))
  const living = users.filter(({ pid, life }) => pid !== process.pid && lifeOf(pid) === life)
  for (const { pid } of users) {
    if (pid !== process.pid && !living.some((user) => user.pid === pid)) rmSync(fileOf(folder, pid), { force: true })
  }
  return living
}

/** Only one process at a time starts or stops the server; the others wait for their turn. */
export async function takeTurn(folder: string): Promise<() => void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const leave = tryTurn(folder)
    if (leave) return leave
    await setTimeout(50)
  }
  throw busy(folder)
}

/**
 * The same for the last breath of a process, in which nothing can be awaited any more: not even its own turn,
 * which an interrupted start has left behind.
 */
export function takeTurnNow(folder: string): () => void {
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 400; tries += 1) {
    const leave = tryTurn(folder, process.pid)
    if (leave) return leave
    Atomics.wait(nobody, 0, 0, 50)
  }
  throw busy(folder)
}

function tryTurn(folder: string, dying?: number) {
  const path = join(folder, 'turn')
  try {
    writeFileSync(path, `${process.pid} ${lifeOf(process.pid)}`, { flag: 'wx' })
    return () => rmSync(path, { force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    if (!isHeld(path, dying)) rmSync(path, { force: true })
    return undefined
  }
}

/** An empty note is one that is just being written. */
function isHeld(path: string, dying?: number) {
  const [pid = '', life] = (readOrNothing(path) ?? 'gone').split(' ')
  return pid === '' || (Number(pid) !== dying && lifeOf(Number(pid)) === life)
}

const fileOf = (folder: string, pid: number) => join(folder, 'users', `${pid}.json`)

function namesIn(folder: string) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}

function readNote(path: string): User[] {
  try {
    return [JSON.parse(readFileSync(path, 'utf8'))]
  } catch {
    return []
  }
}

function readOrNothing(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const alreadyRuns = ({ pid, part, since }: User, folder: string) =>
  new Trouble(
    `Another process (number ${pid}, since ${since}) already runs the ${part} on ${folder}. ` +
      'Stop it first, or give this one a DATA_DIR of its own.',
  )

const busy = (folder: string) =>
  new Trouble(`Another process has been starting or stopping the database in ${folder} for a long time. Try again.`)
