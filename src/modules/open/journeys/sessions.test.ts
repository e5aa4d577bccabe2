import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
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
  for (const query of ['after=x', 'from=1405', 'zone=nowhere', 'group=women'])
    expect((await visitor.request(`/api/v1/sessions?${query}`)).status).toBe(422)
})
