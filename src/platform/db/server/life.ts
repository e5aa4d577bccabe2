import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a living process from a later one with the same number: when it started. Undefined when nobody of that
 * number lives. A zombie is dead: killed, but not yet noticed by its parent.
 */
export function lifeOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  if (process.platform === 'linux') return lifeInProc(pid)
  return process.platform === 'win32' ? 'unknown' : ask(pid, 'lstart=')
}

/** The command a living process runs, as far as the machine tells. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return readIn(pid, 'cmdline').replaceAll('\0', ' ')
  return process.platform === 'win32' ? 'postgres' : (ask(pid, 'command=') ?? '')
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** `pid (name) state …`, where the name may hold anything; the 22nd value counts ticks from the start of the machine. */
function lifeInProc(pid: number) {
  const stat = readIn(pid, 'stat')
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === undefined || state === 'Z' || state === '' ? undefined : rest[18]
}

function readIn(pid: number, name: string) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function ask(pid: number, what: string) {
  try {
    return execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}
