import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { instantOf } from '#platform/calendar/instant.ts'
import { knownOccasions } from './known.ts'
import { anchoredOccasions, findNext, insertDates, insertOccasions, insertWeekend, updateDate } from './queries.ts'
import { proposeDates } from './rules.ts'

/**
 * The occasions a city starts with, their dates in some Jalali years, and the weekend of Thursday and Friday (to be
 * confirmed by the city). Asking again adds only what is missing.
 */
export async function seedOccasions(db: Db, fiscalYears: readonly number[]) {
  await insertOccasions(db, knownOccasions)
  const all = await anchoredOccasions(db)
  for (const year of fiscalYears) await insertDates(db, proposeDates(all, year))
  await insertWeekend(db, { weekdays: [5, 6], opensAt: '07:30', closesAt: '14:30', startsOn: '2020-03-20' })
}

/** An announcement that put an occasion a day later than was computed, as happens when the moon is seen late. */
export async function givenAnnouncedLater(db: Db, key: string, from: string) {
  const computed = await findNext(db, key, from)
  if (computed?.status !== 'computed') return undefined
  return updateDate(db, computed.dateId, {
    date: addDays(computed.date, 1),
    status: 'announced',
    source: 'demo',
    announcedAt: instantOf(addDays(computed.date, -2), 20),
    setBy: null,
  })
}
