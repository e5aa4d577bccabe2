import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { planWatcher, type Scan } from '#test/plans.ts'
import { findPaperNumbered, linksOf, originatorsOf, papersWanted, publicAmong, resolutionsOfPaper } from './papers.ts'
import { placedClauses, placesOfClauses } from './placed.ts'
import { briefsOf, ruleOn } from './reading.ts'
import { dueForEffect, findNumbered, findResolution, resolutionsWanted, successorOf } from './resolutions.ts'
import { attachmentsOf, clausesOf, clausesOfMany, legalEventsOfMany, textsOf } from './texts.ts'
import { voteEventsOf, votesOfMember } from './votes.ts'

/** Every question of the council's pages in a city with twenty years of resolutions is found by an index. Nothing is timed. */
const { db, url } = await openDatabase()
const scansOf = planWatcher(url)
const many = 8000
const members = 13

const id = (letter: string, number: ReturnType<typeof sql>) =>
  sql`('00000000-0000-7000-8' || ${letter}::text || '00-' || lpad((${number})::text, 12, '0'))::uuid`
const idOf = (letter: string, number: number) => `00000000-0000-7000-8${letter}00-${String(number).padStart(12, '0')}`
const numbers = (most: number) => sql`generate_series(0, ${most}::int - 1) n`

beforeAll(async () => {
  const body = id('1', sql`0`)
  await db.execute(sql`
    insert into organisations (id, slug, kind, name, name_key, created_at)
    values (${body}, 'council', 'council', '{"fa":"شورا"}', 'شورا', now())`)
  await db.execute(sql`
    insert into people (id, name, name_key, created_at)
    select ${id('2', sql`n`)}, 'عضو ' || n, 'عضو' || n, now() from ${numbers(members)}`)
  await db.execute(sql`
    insert into council_papers (id, kind, reference, title, date, body_id, created, modified)
    select ${id('3', sql`n`)}, 'bill', 'R' || n, '{"fa":"لایحه"}', date '2006-01-01' + n, ${body}, now(), now()
    from ${numbers(many)}`)
  await db.execute(sql`
    insert into council_paper_links (paper_id, kind, other_id)
    select ${id('3', sql`n`)}, 'related', ${id('3', sql`n + 1`)} from ${numbers(many - 1)}`)
  await db.execute(sql`
    insert into council_originators (paper_id, person_id)
    select ${id('3', sql`n`)}, ${id('2', sql`n % ${members}::int`)} from ${numbers(many)}`)
  await db.execute(sql`
    insert into council_resolutions (id, matter_id, number, term, year, address, title, title_key, adopted_on, body_id,
      coordinator_id, paper_id, state, published_on, phase, enforceable_on, created, modified)
    select ${id('4', sql`n`)}, ${id('5', sql`n`)}, n, 6, 1385 + n / 400, n || '-' || (1385 + n / 400), '{"fa":"مصوبه"}',
      'مصوبه' || n, date '2006-01-01' + n, ${body}, ${body}, case when n % 3 > 0 then ${id('3', sql`n`)} end,
      case when n % 40 = 0 then 'draft' else 'published' end, date '2006-01-02' + n,
      case when n > ${many - 20}::int then 'waiting' else 'enforceable' end, date '2006-01-16' + n, now(), now()
    from ${numbers(many)}`)
  await db.execute(sql`
    insert into council_texts (resolution_id, version, kind, body, preamble, hash, settled, at)
    select ${id('4', sql`n`)}, 1, 'first', 'متن', '', 'x', n % 50 <> 0, now() from ${numbers(many)}`)
  await db.execute(sql`
    insert into council_clauses (resolution_id, version, position, address, label, text, executable)
    select ${id('4', sql`n / 4`)}, 1, n % 4, (1 + n % 4)::text, '', 'بند', 'yes' from ${numbers(many * 4)}`)
  await db.execute(sql`
    insert into council_legal_events (resolution_id, seq, kind, "on", recorded_at)
    select ${id('4', sql`n`)}, 1, 'notified', date '2006-01-02' + n, now() from ${numbers(many)}`)
  await db.execute(sql`
    insert into council_vote_events (id, resolution_id, body_id, "on", method, members, present, counts, rule, outcome, created, modified)
    select ${id('6', sql`n`)}, ${id('4', sql`n`)}, ${body}, date '2006-01-01' + n, 'roll-call', 13, 13, '{}', '{}', 'passed', now(), now()
    from ${numbers(many)}`)
  await db.execute(sql`
    insert into council_votes (vote_event_id, person_id, option, source)
    select ${id('6', sql`n / ${members}::int`)}, ${id('2', sql`n % ${members}::int`)}, 'for', 'clerk' from ${numbers(many * members)}`)
  await db.execute(sql`vacuum analyze`)
}, 180_000)

