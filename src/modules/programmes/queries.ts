import { eq, inArray, or } from 'drizzle-orm'
import { names, places } from '#city/places/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'

/** Places by what people call them: any of their names, however spelt, or their code. Told by the key of what was asked. */
export async function placesCalled(db: Db, typed: readonly string[]) {
  const asked = [...new Set(typed.map((each) => each.trim()).filter((each) => each !== ''))]
  const found = new Map<string, { id: string; code: string }[]>()
  if (asked.length === 0) return found
  const keys = asked.map((each) => key(each))
  const rows = await db
    .selectDistinct({ id: places.id, code: places.code, name: names.key })
    .from(places)
    .leftJoin(names, eq(names.placeId, places.id))
    .where(
      or(
        inArray(names.key, keys),
        inArray(
          places.code,
          asked.map((each) => each.toLowerCase()),
        ),
      ),
    )
    .limit(2000)
  for (const { id, code, name } of rows) {
    for (const called of [name, key(code)]) add(found, called, { id, code })
  }
  return found
}

function add(
  found: Map<string, { id: string; code: string }[]>,
  called: string | null,
  place: { id: string; code: string },
) {
  if (called === null) return
  const known = found.get(called) ?? []
  if (!known.some(({ id }) => id === place.id)) found.set(called, [...known, place])
}
