import { inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { places } from '#city/places/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import { delays, stops } from '../../tables.ts'
import { mostStops } from '../../rules/stops.ts'
import { said } from '../desk/shapes.ts'

const Shape = z.object({
  sessionId: z.uuid(),
  position: z.number(),
  minute: z.number(),
  placeId: z.uuid(),
  code: z.string(),
  name: said,
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  accuracy: z.number().nullable(),
})
/** A stop as everybody may know it. */
export type Stop = z.infer<typeof Shape>

/** The ways of some sessions, each whole and in its order. */
export async function stopsOf(db: Db, sessionIds: readonly string[]): Promise<Stop[]> {
  if (sessionIds.length === 0) return []
  return rows(
    db,
    Shape,
    sql`select t.session_id as "sessionId", t.position, t.minute, p.id as "placeId", p.code, p.name,
          p.public_lon as lon, p.public_lat as lat, p.public_accuracy as accuracy
        from ${stops} t join ${places} p on p.id = t.place_id
        where t.session_id = any(${uuids(sessionIds)})
        order by t.session_id, t.position limit ${sessionIds.length * mostStops}`,
  )
}

/** What was told on the way of one session, the newest first. */
export const delaysOf = (db: Db, sessionId: string) =>
  db
    .select({ stop: delays.stop, minutes: delays.minutes, toldAt: delays.toldAt })
    .from(delays)
    .where(sql`${delays.sessionId} = ${sessionId}`)
    .orderBy(sql`${delays.toldAt} desc`)
    .limit(50)

export async function putStops(
  db: Db,
  sessionIds: readonly string[],
  way: readonly Omit<typeof stops.$inferInsert, 'sessionId'>[],
) {
  await db.delete(stops).where(inArray(stops.sessionId, [...sessionIds]))
  const made = sessionIds.flatMap((sessionId) => way.map((stop) => ({ ...stop, sessionId })))
  if (made.length > 0) await db.insert(stops).values(made)
}

export const insertDelay = async (db: Db, delay: typeof delays.$inferInsert): Promise<void> => {
  await db.insert(delays).values(delay)
}
