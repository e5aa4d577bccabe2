import { eq, inArray, or, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { names, places } from '#city/places/tables.ts'
import { programmes } from '#city/programmes/tables.ts'
import { zones } from '#city/zones/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'

const keysOf = (typed: readonly string[]) => [...new Set(typed.map((each) => key(each)).filter((each) => each !== ''))]
const most = 2000

/** Places by what people call them, or by their code. */
export async function placesNamed(db: Db, typed: readonly string[]) {
  const keys = keysOf(typed)
  const found = new Map<string, { id: string }[]>()
  if (keys.length === 0) return found
  const codes = [...new Set(typed.map((each) => each.trim().toLowerCase()))]
  const rows = await db
    .selectDistinct({ id: places.id, code: places.code, name: names.key })
    .from(places)
    .leftJoin(names, eq(names.placeId, places.id))
    .where(or(inArray(names.key, keys), inArray(places.code, codes)))
    .limit(most)
  const called = rows.flatMap(({ id, code, name }) => [name ?? '', key(code)].map((each) => [each, id] as const))
  for (const [name, id] of called) {
    const known = found.get(name) ?? []
    if (!known.some((one) => one.id === id)) found.set(name, [...known, { id }])
  }
  return found
}

/** Organisations by their name in either language. */
export async function organisersNamed(db: Db, typed: readonly string[]): Promise<Map<string, string>> {
  const keys = keysOf(typed)
  if (keys.length === 0) return new Map()
  const english = sql<string>`${organisations.name}->>'en'`
  const plain = [...new Set(typed.map((each) => each.trim()))]
  const rows = await db
    .select({ id: organisations.id, nameKey: organisations.nameKey, english })
    .from(organisations)
    .where(or(inArray(organisations.nameKey, keys), inArray(english, plain)))
    .limit(most)
  return new Map(
    rows.flatMap(({ id, nameKey, english: other }) => [
      [nameKey, id] as const,
      ...(other === null ? [] : [[key(other), id] as const]),
    ]),
  )
}

/** Programmes by the code on their page. */
export async function programmesOfCodes(db: Db, codes: readonly number[]): Promise<Map<number, string>> {
  const wanted = [...new Set(codes)].filter((code) => Number.isSafeInteger(code) && code > 0 && code < 2 ** 31)
  if (wanted.length === 0) return new Map()
  const rows = await db
    .select({ id: programmes.id, code: programmes.code })
    .from(programmes)
    .where(inArray(programmes.code, wanted))
    .limit(most)
  return new Map(rows.map(({ id, code }) => [code, id]))
}

/** Districts and neighbourhoods by name or code. */
export async function zonesNamed(db: Db, typed: readonly string[]): Promise<Map<string, string>> {
  const keys = keysOf(typed)
  if (keys.length === 0) return new Map()
  const codes = [...new Set(typed.map((each) => each.trim().toLowerCase()))]
  const rows = await db
    .select({ id: zones.id, nameKey: zones.nameKey, code: zones.code })
    .from(zones)
    .where(or(inArray(zones.nameKey, keys), inArray(zones.code, codes)))
    .limit(most)
  return new Map(rows.flatMap(({ id, nameKey, code }) => [[nameKey, id] as const, [key(code), id] as const]))
}
