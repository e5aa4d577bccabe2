import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { needsDraw } from '#engines/enrolment/index.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'

const said = z.custom<Said>((value) => z.object({ fa: z.string() }).safeParse(value).success)
const at = z.coerce.date().nullable()

const Listed = z.object({
  id: z.uuid(),
  code: z.string(),
  stage: z.enum(['announced', 'frozen', 'drawn', 'void']),
  quick: z.boolean(),
  title: said,
  offeringCode: z.string(),
  offeringId: z.uuid(),
  zoneId: z.uuid().nullable(),
  organiserId: z.uuid(),
  commitment: z.string(),
  listHash: z.string().nullable(),
  secret: z.string().nullable(),
  salt: z.string().nullable(),
  saltBy: z.uuid().nullable(),
  seed: z.string().nullable(),
  entries: z.int().nullable(),
  announcedAt: z.coerce.date(),
  frozenAt: at,
  revealAt: at,
  drawnAt: at,
})

/** A draw as lists and open data show it. */
export type ListedDraw = z.infer<typeof Listed>

const columns = sql`d.id, d.code, d.stage, d.quick, o.title, o.code as "offeringCode", o.id as "offeringId",
  o.zone_id as "zoneId", o.organiser_id as "organiserId", d.commitment, d.list_hash as "listHash", d.secret,
  d.salt, d.salt_by as "saltBy", d.seed,
  case when d.list is null then null else length(d.list) - length(replace(d.list, chr(10), '')) - 2 end as entries,
  d.announced_at as "announcedAt", d.frozen_at as "frozenAt", d.reveal_at as "revealAt", d.drawn_at as "drawnAt"`

/** Draws of what everybody may see, the newest first, page by page. */
export const publicDraws = (db: Db, below: string | undefined, most: number): Promise<ListedDraw[]> =>
  rows(
    db,
    Listed,
    sql`select ${columns} from enrolment_draws d join enrolment_offerings o on o.id = d.offering_id
        where o.state <> 'draft' and o.visibility = 'public' ${below === undefined ? sql`` : sql`and d.id < ${below}`}
        order by d.id desc limit ${most}`,
  )

/** Every public draw, stretch by stretch, for the open data. */
export async function* everyPublicDraw(db: Db, stretch = 500): AsyncGenerator<ListedDraw> {
  let below: string | undefined
  do {
    const found = await publicDraws(db, below, stretch)
    yield* found
    below = found.length < stretch ? undefined : found.at(-1)?.id
  } while (below !== undefined)
}

/** All draws, for the Desk, the newest first. */
export const deskDraws = (db: Db, below: string | undefined, most: number): Promise<ListedDraw[]> =>
  rows(
    db,
    Listed,
    sql`select ${columns} from enrolment_draws d join enrolment_offerings o on o.id = d.offering_id
        where true ${below === undefined ? sql`` : sql`and d.id < ${below}`} order by d.id desc limit ${most}`,
  )

const Waiting = z.object({
  poolId: z.uuid(),
  phase: z.string(),
  title: said,
  zoneId: z.uuid().nullable(),
  organiserId: z.uuid(),
  offeringId: z.uuid(),
  from: z.coerce.date(),
  until: z.coerce.date(),
})

/** A phase whose places go by lot and whose draw nobody has announced: to come, running, or over with entries that wait. */
export type WaitingDraw = z.infer<typeof Waiting>

export const drawsToAnnounce = (db: Db, now: Date): Promise<WaitingDraw[]> =>
  rows(
    db,
    Waiting,
    sql`select p.id as "poolId", f.phase ->> 'id' as phase, o.title, o.zone_id as "zoneId", o.organiser_id as "organiserId",
          o.id as "offeringId", (f.phase ->> 'from')::timestamptz as from, (f.phase ->> 'until')::timestamptz as until
        from enrolment_offerings o cross join lateral jsonb_array_elements(o.phases) as f (phase)
        join enrolment_pools p on p.offering_id = o.id
        where o.state in ('draft', 'published') and f.phase ->> 'how' = 'draw'
          and coalesce((f.phase ->> 'quick')::boolean, false) = false
          and ((f.phase ->> 'until')::timestamptz > ${now.toISOString()}::timestamptz
            or exists (select from enrolment e
              where e.offering_id = o.id and e.state = 'asked' and e.phase = f.phase ->> 'id'))
          and ${needsDraw}
        order by 7, 1 limit 200`,
  )

const Repeat = z.object({ code: z.string() })

/** The draw that repeats a void one, and the one this repeats. */
export async function repeatOf(db: Db, id: string): Promise<string | undefined> {
  const [found] = await rows(
    db,
    Repeat,
    sql`select code from enrolment_draws where repeats_id = ${id} order by id desc limit 1`,
  )
  return found?.code
}
