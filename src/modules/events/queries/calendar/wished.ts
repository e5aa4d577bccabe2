import { findProgrammeByCode } from '#city/programmes/queries.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import { searchQuery } from '#platform/text/search-query.ts'
import type { Db } from '#platform/db/database.ts'
import type { CalendarQuery } from '../../forms/calendar.ts'
import type { CalendarWish } from './conditions.ts'

const nowhere = '00000000-0000-7000-8000-000000000000'

/** The programme a query of the calendar is of. */
export const programmeAsked = async (db: Db, { programme }: Pick<CalendarQuery, 'programme'>) =>
  programme === undefined ? undefined : findProgrammeByCode(db, Number(programme))

/** Words a query of the calendar looks for, as they were typed. */
const wordsAsked = ({ q }: CalendarQuery): CalendarWish['words'] =>
  q === undefined ? undefined : { question: searchQuery(q), closeness: 'as-typed' }

/** The filters of an address as conditions, without its time. A zone or a programme that does not exist has nothing in it. */
export async function filtersAsked(db: Db, query: CalendarQuery) {
  const [zone, programme] = await Promise.all([
    query.zone === undefined ? undefined : findPublicZone(db, query.zone),
    programmeAsked(db, query),
  ])
  return {
    forWhom: query.for,
    zoneId: query.zone === undefined ? undefined : (zone?.id ?? nowhere),
    programmeId: query.programme === undefined ? undefined : (programme?.id ?? nowhere),
    words: wordsAsked(query),
    hours: query.hours,
    free: query.free === '1',
    stepFree: query.stepfree === '1',
    hasPlaces: query.places === '1',
    kind: query.kind,
    activity: query.about,
  }
}
