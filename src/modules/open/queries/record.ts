import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, rows } from '#platform/db/database.ts'

const Row = z.object({
  number: z.coerce.number(),
  hash: z.string(),
  open: z.boolean(),
  name: z.string(),
  kind: z.string().nullable(),
  day: z.string(),
  programme: z.string().nullable(),
  zone: z.string().nullable(),
  place: z.string().nullable(),
  quantity: z.number(),
  /** Somebody counted people; else the fact counts once. */
  people: z.boolean(),
  /** It says how far an earlier count was wrong, from which the few who were there could be told. */
  corrects: z.boolean(),
})

export type RecordRow = z.output<typeof Row>

export interface RecordWish {
  readonly name?: string | undefined
  readonly kind?: string | undefined
  readonly programmeId?: string | undefined
  readonly zoneId?: string | undefined
  readonly placeId?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

interface Where {
  readonly after: number
  readonly most: number
}

/**
 * The record in the order of its chain, oldest first, so that what is written meanwhile comes at the end. A fact is open
 * when its kind is and nobody is named in it; a filter finds open facts only, or it would tell what they hide.
 * @param openNames kinds of facts whose content is everybody's business
 */
export function factsAfter(
  db: Db,
  openNames: readonly string[],
  wish: RecordWish,
  { after, most }: Where,
): Promise<RecordRow[]> {
  const conditions = conditionsOf(wish)
  const isOpen = sql`(f.name in ${openNames.length === 0 ? ['-'] : [...openNames]}
    and f.person_id is null and f.on_behalf_of is null)`
  const wanted = conditions.length === 0 ? sql`` : sql`and ${isOpen} and ${sql.join(conditions, sql` and `)}`
  return rows(
    db,
    Row,
    sql`
      select c.seq as number, encode(c.hash, 'hex') as hash, ${isOpen} as open, f.name,
             f.detail->>'kind' as kind, f.occurred_on::text as day, f.quantity,
             f.detail ?| array['people', 'difference'] as people,
             f.detail ? 'difference' and f.detail->'void' = 'false'::jsonb as corrects,
             p.slug as programme, z.code as zone, l.code as place
      from facts_chain c
      join facts f on f.id = c.fact_id
      left join programmes p on p.id = f.programme_id
      left join zones z on z.id = f.zone_id
      left join places l on l.id = f.place_id
      where c.seq > ${after} ${wanted}
      order by c.seq
      limit ${most}`,
  )
}

const conditionsOf = ({ name, kind, programmeId, zoneId, placeId, from, to }: RecordWish) => [
  ...(name === undefined ? [] : [sql`f.name = ${name}`]),
  ...(kind === undefined ? [] : [sql`f.detail->>'kind' = ${kind}`]),
  ...(programmeId === undefined ? [] : [sql`f.programme_id = ${programmeId}`]),
  ...(zoneId === undefined ? [] : [sql`f.zone_id = ${zoneId}`]),
  ...(placeId === undefined ? [] : [sql`f.place_id = ${placeId}`]),
  ...(from === undefined ? [] : [sql`f.occurred_on >= ${from}::date`]),
  ...(to === undefined ? [] : [sql`f.occurred_on <= ${to}::date`]),
]
