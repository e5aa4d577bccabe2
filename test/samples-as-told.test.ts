import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rows } from '#platform/db/database.ts'
import { openSampleHouse } from './support/real-city.ts'

/** How much the city of samples has, and that nothing the specifications ask for is missing; read from its database. */
const house = await openSampleHouse()
const { db } = house
afterAll(() => house.close())

const Count = z.object({ many: z.coerce.number() })
const count = async (query: ReturnType<typeof sql>): Promise<number> =>
  (await rows(db, Count, sql`select count(*) as many from (${query}) each`))[0]?.many ?? 0

const Word = z.object({ word: z.string() })
const words = async (query: ReturnType<typeof sql>): Promise<string[]> =>
  (await rows(db, Word, query)).map(({ word }) => word).toSorted()

const textOf = async (path: string) => (await house.app.request(path)).text()

describe('what is on', () => {
  test('120 offerings, 2,400 sessions over nine months, at 38 places or more', async () => {
    expect(await count(sql`select from enrolment_offerings where sample`)).toBeGreaterThanOrEqual(120)
    expect(await count(sql`select from enrolment_sessions`)).toBeGreaterThanOrEqual(2400)
    expect(await count(sql`select distinct place_id from enrolment_sessions`)).toBeGreaterThanOrEqual(38)
    const span = sql`select from enrolment_sessions having max(starts_at) - min(starts_at) > interval '260 days'`
    expect(await count(span)).toBe(1)
  })

  test('9,000 enrolments of 2,300 households with 600 children, in every state', async () => {
    expect(await count(sql`select from enrolment`)).toBeGreaterThanOrEqual(9000)
    expect(await count(sql`select from households where sample`)).toBeGreaterThanOrEqual(2300)
    const states = ['asked', 'cancelled', 'confirmed', 'held', 'lapsed', 'offered', 'refused', 'waiting', 'withdrawn']
    expect(await words(sql`select distinct state as word from enrolment`)).toEqual(states)
  })

  test('one evening is full, and forty parties of mixed size wait for it', async () => {
    const line = sql`select e.session_id, min(e.heads) as least, max(e.heads) as most from enrolment e
      where e.state = 'waiting' and e.session_id is not null group by 1 having count(*) = 40`
    expect(await count(sql`select from (${line}) l where most > least + 1`)).toBe(1)
  })

  test('a draw of 420 entries for 160 seats in two lanes is over; one can be objected to, one collects entries', async () => {
    const drawn = sql`select from enrolment_draws d join enrolment_pools k on k.id = d.pool_id
      where d.stage = 'drawn' and k.capacity = 160 and jsonb_array_length(k.lanes) = 2
        and 420 = (select count(*) from enrolment e where e.offering_id = d.offering_id)`
    expect(await count(drawn)).toBe(1)
    expect(await words(sql`select stage as word from enrolment_draws`)).toEqual(['announced', 'drawn', 'frozen'])
  })

  test('one day of bad air was closed in one act with 61 sessions; three more were called off, twelve moved', async () => {
    const closed = sql`select from enrolment_closures k where k.cause = 'air' and k.sessions = 61
      and 61 = (select count(*) from enrolment_closed_sessions c join enrolment_sessions s on s.id = c.session_id
        where c.closure_id = k.id and s.cancelled_at is not null and c.settled_at is not null)`
    expect(await count(closed)).toBe(1)
    const called = sql`select from enrolment_sessions s join enrolment_offerings o on o.id = s.offering_id
      where s.cancelled_at is not null and o.state = 'published'`
    expect(await count(called)).toBe(64)
    expect(await count(sql`select from enrolment_sessions where moved_from is not null`)).toBe(12)
  })

  test('one offering was called off with all that was to come of it, one is over and put away', async () => {
    const off = sql`select from enrolment_offerings o where o.state = 'cancelled' and o.cancel_reason is not null and not exists
      (select from enrolment_sessions s where s.offering_id = o.id and s.cancelled_at is null)`
    expect(await count(off)).toBe(1)
    expect(await count(sql`select from enrolment_offerings where state = 'archived'`)).toBe(1)
  })

  test('a course that fell out once owes its people a credit for the next enrolment', async () => {
    const owed = sql`select from enrolment_credits c join enrolment e on e.id = c.enrolment_id
      join enrolment_offerings o on o.id = e.offering_id and o.missed = 'credit' where c.amount_rial > 0`
    expect(await count(owed)).toBeGreaterThan(5)
  })

  test('comments are published, withheld and still to be read; whoever may be written to has been', async () => {
    const verdicts = sql`select distinct coalesce(verdict, 'none') as word from enrolment_ratings where text is not null`
    expect(await words(verdicts)).toEqual(['none', 'published', 'withheld'])
    expect(
      await count(sql`select from people_contacts k join people p on p.id = k.person_id where p.sample`),
    ).toBeGreaterThan(700)
  })

  test('families have names of their own, marked once', async () => {
    const unmarked = sql`select from people where sample and name not like '% (نمونه)'`
    expect(await count(unmarked)).toBe(0)
    const families = sql`select distinct split_part(name, ' ', 2) from people where sample`
    expect(await count(families)).toBeGreaterThan(40)
  })

  test('two doors without network let in the same people, and what they noted is kept', async () => {
    const twice = sql`select session_id from enrolment_marks where witness = 'scan' and member is not null
      group by session_id, enrolment_id, member having count(distinct device) > 1`
    expect(await count(twice)).toBeGreaterThanOrEqual(2)
    expect(await words(sql`select distinct kind as word from events_door_notes`)).toEqual([
      'again',
      'aside',
      'unverified',
    ])
  })

  test('700 ratings; money that is to go back and that went back, and a fee that was forgiven', async () => {
    expect(await count(sql`select from enrolment_ratings`)).toBeGreaterThanOrEqual(700)
    const states = await words(sql`select distinct state as word from money_charges`)
    expect(states).toEqual(['refund-due', 'refunded', 'waived'])
  })

  test('groups of a school and of a mosque come as one party; cards pay for some', async () => {
    const kinds = sql`select distinct o.kind as word from enrolment e join organisations o on o.id = e.organisation_id`
    expect(await words(kinds)).toEqual(expect.arrayContaining(['mosque', 'school']))
    const byOwn = sql`select from enrolment e join organisations_memberships m
      on m.person_id::text = e.actor_id and m.organisation_id = e.organisation_id where e.channel = 'web' and e.heads > 8`
    expect(await count(byOwn)).toBe(3)
    expect(await count(sql`select from enrolment where pass_id is not null`)).toBeGreaterThan(0)
    expect(await count(sql`select from enrolment_passes where ended_at is not null`)).toBe(1)
  })

  test('somebody’s calendar was taken over, but for two events', async () => {
    const taken = sql`select from events_imports where kind = 'calendar' and done_at is not null and made = 3`
    expect(await count(taken)).toBe(1)
  })

  test('halls are asked for, and the answers are all there are; things are lent, days are shut, winter has its hours', async () => {
    const answers = sql`select distinct coalesce(answer, 'none') as word from booking where purpose = 'hire'`
    expect(await words(answers)).toEqual(['approved', 'expired', 'none', 'other-time', 'refused', 'withdrawn'])
    expect(await count(sql`select from booking_loans`)).toBeGreaterThan(4)
    expect(await count(sql`select from booking where purpose in ('closed', 'maintenance')`)).toBe(3)
    expect(await count(sql`select distinct resource from booking_hours where valid_until is not null`)).toBe(1)
  })

  test('nobody comes more often in a week than their quota says', async () => {
    const over = sql`select from enrolment e join enrolment_offerings o on o.id = e.offering_id and o.quota is not null
      join enrolment_members m on m.enrolment_id = e.id join enrolment_sessions s on s.id = e.session_id
      where e.state in ('held', 'offered', 'confirmed')
      group by o.quota ->> 'key', m.person_id, date_trunc('week', s.local_start::timestamp + interval '2 days')
      having count(*) > min((o.quota ->> 'times')::int)`
    expect(await count(over)).toBe(0)
  })
})

