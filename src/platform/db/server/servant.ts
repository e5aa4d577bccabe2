import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Trouble } from '#platform/trouble.ts'

/** As whom the programs of PostgreSQL run; empty: as ourselves. */
export interface Servant {
  readonly uid?: number
  readonly gid?: number
}

/**
 * PostgreSQL refuses to run as root, so root (in a container, say) lends it a user without rights:
 * whoever owns the rows already, else `postgres`, who is made when there is none.
 */
export function servantOf(cluster: string): Servant {
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (process.getuid?.() !== 0) return demandOwn(owner, cluster)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return { uid: idOf('-u') ?? makeUser(), gid: idOf('-g') ?? 0 }
}

/** Whether the servant can enter the folder and read it. */
export function reaches({ uid, gid }: Servant, folder: string): boolean {
  if (uid === undefined || gid === undefined) return true
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$1" && ls . >/dev/null', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function demandOwn(owner: { readonly uid: number } | undefined, cluster: string): Servant {
  const self = process.getuid?.()
  if (owner !== undefined && self !== undefined && owner.uid !== self) {
    throw new Trouble(
      `The database in ${cluster} belongs to another user (number ${owner.uid}, you are ${self}). ` +
        'Start the city as root or as that user, or choose another DATA_DIR.',
    )
  }
  return {}
}

function idOf(which: '-u' | '-g') {
  try {
    return Number(execFileSync('id', [which, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}

function makeUser() {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return Number(idOf('-u'))
  } catch {
    throw new Trouble(
      'PostgreSQL does not run as root, and a user "postgres" could not be made. ' +
        'Start the city as an ordinary user, or make that user first.',
    )
  }
}
