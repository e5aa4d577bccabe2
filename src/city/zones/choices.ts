import type { Choice } from '#platform/forms/choices.tsx'
import type { Db } from '#platform/db/database.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { zonesOn } from './queries.ts'

/** The districts of a day, as a form offers them. */
export async function districtChoices(db: Db, on: string): Promise<Choice[]> {
  const districts = await zonesOn(db, 'district', on)
  return districts.map(({ zone }) => ({ value: zone.id, label: zone.name }))
}

/** Districts and neighbourhoods of a day, each neighbourhood below its district; by code where an address shows it. */
export async function zoneChoices(db: Db, on: string, by: 'id' | 'code' = 'id'): Promise<Choice[]> {
  const [districts, neighbourhoods] = await Promise.all([zonesOn(db, 'district', on), zonesOn(db, 'neighbourhood', on)])
  return districts.flatMap(({ zone }) => [
    { value: zone[by], label: zone.name },
    ...neighbourhoods
      .filter(({ drawing }) => drawing.parentId === zone.id)
      .map((part) => ({ value: part.zone[by], label: within(zone.name, part.zone.name) })),
  ])
}

/** What lies in something else, named after it: «District 3 › Maralan». */
export const within = (outer: Said, inner: Said): Said =>
  lazily((locale) => `${inLocale(outer, locale)} › ${inLocale(inner, locale)}`)
