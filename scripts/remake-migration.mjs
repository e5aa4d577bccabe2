/**
 * Before the first release: makes the one initial migration again from the `tables.ts` of every room, under a lock, so
 * that several people may ask for it at once. After the release it goes, and `npm run migration` adds to what is there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const lock = 'node_modules/.remake-migration'
for (let tries = 0; ; tries += 1) {
  try {
    mkdirSync(lock)
    break
  } catch (error) {
    if (tries > 120) throw error
    await sleep(500)
  }
}
try {
  for (const name of readdirSync('migrations')) {
    if (/^\d{4}_.*\.sql$/.test(name) || name === 'meta') rmSync(`migrations/${name}`, { recursive: true })
  }
  execFileSync('node_modules/.bin/drizzle-kit', ['generate', '--name', 'first'], { stdio: 'inherit' })
} finally {
  rmdirSync(lock)
}
