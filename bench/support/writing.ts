import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { channel } from '../../src/platform/db/changes.ts'

/** Milliseconds between two writings. */
const pause = 10

/** Says of every table that tells of it that it was written, again and again, until the function it gives is called. */
export async function keepWriting(pool: Pool): Promise<() => Promise<void>> {
  const end = new AbortController()
  const done = (async () => {
    while (!end.signal.aborted) {
      await pool.query(
        `select pg_notify($1, tgrelid::regclass::text) from pg_trigger where tgfoid = 'tell_of_writing'::regproc`,
        [channel],
      )
      await sleep(pause)
    }
  })()
  return async () => {
    end.abort()
    await done
  }
}
