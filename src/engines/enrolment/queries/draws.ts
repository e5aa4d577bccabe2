import { uuids } from '#platform/db/uuids.ts'
import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, only, rows } from '#platform/db/database.ts'
import { present } from '#platform/refusal.ts'
import { type Draw, draws, enrolments } from '../tables.ts'
import { words } from '../words.ts'

export const insertDraw = async (db: Db, draw: typeof draws.$inferInsert): Promise<Draw> =>
  only(await db.insert(draws).values(draw).returning())

/** The draw, held until the transaction ends. */
export async function holdDraw(db: Db, id: string): Promise<Draw> {
  const [found] = await db.select().from(draws).where(eq(draws.id, id)).for('update')
  return present(found, words.noSuchDraw)
}

export async function findDrawByCode(db: Db, code: string): Promise<Draw | undefined> {
  const [found] = await db.select().from(draws).where(eq(draws.code, code))
  return found
}

export const updateDraw = async (db: Db, id: string, change: Partial<Draw>): Promise<Draw> =>
  only(await db.update(draws).set(change).where(eq(draws.id, id)).returning())

/** Whose entries these codes are. */
export async function entriesByCode(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let at = 0; at < codes.length; at += 5000) {
    const some = await db
      .select({ code: enrolments.code, id: enrolments.id })
      .from(enrolments)
      .where(inArray(enrolments.code, codes.slice(at, at + 5000)))
    for (const { code, id } of some) found.set(code, id)
  }
  return found
}

export async function getDraw(db: Db, id: string): Promise<Draw> {
  const [found] = await db.select().from(draws).where(eq(draws.id, id))
  return present(found, words.noSuchDraw)
}

/** The draw of a pool and a phase that is not void: there is one at the most. */
export async function findStandingDraw(db: Db, { poolId, phase }: Pick<Draw, 'poolId' | 'phase'>) {
  const which = and(eq(draws.poolId, poolId), eq(draws.phase, phase), ne(draws.stage, 'void'))
  const [found] = await db.select().from(draws).where(which)
  return found
}

/** Every draw of an offering, the newest first: those that failed, too. */
export const drawsOf = (db: Db, offeringId: string): Promise<Draw[]> =>
  db.select().from(draws).where(eq(draws.offeringId, offeringId)).orderBy(desc(draws.id)).limit(500)

/** Draws that are announced or frozen: what the clock looks at. Quick ones always, the others when an instant is set. */
export const openDraws = (db: Db): Promise<Draw[]> =>
  db
    .select()
    .from(draws)
    .where(inArray(draws.stage, ['announced', 'frozen']))
    .orderBy(asc(draws.id))
    .limit(500)

const Bare = z.object({ poolId: z.uuid(), phase: z.string() })

/**
 * Of a pool `p` and a phase `f`: that lots are to be drawn for it, and none are yet. Where a wish needs several pools one
 * draw is for all of them: of the one that has lanes, else of the first.
 */
export const needsDraw = sql`
  not exists (select from enrolment_pools q
    where q.offering_id = p.offering_id and q.session_id is not distinct from p.session_id
      and (q.lanes = '[]'::jsonb, q.id) < (p.lanes = '[]'::jsonb, p.id))
  and not exists (select from enrolment_draws d join enrolment_pools q on q.id = d.pool_id
    where q.offering_id = p.offering_id and q.session_id is not distinct from p.session_id
      and d.phase = f.phase ->> 'id' and d.stage <> 'void')`

/** Whether this draw may be announced: it is the one for all pools of a wish, and none that holds is announced yet. */
export async function isDrawNeeded(db: Db, poolId: string, phase: string): Promise<boolean> {
  const found = await rows(
    db,
    Bare,
    sql`select p.id as "poolId", f.phase ->> 'id' as phase
        from enrolment_pools p join enrolment_offerings o on o.id = p.offering_id
        cross join lateral jsonb_array_elements(o.phases) as f (phase)
        where p.id = ${poolId} and f.phase ->> 'id' = ${phase} and ${needsDraw}`,
  )
  return found.length > 0
}

/** Pools of published offerings whose quick phase is about to begin, or runs, and has no draw yet. */
export const poolsWithoutQuickDraw = (db: Db, at: Date) =>
  rows(
    db,
    Bare,
    sql`select p.id as "poolId", f.phase ->> 'id' as phase
        from enrolment_offerings o cross join lateral jsonb_array_elements(o.phases) as f (phase)
        join enrolment_pools p on p.offering_id = o.id
        where o.state = 'published' and (f.phase ->> 'quick')::boolean
          and (f.phase ->> 'from')::timestamptz <= ${new Date(at.getTime() + aDay)}
          and (f.phase ->> 'until')::timestamptz > ${at}
          and ${needsDraw}
        order by p.id limit 500`,
  )

const aDay = 86_400_000

/** Remembers who was drawn and not admitted. */
export async function insertLosses(db: Db, draw: Pick<Draw, 'id' | 'phase' | 'poolId'>, series: string, at: Date) {
  await db.execute(sql`
    insert into enrolment_losses (draw_id, person_id, series, at)
    select distinct ${draw.id}::uuid, m.person_id, ${series}, ${at}::timestamptz
    from enrolment_claims c join enrolment e on e.id = c.enrolment_id
    join enrolment_members m on m.enrolment_id = e.id
    where c.pool_id = ${draw.poolId} and e.phase = ${draw.phase} and c.standing = 'waiting' and m.person_id is not null
    on conflict do nothing`)
}

const Lost = z.object({ most: z.coerce.number() })

/** How many draws of a series the unluckiest of these people has lost since. */
export async function lossesOf(db: Db, series: string, personIds: readonly string[], since: Date): Promise<number> {
  if (personIds.length === 0) return 0
  const [found] = await rows(
    db,
    Lost,
    sql`select coalesce(max(times), 0) as most from (select count(*) as times from enrolment_losses
        where person_id = any(${uuids(personIds)}) and series = ${series} and at > ${since} group by person_id) each`,
  )
  return found?.most ?? 0
}
