import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { decidingKinds, organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { byLetters } from '#platform/db/letters.ts'
import type { Said } from '#platform/locale.ts'
import { roles } from '#platform/permission.ts'
import { attendance, presences } from '../tables.ts'

/** Who was there, of the whole meeting and of single items: members first, then by name. For the Desk alone. */
export const seatsOf = (db: Db, sittingId: string) =>
  db
    .select({ seat: attendance, person: people.name, body: organisations.name })
    .from(attendance)
    .innerJoin(people, eq(people.id, attendance.personId))
    .leftJoin(organisations, eq(organisations.id, attendance.organisationId))
    .where(eq(attendance.sittingId, sittingId))
    .orderBy(desc(attendance.member), byLetters(people.nameKey), asc(attendance.id))
    .limit(1000)

export type ListedSeat = Awaited<ReturnType<typeof seatsOf>>[number]

const said = z.custom<Said>((value) => typeof value === 'object' && value !== null && 'fa' in value).nullable()

const Shown = z.object({
  personId: z.uuid(),
  itemId: z.uuid().nullable(),
  presence: z.enum(presences),
  member: z.boolean(),
  name: z.string().nullable(),
  post: said,
  role: z.enum(roles).nullable(),
  body: said,
})

/** A seat as everybody may see it: whoever sits in a body that decides by name; all others by office. */
export type ShownSeat = z.output<typeof Shown>

export const shownSeatsOf = (db: Db, sittingId: string): Promise<ShownSeat[]> =>
  rows(
    db,
    Shown,
    sql`
      select a.person_id as "personId", a.item_id as "itemId", a.presence, a.member,
        case when office.official then p.name end as name, office.post, office.role,
        coalesce(o.name, office.body) as body
      from coordination_attendance a
      join coordination_sittings t on t.id = a.sitting_id
      join people p on p.id = a.person_id
      left join organisations o on o.id = a.organisation_id
      left join lateral (
        select m.post, m.role, b.name as body, b.kind = any(${`{${decidingKinds.join(',')}}`}::text[]) as official
        from organisations_memberships m join organisations b on b.id = m.organisation_id
        where m.person_id = a.person_id and m.role <> 'association-member'
          and m.starts_on <= (t.starts_at at time zone 'Asia/Tehran')::date
          and (m.ends_on is null or m.ends_on >= (t.starts_at at time zone 'Asia/Tehran')::date)
        order by official desc, (m.organisation_id = a.organisation_id) desc nulls last, m.id
        limit 1
      ) office on true
      where a.sitting_id = ${sittingId}
      order by a.member desc, office.official desc nulls last, ${byLetters(sql`p.name_key`)}, a.id
      limit 1000`,
  )

export async function putSeat(db: Db, row: typeof attendance.$inferInsert) {
  const { sittingId, personId } = row
  const itemId = row.itemId ?? null
  const isSame = and(
    eq(attendance.sittingId, sittingId),
    eq(attendance.personId, personId),
    itemId === null ? sql`${attendance.itemId} is null` : eq(attendance.itemId, itemId),
  )
  const { rowCount } = await db.update(attendance).set(row).where(isSame)
  if (rowCount === 0) await db.insert(attendance).values(row)
}
