import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Recent = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  occurredOn: z.string(),
  quantity: z.number(),
  people: z.number().nullable(),
  programmeId: z.string().nullable(),
  zoneId: z.string().nullable(),
  placeId: z.string().nullable(),
  /** Taken back by a later fact. */
  undone: z.boolean(),
  seq: z.coerce.number(),
})
export type RecentFact = z.output<typeof Recent>

/** The newest chained facts of a duty: those of its programmes and those that prove something by themselves. By keys. */
export function factsOfDuty(db: Db, dutyId: string, before: number | undefined, most: number): Promise<RecentFact[]> {
  const earlier = before === undefined ? sql`` : sql`and c.seq < ${before}`
  return rows(
    db,
    Recent,
    sql`
      (
        select ${recent(sql`f.detail->>'kind'`, sql`false`)}
        from facts f
        join facts_chain c on c.fact_id = f.id
        where f.programme_id in (select programme_id from programmes_duties where duty_id = ${dutyId})
          and f.name like 'facts.activity-%' ${earlier}
        order by c.seq desc
        limit ${most}
      )
      union all
      (
        select ${recent(sql`c.kind`, sql`c.undone`)}
        from facts_proofs c
        join facts_chain k on k.seq = c.seq
        join facts f on f.id = k.fact_id
        where c.duty_id = ${dutyId} ${earlier}
        order by c.seq desc
        limit ${most}
      )
      order by seq desc
      limit ${most}`,
  )
}

const recent = (kind: ReturnType<typeof sql>, undone: ReturnType<typeof sql>) => sql`
  f.id, f.name, ${kind} as kind, f.occurred_on::text as "occurredOn", f.quantity,
  (f.detail->>'people')::int as people, f.programme_id as "programmeId", f.zone_id as "zoneId",
  f.place_id as "placeId", ${undone} as undone, c.seq`
