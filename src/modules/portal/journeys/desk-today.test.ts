import { expect, test } from 'vitest'
import { givenPromises } from '#engines/commitment/fixtures.ts'
import { offerCommitment } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import coordination from '#modules/coordination/module.ts'
import events from '#modules/events/module.ts'
import { openCity } from '#test/city.ts'
import portal from '../module.ts'

/** A Wednesday. */
const city = await openCity({
  modules: [commitment, enrolment, coordination, events, portal],
  now: new Date('2026-04-22T09:00:00+03:30'),
})

test('whoever owes something meets it on the first page of the Desk, what is late first', async () => {
  const world = await givenPromises(city)
  const { matterId } = await world.open()
  const coordinator = await city.work(world.they.coordinator)
  await offerCommitment(coordinator, matterId, {
    ...world.offer(),
    due: '2026-04-12',
    past: true,
    statement: { fa: 'کار دیرکرده' },
  })
  const home = await city.visitor(world.they.worker, 'fa').open('/desk')
  expect(home.text).toContain('تعهدهای فوری من و واحدم')
  expect(home.text).toContain('کار دیرکرده')
  expect(home.document.querySelector('.lines a[href^="/desk/due/"]')?.textContent).toContain('کار دیرکرده')
  expect((await city.visitor(world.they.deputy, 'fa').open('/desk')).text).not.toContain('کار دیرکرده')
})

test('whoever may open a door today finds it there, and not when it is over', async () => {
  const startsAt = new Date(city.now.getTime() + 600_000)
  const { sessions } = await givenOffering(city.db, city.now, { startsAt })
  const keeper = city.visitor(await city.staff('کارمند', 'officer'), 'fa')
  const door = `/door/${sessions[0]?.id}`
  expect((await keeper.open('/desk')).document.querySelector(`.lines a[href="${door}"]`)).toBeTruthy()
  city.wait(10 * 3600)
  expect((await keeper.open('/desk')).document.querySelector(`.lines a[href="${door}"]`)).toBeFalsy()
})

test('whoever keeps no door and answers for nothing is not told of either', async () => {
  const home = await city.visitor(await city.staff('Sara', 'auditor'), 'en').open('/desk')
  expect(home.status).toBe(200)
  expect(home.text).not.toContain('Check-in today')
})
