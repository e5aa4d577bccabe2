import { expect, test } from 'vitest'
import { givenPlace, givenVocabulary } from '#city/places/fixtures.ts'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import { openCity } from '#test/city.ts'
import { decideClause, settleClauses } from '../actions/divide.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { offerClause } from '../actions/offer.ts'
import { publishResolution, withdrawPublication } from '../actions/publish.ts'
import { givenCouncil, givenResolution } from '../fixtures.ts'

/** The whole house: pages of places and zones are put together there. */
const city = await openCity({ now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
await seedTabriz(await city.work('rules'))
await givenVocabulary(db)
const they = await givenCouncil(db)
const clerk = await city.work(they.clerk)
const house = await givenPlace(db, city.now, { code: 'amirhs' })
const four = await findZone(db, 'd04')
const everybody = city.visitor(undefined, 'fa')

test('a clause with a place stands on the map, on the page of its place and, once promised, on that of its zone', async () => {
  const { resolutionId: id, address } = await givenResolution(clerk, they, {
    title: { fa: 'خانهٔ محلهٔ امیرخیز' },
    ...(four && { zoneId: four.id }),
  })
  await decideClause(clerk, id, '1', { executable: 'yes', placeId: house.id })
  await decideClause(clerk, id, '3', { executable: 'no', reason: 'سپاسگزاری است و کاری نمی‌خواهد' })
  await settleClauses(clerk, id)
  const to = `a[href$="/council/resolutions/${address}/1"]`
  expect((await everybody.open('/places/amirhs')).document.querySelector(to)).toBeNull()

  await publishResolution(clerk, id)
  expect((await everybody.open('/places/amirhs')).document.querySelector(to)).toBeTruthy()
  expect((await everybody.open('/council')).document.querySelector('#map')?.textContent).toContain('بند ۱')
  await offerClause(clerk, id, {
    address: '1',
    ownerId: they.works.id,
    statement: { fa: 'خانهٔ محله بازسازی می‌شود' },
    doneWhen: { fa: 'سقف و دیوارها در باران آزموده شده باشد' },
  })
  expect((await everybody.open('/zones/d04')).text).not.toContain('خانهٔ محله بازسازی می‌شود')
  const served = { letterNumber: '۱۲', boardId: they.board.id }
  await recordLegalEvent(clerk, id, { kind: 'notified', on: '2026-03-11', ...served })
  const zone = await everybody.open('/zones/d04')
  expect(zone.text).toContain('خانهٔ محله بازسازی می‌شود')
  expect(zone.document.querySelector(to)).toBeTruthy()

  const why = { fa: 'به حکم دادگاه، متن تا رأی نهایی همگانی نیست' }
  await withdrawPublication(await city.work(they.chief), id, why)
  expect((await everybody.open('/places/amirhs')).document.querySelector(to)).toBeNull()
  expect((await everybody.open('/zones/d04')).text).not.toContain('خانهٔ محله بازسازی می‌شود')
})