const readWhole = (scans: readonly Scan[]) =>
  scans.filter(({ table, how }) => table.startsWith('council_') && how === 'Seq Scan')
const lookedAt = (scans: readonly Scan[]) => Math.max(0, ...scans.map(({ looked }) => looked))
const on = '2027-11-20'
const middle = { adoptedOn: '2017-01-01', id: idOf('4', many / 2) }

test.each([
  ['all', {}],
  ['in force', { standing: 'in-force' }],
  ['of a year', { year: 1395 }],
  ['not divided', { undivided: true }],
  ['late in publication', { late: { votes: '2027-11-19', text: '2027-11-16', owners: '2027-11-05' } }],
  ['of a body', { bodyId: idOf('1', 0) }],
] as const)('resolutions, %s: the first page and one in the middle', async (_which, wish) => {
  for (const before of [undefined, middle]) {
    const scans = await scansOf((watched) =>
      resolutionsWanted(watched, { ...wish, published: undefined, on }, before, 51),
    )
    expect(readWhole(scans)).toEqual([])
    expect(lookedAt(scans)).toBeLessThan(6000)
  }
})

test('everything a page of a resolution tells', async () => {
  const some = idOf('4', 4321)
  const scans = await scansOf(async (watched) => {
    await findResolution(watched, `4321-${1385 + Math.floor(4321 / 400)}`)
    await findNumbered(watched, 4321, 6)
    await textsOf(watched, some)
    await clausesOf(watched, { id: some, version: 1 })
    await clausesOfMany(watched, [some])
    await legalEventsOfMany(watched, [some])
    await voteEventsOf(watched, some)
    await attachmentsOf(watched, some)
    await successorOf(watched, some)
  })
  expect(readWhole(scans).filter(({ looked }) => looked > 0)).toEqual([])
  expect(lookedAt(scans)).toBeLessThan(100)
})

test('papers: the first page, those that wait, one in the middle, and everything of one', async () => {
  const some = idOf('3', 4000)
  const lists = await scansOf(async (watched) => {
    await papersWanted(watched, {}, 51)
    await papersWanted(watched, { open: true }, 51)
    await papersWanted(watched, { open: true, before: some }, 51)
  })
  expect(readWhole(lists).filter(({ table }) => table === 'council_papers')).toEqual([])
  const one = await scansOf(async (watched) => {
    await findPaperNumbered(watched, 'R4000')
    await linksOf(watched, some)
    await originatorsOf(watched, some)
    await resolutionsOfPaper(watched, some)
    await publicAmong(watched, [some])
  })
  expect(readWhole(one)).toEqual([])
  expect(lookedAt(one)).toBeLessThan(100)
})

test('twenty years of a member’s votes: a page from the middle looks at as many as it shows', async () => {
  const person = idOf('2', 3)
  const scans = await scansOf((watched) => votesOfMember(watched, person, idOf('6', 4000), 51))
  expect(readWhole(scans)).toEqual([])
  expect(lookedAt(scans)).toBeLessThan(500)
})

test('what the night, the feeds and inspectors ask', async () => {
  const scans = await scansOf(async (watched) => {
    await dueForEffect(watched, on)
    await placedClauses(watched)
    await placesOfClauses(watched, [{ id: idOf('6', 1), matterId: idOf('5', 4321), part: '2' }])
    await briefsOf(watched)
    await ruleOn(watched, 'legal', on)
  })
  expect(readWhole(scans).filter(({ looked }) => looked > 0)).toEqual([])
})
