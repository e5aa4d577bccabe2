import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { only, rows } from '#platform/db/database.ts'
import type { Check } from './finding.ts'

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) })

/** Whether the tables are those of this release. */
export const databaseIsCurrent: Check = async ({ db }) => {
  const { entries } = Journal.parse(JSON.parse(await readFile('migrations/meta/_journal.json', 'utf8')))
  const known = sql`select to_regclass('drizzle.__drizzle_migrations') is not null as known`
  const made = sql`select created_at::float8 as at from drizzle.__drizzle_migrations`
  const isNew = !only(await rows(db, z.object({ known: z.boolean() }), known)).known
  const seen = isNew ? [] : (await rows(db, z.object({ at: z.number() }), made)).map(({ at }) => at)

  const missing = entries.filter(({ when }) => !seen.includes(when)).length
  if (missing > 0) return { says: `The database lacks ${missing} migrations.`, remedy: 'Run: npm run city -- migrate' }
  if (seen.length > entries.length) {
    return { says: 'The database was made by a newer release.', remedy: 'Install that release, or a newer one.' }
  }
  return { says: 'The tables are those of this release.' }
}

/** Seconds by which two clocks may differ before codes and deadlines go wrong. */
const tolerance = 5

export const clockIsRight: Check = async ({ db, config }) => {
  const asked = sql`select extract(epoch from clock_timestamp())::float8 as seconds`
  const { seconds } = only(await rows(db, z.object({ seconds: z.number() }), asked))
  const apart = Math.abs(Date.now() / 1000 - seconds)
  if (apart > tolerance) {
    const remedy = 'Let both machines set their clocks by NTP.'
    return { says: `The clocks of the city and of the database are ${Math.round(apart)} seconds apart.`, remedy }
  }
  if (new Date().getUTCFullYear() < 2026) {
    return { says: 'The clock of this machine stands in the past.', remedy: 'Set it right, or let NTP do so.' }
  }
  const now = new Intl.DateTimeFormat('en-GB', {
    timeZone: config.CITY_TIME_ZONE,
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return { says: `The clock is right: ${now.format(new Date())} in the city.` }
}