describe('what was promised', () => {
  test('thirteen members, eighty resolutions, 210 clauses and more, in every legal state', async () => {
    const members = sql`select distinct m.person_id from organisations_memberships m join organisations o on o.id = m.organisation_id
      where o.kind = 'council' and m.role = 'council-member'`
    expect(await count(members)).toBe(13)
    expect(await count(sql`select from council_resolutions where sample`)).toBe(80)
    expect(await count(sql`select from council_clauses`)).toBeGreaterThanOrEqual(210)
    const phases = await words(sql`select distinct phase as word from council_resolutions`)
    const wanted = ['adopted', 'disputed', 'enforceable', 'objected', 'repealed', 'suspended', 'void', 'waiting']
    expect(phases).toEqual(wanted)
  })

  test('no. 812 stands as the specification draws it: 11 clauses, 9 executable, 8 owned, 4 verified, 1 late', async () => {
    const clauses = sql`select c.executable, m.state, m.due_on from council_resolutions r
      join council_clauses c on c.resolution_id = r.id
      left join commitment m on m.matter_id = r.matter_id and m.part = c.address where r.number = 812`
    expect(await count(clauses)).toBe(11)
    expect(await count(sql`select from (${clauses}) c where executable = 'yes'`)).toBe(9)
    expect(await count(sql`select from (${clauses}) c where state is not null`)).toBe(8)
    expect(await count(sql`select from (${clauses}) c where state = 'verified'`)).toBe(4)
    expect(await textOf('/council/resolutions/812-1405')).toContain('۱۲ روز کاری دیرکرد')
  })

  test('numbers of resolutions follow the days on which they were adopted', async () => {
    const wrong = sql`select from council_resolutions a join council_resolutions b
      on a.number < b.number and a.adopted_on > b.adopted_on`
    expect(await count(wrong)).toBe(0)
  })

  test('twelve agencies, three of which answer by their link alone', async () => {
    expect(await count(sql`select from coordination_agencies`)).toBe(12)
    expect(await count(sql`select from coordination_agencies where channels = array['link']`)).toBe(3)
  })

  test('thirty meetings, two without quorum; sixty promises, most kept; forty decisions, four of them not public', async () => {
    expect(await count(sql`select from coordination_sittings where sample`)).toBe(30)
    expect(await count(sql`select from coordination_sittings where state = 'no-quorum'`)).toBe(2)
    const bySeries = sql`select from coordination_sittings where series_id is not null and number is not null`
    expect(await count(bySeries)).toBe(30)
    expect(await count(sql`select from coordination_series where sample`)).toBe(5)
    expect(await count(sql`select from coordination_outcomes where kind = 'commitment'`)).toBe(60)
    expect(await count(sql`select from coordination_decisions`)).toBe(40)
    expect(await count(sql`select from coordination_decisions where visibility = 'partners'`)).toBe(4)
    const ofMeetings = sql`select distinct c.state as word from commitment c join commitment_matters m on m.id = c.matter_id
      where m.kind = 'meeting'`
    expect(await words(ofMeetings)).toEqual([
      'accepted',
      'claimed',
      'declined',
      'doing',
      'offered',
      'returned',
      'transferred',
      'verified',
      'withdrawn',
    ])
  })

  test('promises come back, are opened again and are handed on, one of them three times', async () => {
    for (const kind of ['returned', 'reopened', 'transferred', 'extension-granted', 'paused', 'declined'])
      expect(await count(sql`select from commitment_events where kind = ${kind}`), kind).toBeGreaterThan(0)
    expect(await count(sql`select from commitment where handed = 3`)).toBeGreaterThan(0)
  })

  test('a day of snow moved 120 due dates by a work day', async () => {
    const moved = sql`select from commitment_events where kind = 'due-moved' and data ->> 'due' > data ->> 'from'`
    expect(await count(moved)).toBeGreaterThanOrEqual(120)
    expect(await count(sql`select from commitment_events having max(at) - min(at) > interval '540 days'`)).toBe(1)
  })

  test('three joint plans, five agreements, eighteen experts in eight fields, six rounds of advice with every outcome', async () => {
    expect(await count(sql`select from coordination_plans`)).toBe(3)
    expect(await count(sql`select from coordination_agreements`)).toBe(5)
    expect(await count(sql`select from coordination_experts`)).toBe(18)
    expect(await count(sql`select distinct unnest(fields) from coordination_experts`)).toBe(8)
    expect(await count(sql`select from coordination_consultations`)).toBe(6)
    const answers = sql`select distinct coalesce(answer, 'none') as word from coordination_consultations`
    expect(await words(answers)).toEqual(['followed', 'none', 'not-followed', 'partly'])
  })

  test('papers of every kind came before the council, hang together and are answered', async () => {
    const kinds = await words(sql`select distinct kind as word from council_papers where sample`)
    expect(kinds).toEqual(['bill', 'letter', 'motion', 'proposal'])
    const links = await words(sql`select distinct kind as word from council_paper_links`)
    expect(links).toEqual(['related', 'supersedes'])
    expect(await count(sql`select from council_resolutions where paper_id is not null`)).toBe(4)
    expect(await textOf('/council/resolutions/812-1405')).toContain('لایحهٔ راه‌اندازی خانهٔ محلهٔ امیرخیز')
  })

  test('data are shared with agencies by protocols that hold, are over or were ended', async () => {
    const terms = sql`select distinct case when ended_on is not null then 'ended' when until < now() then 'over' else 'holds' end as word
      from coordination_protocols`
    expect(await words(terms)).toEqual(['ended', 'holds', 'over'])
    expect(await textOf('/agencies/welfare-department')).toContain('پروتکل گزارش‌های شب‌های سرد')
  })

  test('a meeting to come has seats for the public, and people asked for them', async () => {
    const asked = sql`select from coordination_sittings s join enrolment e on e.offering_id = s.offering_id and e.state = 'confirmed'
      where s.state = 'called'`
    expect(await count(asked)).toBe(17)
  })

  test('the heads of all public histories are published from the first day on', async () => {
    expect(await count(sql`select from commitment_heads where matters > 80`)).toBe(1)
    expect(await textOf('/open/heads')).toContain('"code":"R812-1405"')
  })

  test('the public sees past meetings, meetings to come, and that a decision is not public', async () => {
    expect(await textOf('/meetings?when=past')).toContain('به حد نصاب نرسید')
    expect(await textOf('/meetings')).toContain('(نمونه)')
    expect(await textOf('/decisions')).toContain('همگانی نیست')
  })
})
