import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { Trouble } from '#platform/trouble.ts'
import { handTo, type House } from './house.ts'

/**
 * The plain locale, as each system spells it. It counts beside the built-in one: under `C` pg_trgm finds no letters in
 * Persian, and says nothing about it.
 */
const plainLocales: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['C.UTF-8', 'C.utf8', 'en_US.UTF-8'],
  darwin: ['C.UTF-8', 'en_US.UTF-8'],
  win32: ['C.UTF-8', 'en-US'],
}

/**
 * Makes an empty cluster: UTF-8 everywhere and the same order of letters on every machine; lists for people ask for
 * `fa-x-icu` themselves. One that was broken off half-way is never taken for a whole one.
 */
export function initialise(house: House): void {
  const { password, as } = house
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  handTo(as, password)

  const failures = (plainLocales[process.platform] ?? ['C.UTF-8']).map((locale) => failureOfInitdb(house, locale))
  if (!failures.includes(undefined)) throw troubleIn(String(failures[0]), house.folder)
}

function failureOfInitdb({ cluster, password, programs, as }: House, plain: string): string | undefined {
  if (existsSync(cluster)) return undefined
  const unfinished = `${cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  const locale = ['--encoding=UTF8', `--locale=${plain}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const owner = ['--username=city', `--pwfile=${password}`, '--auth=scram-sha-256']
  try {
    execFileSync(programs.initdb, [`--pgdata=${unfinished}`, ...locale, ...owner], { ...as, stdio: 'pipe' })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  renameSync(unfinished, cluster)
  return undefined
}

/** Rows written by another major version cannot be read, only moved by a backup. */
export function demandSameVersion({ cluster, programs }: House): void {
  const written = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const [ours = ''] = programs.version.split('.')
  if (written === ours) return
  throw new Trouble(
    `The database in ${cluster} was written by PostgreSQL ${written}, and this release brings ${ours}. ` +
      'Make a backup with the release before this one and restore it with this one (docs/backup.md).',
  )
}

const megabytes = (share: number, least: number, most: number) =>
  `${Math.round(Math.min(most, Math.max(least, (totalmem() / 2 ** 20) * share)))}MB`

/**
 * For a small machine that also runs the city itself. What is acknowledged is on the disk. The log keeps no statements
 * and no values, because they hold people's data.
 */
export const calmSettings = (): Record<string, string> => ({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: megabytes(1 / 16, 64, 512),
  effective_cache_size: megabytes(1 / 4, 256, 8192),
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  wal_compression: 'on',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  synchronous_commit: 'on',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
})

/** What went wrong, from the words of the program that failed. */
export function troubleIn(words: string, place: string): Trouble {
  if (/No space left on device|Check free disk space|Disk quota exceeded/.test(words)) {
    return new Trouble(`The disk of ${place} is full. Free some space and start again; nothing that was saved is lost.`)
  }
  if (/lock file .* already exists/.test(words)) {
    return new Trouble(
      `The database in ${place} is locked by another process, perhaps in another container. Stop that one first.`,
    )
  }
  if (/Cannot allocate memory|shared memory/.test(words)) {
    return new Trouble(
      'PostgreSQL gets too little memory on this machine. Stop other programs, or use a server by DATABASE_URL.',
    )
  }
  if (/Permission denied|EACCES/.test(words)) {
    return new Trouble(`PostgreSQL may not use ${place}. Give its user the right to it, or choose another DATA_DIR.`)
  }
  if (/error while loading shared libraries|cannot open shared object/.test(words)) {
    return new Trouble('The programs of PostgreSQL are incomplete. Delete the folder node_modules and start again.')
  }
  return new Trouble(`PostgreSQL did not start in ${place}:\n${words.trim().split('\n').slice(-8).join('\n')}`)
}
