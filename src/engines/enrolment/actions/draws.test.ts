import { expect, test } from 'vitest'
import { commitmentOf } from '#platform/lots/lots.ts'
import { theRules } from '#platform/permission.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { enrolmentsById } from '../queries/enrolments.ts'
import { entriesByCode, findDrawByCode } from '../queries/draws.ts'
import { admissionOn } from './admission.ts'
import { announceDraw, enterSalt, freezeDraw, recompute, revealDraw } from './draws.ts'
import { publishOffering } from './publication.ts'
import { callOffSession, mergeSessions, moveSession, takeRunInto } from './sessions.ts'
import { issueTicket, verifyTicket } from './tickets.ts'
import { getSession, getOffering } from '../queries/offerings.ts'

const city = await openCity({ modules: [] })
const [first, second] = [await city.staff('یک', 'officer'), await city.staff('دو', 'officer')]
const head = await city.staff('رئیس', 'head-of-unit')
const words = { fa: 'سه تاس که بچه‌ها می‌اندازند' }

const ask = (sessionId: string, seats: number) => {
  const member = { personId: null, name: '', guestName: 'مهمان', birthYear: null, sex: null, takesSeat: true }
  const members = Array.from({ length: seats }, () => ({ ...member, role: 'participant' as const, profile: 'anybody' }))
  const rest = {
    partyId: null,
    organisationId: null,
    lanes: [],
    due: 0n,
    weight: 1,
    needsConsent: false,
    answers: null,
  }
  const wish = { ...rest, key: crypto.randomUUID(), sessionId, members, seats, heads: seats, termsVersion: 1 }
  const sender = { actor: theRules, channel: 'web' as const }
  return admissionOn(city.db)({ sessionId }, { sender, act: { kind: 'ask', ask: wish } })
}

test('O9: from announcement to result, in public, and anybody recomputes it', async () => {
  const ends = new Date(city.now.getTime() + 3_600_000).toISOString()
  const phases = [{ id: 'lots', from: city.now.toISOString(), until: ends, how: 'draw' as const }]
  const { pools, sessions } = await givenOffering(city.db, city.now, { seats: 10, phases })
  const [poolId = '', sessionId = ''] = [pools[0]?.id, sessions[0]?.id]
  const terms = { poolId, phase: 'lots', rules: words, saltSource: words, release: true }
  const { id, code, commitment } = await announceDraw(await city.work(first), city.keyring, terms)
  const asked = await Promise.all([1, 2, 3, 4, 1, 2, 3, 4].map((seats) => ask(sessionId, seats)))
  expect(new Set(asked.map(({ state }) => state))).toEqual(new Set(['asked']))
  await expect(freezeDraw(await city.work(first), id)).rejects.toMatchObject({ kind: 'conflict' })

  city.wait(2 * 3600)
  expect((await freezeDraw(await city.work(first), id)).list).toContain(asked[0]?.code)
  expect(await enterSalt(await city.work(first), id, ' تاس ۴ ۲ ۶ ')).toBe('one')
  await expect(enterSalt(await city.work(first), id, 'تاس 4 2 6')).rejects.toMatchObject({ kind: 'conflict' })
  await expect(enterSalt(await city.work(second), id, 'تاس ۴ ۲ ۵')).rejects.toMatchObject({ kind: 'conflict' })
  expect(await enterSalt(await city.work(second), id, 'تاس 4 2 6')).toBe('both')
  await expect(revealDraw(await city.work(first), city.keyring, id)).rejects.toMatchObject({ kind: 'conflict' })

  city.wait(25 * 3600)
  const result = await revealDraw(await city.work(first), city.keyring, id)
  expect(await revealDraw(await city.work(second), city.keyring, id)).toEqual(result)
  const published = await findDrawByCode(city.db, code)
  if (!published?.secret) throw new Error('The secret was not published')
  expect(commitmentOf(code, published.secret)).toBe(commitment)
  expect(recompute(published)).toEqual(result)

  const ids = await entriesByCode(city.db, result.order)
  const rows = await enrolmentsById(city.db, [...ids.values()])
  const isIn = new Set(rows.filter(({ state }) => state === 'confirmed').map((row) => row.code))
  expect(isIn).toEqual(new Set(result.admitted.map((place) => place.code)))
  const line = rows.filter(({ state }) => state === 'waiting').toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  expect(line.map((row) => row.code)).toEqual(result.waiting)
})

test('a ticket opens the door it was made for, and nobody else can make one', async () => {
  const { sessions } = await givenOffering(city.db, city.now)
  const [session] = sessions
  if (!session) throw new Error('No session')
  const told = await ask(session.id, 2)
  const [enrolment] = await enrolmentsById(city.db, [told.id])
  if (!enrolment) throw new Error('No enrolment')
  const text = await issueTicket(city.db, city.keyring, city.now, { enrolment, session })
  expect(await verifyTicket(city.db, text)).toMatchObject({ enrolment: told.id, seats: 2, member: 0, key: 5 })
  expect(await verifyTicket(city.db, `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`)).not.toHaveProperty(
    'seats',
  )
  expect(await verifyTicket(city.db, 'https://example.org')).toBe('not-ours')
})

test('a draft is published once it says when, where and how; nobody else publishes it', async () => {
  const { offering } = await givenOffering(city.db, city.now, { state: 'draft' })
  await expect(publishOffering(await city.work(await city.person('شهروند')), offering.id)).rejects.toMatchObject({
    kind: 'forbidden',
  })
  await publishOffering(await city.work(first), offering.id)
  await publishOffering(await city.work(first), offering.id)
  expect((await getOffering(city.db, offering.id)).state).toBe('published')
  const empty = await givenOffering(city.db, city.now, { state: 'draft', phases: [] })
  await expect(publishOffering(await city.work(first), empty.offering.id)).rejects.toMatchObject({ kind: 'invalid' })
})

test('a session moves, merges and is called off, and nobody is lost on the way', async () => {
  const { sessions, pools } = await givenOffering(city.db, city.now, { times: 2, seats: 5 })
  const [fromId = '', toId = ''] = sessions.map(({ id }) => id)
  const told = await ask(fromId, 2)
  const work = await city.work(head)
  const startsAt = new Date(city.now.getTime() + 20 * 86_400_000)
  await moveSession(work, fromId, { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), reason: words })
  expect(await getSession(city.db, fromId)).toMatchObject({ startsAt, movedFrom: sessions[0]?.startsAt })
  await mergeSessions(work, fromId, toId)
  const sessionOf = async () => (await enrolmentsById(city.db, [told.id]))[0]?.sessionId
  expect(await sessionOf()).toBe(toId)
  await callOffSession(work, toId, { code: 'air', reason: words })
  await callOffSession(work, toId, { code: 'air', reason: words })
  expect((await enrolmentsById(city.db, [told.id]))[0]).toMatchObject({ state: 'cancelled', reason: 'air' })
  await expect(ask(toId, 1)).rejects.toMatchObject({ kind: 'conflict' })
  await expect(callOffSession(await city.work(first), fromId, { code: 'air', reason: words })).rejects.toMatchObject({
    kind: 'forbidden',
  })
  expect(pools).toHaveLength(2)
  await takeRunInto(work, fromId)
})
