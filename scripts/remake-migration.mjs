/**
 * Before the first release: makes the one initial migration again from the `tables.ts` of every room, under a lock, so
 * that several people may ask for it at once. After the release it goes, and `npm run migration` adds to what is there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const lock = 'node_modules/.remake-migration'
const [aMoment, patience] = [500, 120]

await hold(patience)
try {
  for (const name of readdirSync('migrations').filter(isGenerated)) rmSync(`migrations/${name}`, { recursive: true })
  execFileSync('node_modules/.bin/drizzle-kit', ['generate', '--name', 'first'], { stdio: 'inherit' })
} finally {
  rmdirSync(lock)
}

/** A folder can be made once: whoever makes it holds the lock. */
async function hold(left) {
  try {
    mkdirSync(lock)
  } catch (error) {
    if (left === 0) throw error
    await sleep(aMoment)
    await hold(left - 1)
  }
}

function isGenerated(name) {
  return /^\d{4}_.*\.sql$/.test(name) || name === 'meta'
}
