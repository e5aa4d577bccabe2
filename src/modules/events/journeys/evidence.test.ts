import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { recordMark } from '#engines/enrolment/index.ts'
import { openEvening } from '#test/evening.ts'
import { tellEvidence } from '../actions/evidence.ts'

const { city, citizen, evening, party } = await openEvening()
const { db } = city
const anHour = 3600

type Evening = Awaited<ReturnType<typeof evening>>

/** A scan at the door, made at the beginning, whenever the city hears of it. */
async function scan({ session }: Evening, enrolmentId: string, member = 1) {
  const work = await city.work('rules')
  const mark = { sessionId: session.id, enrolmentId, member, count: 1, value: 'present', witness: 'scan' } as const
  await recordMark(work, { ...mark, id: crypto.randomUUID(), at: session.startsAt ?? city.now })
}

const told = async (programmeId: string) => {
  const { rows } = await db.execute<{ name: string; kind: string; quantity: number }>(
    sql`select name, detail->>'kind' as kind, quantity::int as quantity from facts
        where programme_id = ${programmeId} and name like 'facts.activity-%' order by id`,
  )
  return rows.map(({ name, kind, quantity }) => [name, kind, quantity])
}

beforeEach(async () => tellEvidence(await city.work('rules')))

test('a session people came to is one activity of its programme, however often it is looked at; one nobody came to is none', async () => {
  const [full, empty] = [await evening(), await evening()]
  const { id } = await party(full, await citizen('سارا'), 1)
  await scan(full, id, 1)
  await scan(full, id, 2)
  await tellEvidence(await city.work('rules'))
  expect(await told(full.offering.programmeId)).toEqual([])
  city.wait(3 * anHour)
  await tellEvidence(await city.work('rules'))
  await tellEvidence(await city.work('rules'))
  expect(await told(full.offering.programmeId)).toEqual([['facts.activity-recorded', 'session', 2]])
  expect(await told(empty.offering.programmeId)).toEqual([])
})

test('scans of a door without a network that arrive later correct the number by a fact of their own', async () => {
  const tonight = await evening()
  const { id } = await party(tonight, await citizen('سارا'), 2)
  await scan(tonight, id, 1)
  city.wait(3 * anHour)
  await tellEvidence(await city.work('rules'))
  await scan(tonight, id, 2)
  await scan(tonight, id, 3)
  await tellEvidence(await city.work('rules'))
  await tellEvidence(await city.work('rules'))
  expect(await told(tonight.offering.programmeId)).toEqual([
    ['facts.activity-recorded', 'session', 1],
    ['facts.activity-corrected', 'session', 2],
  ])
})

test('of two marks for one person the strongest witness counts, and two doors count once', async () => {
  const tonight = await evening()
  const { id } = await party(tonight, await citizen('سارا'), 0)
  await scan(tonight, id, 1)
  await scan(tonight, id, 1)
  const own = { sessionId: tonight.session.id, enrolmentId: id, member: 1, count: 1, witness: 'self' } as const
  await recordMark(await city.work('rules'), { ...own, id: crypto.randomUUID(), value: 'absent', at: city.now })
  city.wait(3 * anHour)
  await tellEvidence(await city.work('rules'))
  expect(await told(tonight.offering.programmeId)).toEqual([['facts.activity-recorded', 'session', 1]])
})

test('a programme that has ended gets no activity, and is not asked again', async () => {
  const over = await givenProgramme(db, city.now, { endsOn: '2026-04-01' })
  const tonight = await evening({ programmeId: over.id })
  const { id } = await party(tonight, await citizen('سارا'), 0)
  await scan(tonight, id)
  city.wait(3 * anHour)
  await tellEvidence(await city.work('rules'))
  await tellEvidence(await city.work('rules'))
  expect(await told(over.id)).toEqual([])
})
