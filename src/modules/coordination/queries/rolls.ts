import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { decidingKinds } from '#city/organisations/tables.ts'
import { type Db, rows } from '#platform/db/database.ts'
import { byLetters } from '#platform/db/letters.ts'
import type { Said } from '#platform/locale.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Sitting } from '../tables.ts'

const said = z.custom<Said>((value) => typeof value === 'object' && value !== null && 'fa' in value).nullable()

const Member = z.object({
  personId: z.uuid(),
  name: z.string(),
  organisationId: z.uuid().nullable(),
  body: said,
})

/** Somebody who is expected at a meeting, and for which body. */
export type ExpectedMember = z.output<typeof Member>

type Of = Pick<Sitting, 'id' | 'bodyId' | 'seriesId' | 'startsAt'>

/**
 * Who has a vote in a meeting: whoever was recorded as a member of it, the members of a body that decides on that day, and,
 * where agencies meet and no membership says who, those of the meeting before in the same series. By name.
 */
export const membersExpected = (db: Db, { id, bodyId, seriesId, startsAt }: Of): Promise<ExpectedMember[]> => {
  const on = today(startsAt)
  return rows(
    db,
    Member,
    sql`
      with before as (
        select t.id from coordination_sittings t
        where t.body_id = ${bodyId} and t.series_id is not distinct from ${seriesId}::uuid
          and t.starts_at < ${startsAt.toISOString()}::timestamptz
          and exists (select 1 from coordination_attendance a where a.sitting_id = t.id and a.member)
        order by t.starts_at desc limit 1
      ), expected as (
        select person_id, organisation_id, 0 as rank from coordination_attendance where sitting_id = ${id} and member
        union all
        select m.person_id, m.organisation_id, 1 from organisations_memberships m
        join organisations b on b.id = m.organisation_id
        where m.organisation_id = ${bodyId} and b.kind = any(${`{${decidingKinds.join(',')}}`}::text[])
          and m.role <> 'association-member' and m.starts_on <= ${on}::date
          and (m.ends_on is null or m.ends_on >= ${on}::date)
        union all
        select a.person_id, a.organisation_id, 2 from coordination_attendance a
        where a.sitting_id = (select id from before) and a.member
      ), members as (
        select distinct on (person_id) person_id, organisation_id from expected order by person_id, rank
      )
      select p.id as "personId", p.name, o.id as "organisationId", o.name as body
      from members
      join people p on p.id = members.person_id
      left join organisations o on o.id = members.organisation_id
      where p.erased_at is null
      order by ${byLetters(sql`p.name_key`)}, p.id
      limit 200`,
  )
}
