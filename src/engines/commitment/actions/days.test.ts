import { expect, test } from 'vitest'
import { addClosure } from '#city/occasions/actions.ts'
import occasions from '#city/occasions/module.ts'
import type { ScopeOf } from '#city/occasions/rules.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenPromises, plainRule, sampleReason } from '../fixtures.ts'
import commitment from '../module.ts'
import { courseOf, getCommitment } from '../queries/commitments.ts'
import { standingOfMatters } from '../queries/coverage.ts'
import { countPromises } from '../queries/public.ts'
import { asDueNow, spellsAround } from '../queries/spells.ts'
import { latenessOf } from '../rules/clock.ts'
import { dueHead, dueList } from './due-list.ts'
import { offerAgain, transfer } from './handing.ts'
import { lookAt } from './look.ts'
import { openMatter, publishRule } from './matters.ts'
import { offerCommitment } from './offer.ts'
import { watchOver } from './night.ts'
import { accept, decline } from './steps.ts'
import { pause } from './time.ts'

/** A Wednesday. */
const city = await openCity({ modules: [occasions, commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, offer, offered } = await givenPromises(city)

const head = await city.work(await city.staff('رئیس نمونه', 'head-of-unit'))
const closed = (date: string, scope: ScopeOf) =>
  addClosure(head, { title: { fa: 'تعطیلی نمونه' }, date, off: 'full', source: 'خودشان' }, scope)

test('days late are counted by the days of whoever owes and of where it lies, on every list alike', async () => {
  const [zone] = await givenDistricts(city.db, city.now)
  const coordinator = await city.work(they.coordinator)
  const matter = {
    kind: 'sample',
    title: { fa: 'پیاده‌راه نمونه' },
    coordinatorId: they.office.id,
    ...(zone && { zoneId: zone.id }),
  }
  const { matterId } = await openMatter(coordinator, { ...matter, visibility: 'public' })
  const owed = { due: '2026-04-26', ownerId: they.agency.id, keys: [] }
  const { commitmentId } = await offerCommitment(coordinator, matterId, offer(owed))
  await accept(await city.work(they.liaison), commitmentId)
  const now = new Date('2026-05-10T09:00:00+03:30')
  const liaison = { ...(await city.work(they.liaison)), now }
  const said = async () => [
    (await lookAt({ ...coordinator, now }, commitmentId)).lateness.late,
    (await dueList(liaison, { holderIds: [they.agency.id], matterId })).rows[0]?.lateness.late,
    (await standingOfMatters(city.db, now, [{ matterId }])).get(matterId)?.coverage.greatestLate,
  ]
  const [before = 0] = await said()
  expect(before).toBeGreaterThan(2)
  expect(await said()).toEqual([before, before, before])
  await closed('2026-04-28', { scope: 'organisation', scopeId: they.agency.id })
  expect(await said()).toEqual([before - 1, before - 1, before - 1])
  await closed('2026-05-03', { scope: 'zone', scopeId: zone?.id ?? null })
  expect(await said()).toEqual([before - 2, before - 2, before - 2])
  await closed('2026-05-04', { scope: 'organisation', scopeId: they.works.id })
  expect(await said()).toEqual([before - 2, before - 2, before - 2])
})

/** Long after a pause that began on Wednesday at ten: Saturday and Sunday used up the two days of its rule. */
const later = new Date('2026-05-10T09:00:00+03:30')

test.each([
  ['work days', { n: 3, unit: 'workday' as const }, { due: '2026-04-29', late: 7, unit: 'workday' }],
  ['hours', { n: 30, unit: 'hour' as const }, { due: '2026-04-27', late: 316, unit: 'hour' }],
])(
  'a clock that stands still in %s runs again where its rule says so, on every list alike',
  async (_what, due, stands) => {
    const key = `two-days-${due.unit}`
    const pauses = { reasons: ['season' as const], cap: 2 }
    await publishRule(await city.work(they.deputy), key, '2026-01-01', { ...plainRule, due, pauses })
    const { id, matterId } = await offered({ rule: key, due: undefined, ownerId: they.board.id, keys: [] })
    const worker = await city.work(they.supervisor)
    await accept(worker, id)
    await pause({ ...worker, now: new Date('2026-04-22T10:00:00+03:30') }, id, 'season')

    const { lateness } = await lookAt({ ...worker, now: later }, id)
    expect(lateness).toMatchObject({ ...stands, overdue: true })
    const [row] = (await dueList({ ...worker, now: later }, { holderIds: [they.board.id], matterId })).rows
    expect(row).toMatchObject({ lateness, bucket: 'overdue', place: { on: stands.due } })
    const [was, is] = [
      await dueHead(worker, [they.board.id]),
      await dueHead({ ...worker, now: later }, [they.board.id]),
    ]
    expect(was.overdue).toBe(0)
    expect(is.overdue).toBeGreaterThan(0)
    const { coverage } = (await standingOfMatters(city.db, later, [{ matterId }])).get(matterId) ?? {}
    expect(coverage).toMatchObject({ late: 1, greatestLate: stands.late })
    const one = await getCommitment(city.db, id)
    const spellOf = await spellsAround({ db: city.db, now: later }, [one])
    expect(latenessOf(courseOf(one), spellOf(one))).toEqual(lateness)
    expect(await asDueNow({ db: city.db, now: later }, [one])).toMatchObject([{ dueOn: stands.due }])

    await watchOver({ ...(await city.work('rules')), now: later })
    expect(await getCommitment(city.db, id)).toMatchObject({ pausedSince: null, pausedDays: 2, dueOn: stands.due })
    expect((await lookAt({ ...worker, now: later }, id)).lateness).toEqual(lateness)
  },
)

test('what stands still in time is counted late nowhere, and what the rule lets stand no longer is', async () => {
  const worker = await city.work(they.worker)
  const { id, matterId } = await offered({ due: '2026-04-26' })
  await accept(worker, id)
  await pause(worker, id, 'season')
  const late = async (now: Date) => (await countPromises(city.db, { matterId }, now)).late
  expect(await late(later)).toBe(0)
  expect(await late(new Date('2026-10-10T09:00:00+03:30'))).toBe(1)
})

test('a day that was counted goes on moving with the calendar when its promise is handed on, one that was set does not', async () => {
  const due = { n: 20, unit: 'workday' as const }
  await publishRule(await city.work(they.deputy), 'twenty', '2026-01-01', { ...plainRule, due })
  const [coordinator, worker] = [await city.work(they.coordinator), await city.work(they.worker)]
  const counted = () => offered({ rule: 'twenty', due: undefined })
  const dueOn = async (id: string) => (await getCommitment(city.db, id)).dueOn ?? ''
  const handed = async (id: string, more: { due?: string } = {}) =>
    (await transfer(coordinator, id, { ownerId: they.board.id, ...more })).commitmentId

  const first = await dueOn((await counted()).id)
  const kept = await handed((await counted()).id)
  const set = await handed((await counted()).id, { due: first })
  const fixed = await handed((await offered({ due: first })).id)
  const refused = (await counted()).id
  await decline(worker, refused, 'not-ours', { text: sampleReason })
  const again = (await offerAgain(coordinator, refused, { ownerId: they.board.id })).commitmentId
  const halting = (await counted()).id
  await accept(worker, halting)
  await pause(worker, halting, 'season')
  const monday = { ...coordinator, now: new Date('2026-04-27T09:00:00+03:30') }
  const stood = (await lookAt(monday, halting)).lateness.due ?? ''
  const halted = (await transfer(monday, halting, { ownerId: they.board.id })).commitmentId
  const all = [kept, again, halted, set, fixed]
  const before = [first, first, stood, first, first]
  expect(await Promise.all(all.map(dueOn))).toEqual(before)
  expect(stood > first).toBe(true)

  await closed('2026-05-05', { scope: 'organisation', scopeId: they.works.id })
  await city.settle()
  expect(await Promise.all(all.map(dueOn))).toEqual(before)
  await closed('2026-05-06', { scope: 'organisation', scopeId: they.board.id })
  await city.settle()
  const moved = await Promise.all(all.map(dueOn))
  expect(moved.map((day, at) => day > (before[at] ?? ''))).toEqual([true, true, true, false, false])
  expect((await getCommitment(city.db, kept)).dueOriginal).toBe(first)
})
