import { ensureMandate } from '#city/mandate/queries.ts'
import { searchableMandate } from '#city/mandate/searchable.ts'
import { ensurePages } from '#modules/portal/index.ts'
import type { Db } from '#platform/db/database.ts'
import { ensureIndexed } from '#platform/search/reactions.ts'

/** What every city has from its first day, whether it begins empty or as a demonstration. Again changes nothing. */
export async function prepareCity(db: Db, now: Date) {
  await ensureMandate(db, now)
  await ensurePages(db, now)
  await ensureIndexed(db, searchableMandate)
}
