import { zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Work } from '#platform/work.ts'

/** The districts of a day, as choices. */
export async function districtsOf({ db, now }: Pick<Work, 'db' | 'now'>) {
  const found = await zonesOn(db, 'district', today(now))
  return found.map(({ zone: { id, name } }) => ({ id, name }))
}
