import { findPublicZone, partsOf } from '#city/zones/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import { words as zoneWords } from '#city/zones/words.ts'
import type { Db } from '#platform/db/database.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { lazily } from '#platform/text/digits.ts'

/** The zone a list or feed is asked of, with its parts: what is written about a neighbourhood is of its district, too. */
export async function zoneAsked(db: Db, code: string | undefined) {
  if (code === undefined || code === '') return undefined
  const zone = present(await findPublicZone(db, code), zoneWords.noSuchZone)
  const parts = await partsOf(db, zone.id)
  return { zone, ids: [zone.id, ...parts.map(({ id }) => id)] }
}

/** «خبر · منطقهٔ ۸». */
export const titleOf = (title: Said, zone: Pick<Zone, 'name'> | undefined): Said =>
  zone ? lazily((locale) => `${inLocale(title, locale)} · ${inLocale(zone.name, locale)}`) : title
