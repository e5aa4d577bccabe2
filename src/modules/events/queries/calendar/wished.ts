import { findPublicZone } from '#city/zones/queries.ts'
import type { Db } from '#platform/db/database.ts'
import type { CalendarQuery } from '../../forms/calendar.ts'

const nowhere = '00000000-0000-7000-8000-000000000000'

/** The filters of an address as conditions, without its time. A zone that does not exist has nothing in it. */
export async function filtersAsked(db: Db, query: CalendarQuery) {
  const zone = query.zone === undefined ? undefined : await findPublicZone(db, query.zone)
  return {
    forWhom: query.for,
    zoneId: query.zone === undefined ? undefined : (zone?.id ?? nowhere),
    hours: query.hours,
    free: query.free === '1',
    stepFree: query.stepfree === '1',
    hasPlaces: query.places === '1',
    kind: query.kind,
    activity: query.about,
  }
}
