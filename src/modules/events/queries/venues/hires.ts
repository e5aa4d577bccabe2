import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { bookingStates, hireAnswers } from '#city/booking/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { uuids } from '#platform/db/uuids.ts'
import type { Said } from '#platform/locale.ts'
import type { HireStanding } from '../../forms/venues.ts'
import { subjectId } from '../halls/listing.ts'

const Hire = z.object({
  id: z.uuid(),
  state: z.enum(bookingStates),
  answer: z.enum(hireAnswers).nullable(),
  until: z.coerce.date().nullable(),
  decidedAt: z.coerce.date().nullable(),
  /** It is another time, offered in the place of a request. */
  isOffer: z.boolean(),
  organisationId: z.uuid(),
  organisation: z.custom<Said>(),
  placeId: z.uuid(),
  placeCode: z.string(),
  place: z.custom<Said>(),
  parts: z
    .array(z.custom<Said>())
    .nullable()
    .transform((parts) => parts ?? []),
  from: z.coerce.date(),
  to: z.coerce.date(),
  purpose: z.string().nullable(),
  reason: z.string().nullable(),
})
export type Hire = z.infer<typeof Hire>

const hire = sql`
  select b.id, b.state, b.answer, b.until, b.decided_at as "decidedAt", b.instead_of_id is not null as "isOffer",
    g.id as "organisationId", g.name as organisation, h.id as "placeId", h.code as "placeCode", h.name as place,
    array_agg(l.name order by l.id) filter (where l.parent_id is not null) as parts,
    min(lower(s.during)) as "from", max(upper(s.during)) as "to", n.text as purpose, r.text as reason
  from booking b join booking_slots s on s.booking_id = b.id join places l on l.id = s.resource
  join places h on h.id = coalesce(l.parent_id, l.id) join organisations g on g.id = b.organisation_id
  left join facts_notes n on n.id = ${subjectId} left join facts_notes r on r.id = b.reason_id`

const grouped = sql`group by b.id, g.id, h.id, n.text, r.text`

const standings: Readonly<Record<HireStanding, (now: Date) => SQL>> = {
  waiting: (now) => sql`b.answer is null and b.state = 'held' and b.until > ${now} and b.instead_of_id is null`,
  offered: (now) => sql`b.answer is null and b.state = 'held' and b.until > ${now} and b.instead_of_id is not null`,
  answered: (now) => sql`(b.answer is not null or b.until <= ${now})`,
}

interface Page {
  readonly standing: HireStanding
  readonly now: Date
  /** The id after which to go on. */
  readonly after: string | undefined
  readonly most: number
}

/** Requests of a standing: those that wait in the order they came, what was answered with the newest first. */
export function hiresListed(db: Db, { standing, now, after, most }: Page): Promise<Hire[]> {
  const newestFirst = standing === 'answered'
  const beyond = after === undefined ? sql`true` : newestFirst ? sql`b.id < ${after}` : sql`b.id > ${after}`
  return rows(
    db,
    Hire,
    sql`${hire} where b.purpose = 'hire' and ${standings[standing](now)} and ${beyond}
      ${grouped} order by b.id ${newestFirst ? sql`desc` : sql`asc`} limit ${most}`,
  )
}

/** What some associations asked for of a hall, the newest first. */
export const hiresOf = (db: Db, organisationIds: readonly string[], placeId: string): Promise<Hire[]> =>
  organisationIds.length === 0
    ? Promise.resolve([])
    : rows(
        db,
        Hire,
        sql`${hire} where b.purpose = 'hire' and h.id = ${placeId}
          and b.organisation_id = any(${uuids(organisationIds)})
          ${grouped} order by b.id desc limit 20`,
      )

/** One request, whatever became of it. */
export async function findHire(db: Db, id: string): Promise<Hire | undefined> {
  const [found] = await rows(db, Hire, sql`${hire} where b.id = ${id} and b.purpose = 'hire' ${grouped}`)
  return found
}
