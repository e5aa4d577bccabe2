import { type SQL, sql } from 'drizzle-orm'

/**
 * The marks that count, as a query to select from: of several for one member the strongest witness, of that the latest
 * (`rules/attendance.ts`, spec of enrolment, 3.13). A mark of a whole party stands for each of its members; where another
 * number of people was let in than the party has members, for that number of people nobody can name. Who was only
 * counted stands alone. Columns: session_id, enrolment_id, member (0 where nobody can be named), person_id, sex,
 * birth_year, count, band, value, minutes.
 * @param which narrows the marks `m`; without it every mark ever made is read
 */
export const liveMarks = (which: SQL): SQL => sql`
  select distinct on (m.session_id, coalesce(m.enrolment_id, m.id), coalesce(k.position, m.member, 0))
    m.session_id, m.enrolment_id, coalesce(k.position, m.member, 0) as member, k.person_id, coalesce(k.sex, p.sex) as sex,
    coalesce(k.birth_year, p.birth_year) as birth_year, case when k.position is null then m.count else 1 end as count,
    m.band, m.value, m.minutes
  from enrolment_marks m
  left join enrolment_members k on k.enrolment_id = m.enrolment_id and (k.position = m.member
    or (m.member is null and (m.value in ('absent', 'excused')
      or m.count = (select count(*) from enrolment_members h where h.enrolment_id = m.enrolment_id))))
  left join people p on p.id = k.person_id
  where ${which}
  order by m.session_id, coalesce(m.enrolment_id, m.id), coalesce(k.position, m.member, 0),
    array_position(array['facilitator', 'sheet', 'observer', 'scan', 'system', 'guardian', 'self'],
      case m.witness when 'sheet' then 'facilitator' else m.witness end),
    m.at desc, m.id desc`
