import { setDate } from '#city/occasions/actions.ts'
import { findNext, occasionsBetween } from '#city/occasions/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { toLunar } from '#platform/calendar/lunar.ts'
import { theRules } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { moonSeen } from '../../events/care.ts'
import type { Planned } from './plan.ts'

/**
 * The moon was seen a day later than computed: the month of the first occasion ahead on which sessions hang has moved,
 * and the Desk proposes to move them too.
 */
export async function moveOccasion(work: Work, planned: readonly Planned[]): Promise<void> {
  const ahead = planned
    .flatMap(({ sessions }) => sessions)
    .filter(({ startsAt }) => startsAt !== null && startsAt > work.now)
    .toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt))
  const keys = new Set(ahead.flatMap(({ pin }) => pin?.occasion ?? []))
  for (const key of keys) {
    const next = await findNext(work.db, key, today(work.now))
    if (next?.status !== 'computed') continue
    return moveMonth({ ...work, actor: theRules }, next.date)
  }
}

/** With the new moon its whole month begins later: Tasu’a with Ashura, the second day of Fitr with the first. */
async function moveMonth(work: Work, day: IsoDay): Promise<void> {
  const { m, d } = toLunar(day)
  const begins = addDays(day, 1 - d)
  for (const { dateId, date, status } of await occasionsBetween(work.db, begins, addDays(begins, 30)))
    if (status === 'computed' && toLunar(date).m === m)
      await setDate(work, dateId, { date: addDays(date, 1), status: 'announced', source: moonSeen.fa })
}
