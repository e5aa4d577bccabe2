import { expect, test } from 'vitest'
import { z } from 'zod'
import facts from '#city/facts/module.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { putStops } from '#modules/events/index.ts'
import portal from '#modules/portal/module.ts'
import { openCity } from '#test/city.ts'
import { openModule } from '../fixtures.ts'
import { walk } from './asking.ts'

const now = new Date('2026-11-22T09:00:00+03:30')
const city = await openCity({ modules: [facts, enrolment, portal, openModule([facts, enrolment])], now })
const visitor = city.visitor()

test('a walk finds every public session once, with its seats told exactly, and no draft', async () => {
  const few = await givenOffering(city.db, now, { seats: 4 })
  const many = await givenOffering(city.db, now, { seats: 400 })
  const hidden = await givenOffering(city.db, now, { visibility: 'members' })
  const met = await walk(visitor, '/api/v1/sessions?limit=1')
  const ids = met.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([few.sessions[0]?.id, many.sessions[0]?.id]))
  expect(ids).not.toContain(hidden.sessions[0]?.id)
  expect(met.find(({ id }) => id === few.sessions[0]?.id)).toMatchObject({ seats: 4, cancelled: false })
  const file = await visitor.request('/open/sessions.csv')
  expect(file.status).toBe(200)
  expect(await file.text()).toContain(few.offering.code)
})

test('a place in the list that is none, a day that is none and a zone that is none are refused', async () => {
  for (const query of [
    'after=x',
    'after=999999999999999_x',
    `after=1790000000000_${'-'.repeat(36)}`,
    'from=1405',
    'zone=nowhere',
    'group=women',
  ])
    expect((await visitor.request(`/api/v1/sessions?${query}`)).status).toBe(422)
})

test('what moves is told with every one of its stops, however many sessions a page has', async () => {
  const places = [await givenPlace(city.db, now, { code: 'first' }), await givenPlace(city.db, now, { code: 'last' })]
  const way = Array.from({ length: 30 }, (_, at) => ({
    position: at + 1,
    placeId: places[at === 29 ? 1 : 0]?.id ?? '',
    minute: at,
  }))
  const bus = await givenOffering(city.db, now, { times: 70, kind: 'tour' })
  await putStops(
    city.db,
    bus.sessions.map(({ id }) => id),
    way,
  )
  const met = await walk(visitor, '/api/v1/sessions?kind=tour&limit=100')
  const told = met.map(({ stops }) => z.array(z.object({ place: z.string(), at: z.string() })).parse(stops))
  expect(told.map((stops) => [stops.length, stops.at(-1)?.place])).toEqual(bus.sessions.map(() => [30, 'last']))
  const planned = (bus.sessions[0]?.startsAt?.getTime() ?? 0) + 29 * 60_000
  expect(told[0]?.at(-1)?.at).toBe(new Date(planned).toISOString())
  const still = await walk(visitor, '/api/v1/sessions?kind=event&limit=100')
  expect(still.every(({ stops }) => Array.isArray(stops) && stops.length === 0)).toBe(true)
  expect(await (await visitor.request('/open/sessions.csv')).text()).toContain(
    `last@${new Date(planned).toISOString()}`,
  )
})
