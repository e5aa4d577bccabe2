import { expect, test } from 'vitest'
import { addClosure } from '#city/occasions/actions.ts'
import occasions from '#city/occasions/module.ts'
import type { ScopeOf } from '#city/occasions/rules.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenPromises } from '../fixtures.ts'
import commitment from '../module.ts'
import { standingOfMatters } from '../queries/coverage.ts'
import { dueList } from './due-list.ts'
import { lookAt } from './look.ts'
import { openMatter } from './matters.ts'
import { offerCommitment } from './offer.ts'
import { accept } from './steps.ts'

/** A Wednesday. */
const city = await openCity({ modules: [occasions, commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, offer } = await givenPromises(city)

test('days late are counted by the days of whoever owes and of where it lies, on every list alike', async () => {
  const [zone] = await givenDistricts(city.db, city.now)
  const head = await city.work(await city.staff('رئیس نمونه', 'head-of-unit'))
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
  const closed = (date: string, scope: ScopeOf) =>
    addClosure(head, { title: { fa: 'تعطیلی نمونه' }, date, off: 'full', source: 'خودشان' }, scope)
  await closed('2026-04-28', { scope: 'organisation', scopeId: they.agency.id })
  expect(await said()).toEqual([before - 1, before - 1, before - 1])
  await closed('2026-05-03', { scope: 'zone', scopeId: zone?.id ?? null })
  expect(await said()).toEqual([before - 2, before - 2, before - 2])
  await closed('2026-05-04', { scope: 'organisation', scopeId: they.works.id })
  expect(await said()).toEqual([before - 2, before - 2, before - 2])
})
