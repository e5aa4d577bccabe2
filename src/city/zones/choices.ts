import type { Choice } from '#platform/forms/choices.tsx'
import type { Db } from '#platform/db/database.ts'
import { zonesOn } from './queries.ts'

/** The districts of a day, as a form offers them. */
export async function districtChoices(db: Db, on: string): Promise<Choice[]> {
  const districts = await zonesOn(db, 'district', on)
  return districts.map(({ zone }) => ({ value: zone.id, label: zone.name }))
}
