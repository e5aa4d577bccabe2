import { setDate } from '#city/occasions/actions.ts'
import { findNext } from '#city/occasions/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { theRules } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { moonSeen } from '../../events/care.ts'
import type { Planned } from './plan.ts'

/**
 * The moon was seen a day later than computed: the first occasion ahead on which sessions hang has moved, and the Desk
 * proposes to move them too.
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
    const move = { date: addDays(next.date, 1), status: 'announced', source: moonSeen.fa } as const
    return setDate({ ...work, actor: theRules }, next.dateId, move)
  }
}
