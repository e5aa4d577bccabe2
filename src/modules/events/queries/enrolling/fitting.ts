import { ageDay, eligible, isWelcome, type Offering } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Said } from '#platform/locale.ts'
import type { Work } from '#platform/work.ts'
import type { Judged, Key } from '../../actions/parties.ts'
import { sessionsListed } from '../calendar/listing.ts'

/** Somewhere else where somebody may come. */
export interface Fitting {
  readonly code: string
  readonly title: Said
  readonly at: Date
}

const [days, most] = [60, 60]

/**
 * For each who cannot come, the next thing where they can: of the same activity, or else of the same kind, looked up for all
 * of them at once. Who is only asked for a date is not sent elsewhere.
 */
export async function fittingFor(
  { db, now }: Work,
  { id, kind, activity }: Offering,
  { checked, keys, whyNot, unsure }: Judged,
): Promise<ReadonlyMap<Key, Fitting>> {
  const refused = checked?.attendees.flatMap((attendee, at) => {
    const key = keys[at]
    if (key === undefined || unsure.has(key)) return []
    return whyNot.has(key) && whyNot.get(key)?.code === undefined ? [{ key, attendee }] : []
  })
  if (!refused || refused.length === 0) return new Map()
  const until = new Date(now.getTime() + days * 86_400_000)
  const coming = { from: now, until, withoutOff: true, hasPlaces: true }
  const [alike, akin] = await Promise.all([
    activity === null ? [] : sessionsListed(db, { ...coming, activity }, { most }),
    sessionsListed(db, { ...coming, kind }, { most }),
  ])
  const others = [...alike, ...akin].filter(({ offeringId }) => offeringId !== id)
  return new Map(
    refused.flatMap(({ key, attendee }): [Key, Fitting][] => {
      const fit = others.find(({ audience, startsAt }) =>
        isWelcome(eligible([attendee], { ...audience, party: anyParty }, ageDay(audience, today(startsAt)))),
      )
      return fit ? [[key, { code: fit.code, title: fit.title, at: fit.startsAt }]] : []
    }),
  )
}

/** Whether somebody would fit is asked of them alone; how many come is another question. */
const anyParty = { min: 0, max: 100, childrenPerAdult: 0 }
