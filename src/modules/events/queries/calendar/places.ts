import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import type { ListedSession } from './listing.ts'

const Shape = z.object({
  code: z.string(),
  name: z.custom<Said>(),
  lon: z.number(),
  lat: z.number(),
  accuracy: z.number(),
})

/** A place on the map with how much takes place there. */
export interface MappedPlace extends z.infer<typeof Shape> {
  readonly sessions: number
}

/** Where these meetings take place, as far as the public may see it. */
export async function placesOfSessions(db: Db, sessions: readonly ListedSession[]): Promise<readonly MappedPlace[]> {
  const codes = [...new Set(sessions.flatMap(({ placeCode }) => placeCode ?? []))]
  if (codes.length === 0) return []
  const found = await rows(
    db,
    Shape,
    sql`select code, name, public_lon as lon, public_lat as lat, public_accuracy as accuracy from places
        where code in (select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb)) and public_lon is not null and public_accuracy is not null
        order by code limit 200`,
  )
  return found.map((place) => ({
    ...place,
    sessions: sessions.filter(({ placeCode }) => placeCode === place.code).length,
  }))
}
