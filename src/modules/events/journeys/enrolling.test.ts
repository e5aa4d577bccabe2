import { describe, expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { locales } from '#platform/locale.ts'
import { openCity } from '#test/city.ts'
import { givenFamily } from '../fixtures.ts'
import events from '../module.ts'

const city = await openCity({ modules: [events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city

const goOn = { fa: 'ادامه', en: 'Go on', azb: 'داوام' }
const send = { fa: 'ثبت‌نام می‌کنم', en: 'Enrol', azb: 'آد یازدیر' }
const done = { fa: 'جای شما قطعی است', en: 'Your place is confirmed', azb: 'یئرینیز قطعی‌دیر' }

describe.each(locales)('a mother enrols three people at once, in %s', (locale) => {
  test('from the calendar to the code', async () => {
    const { mother, daughter, son } = await givenFamily(db, now)
    const { offering } = await givenOffering(db, now, { title: { fa: 'قصه‌گویی', en: 'Story hour', azb: 'ناغیل' } })
    const visitor = city.visitor(mother, locale)
    expect((await visitor.open('/events')).document.innerHTML).toContain(`/e/${offering.code}`)
    const page = await visitor.open(`/e/${offering.code}`)
    const way = page.document.querySelector(`a[href*="/e/${offering.code}/enrol"]`)?.getAttribute('href') ?? ''
    const who = await visitor.visit(way)
    const everybody = Object.fromEntries([mother, daughter, son].map(({ id }) => [`with.${id}`, 'on']))
    const check = await who.submit(everybody, goOn[locale])
    expect(check.text).toContain('آرش')
    const result = await check.submit({}, send[locale])
    expect(result.text).toContain(done[locale])
    expect(result.text).toContain('سارا')
  })
})

test('a family for whom too few seats are left is told so, and the button says that they join the line', async () => {
  const { mother, daughter, son } = await givenFamily(db, now)
  const { offering } = await givenOffering(db, now, { seats: 2 })
  const who = await city.visitor(mother, 'en').open(`/e/${offering.code}/enrol`)
  const everybody = Object.fromEntries([mother, daughter, son].map(({ id }) => [`with.${id}`, 'on']))
  const check = await who.submit(everybody, goOn.en)
  expect(check.text).toContain('2 left and you need 3.')
  expect(check.document.querySelector('main form.form')?.textContent).not.toContain('Enrol now')
  expect((await check.submit({}, 'Join the waiting list')).text).toContain('You are on the waiting list')
})

test('letters that no database takes are left out of what is typed about somebody, and asked about like any other', async () => {
  const parent = await givenPerson(db, 'پرستو', { birthYear: null, sex: null })
  const { offering } = await givenOffering(db, now, {
    audience: { profiles: [{ key: 'grown', ageMin: 18 }], party: { min: 1, max: 4 } },
  })
  const who = await city.visitor(parent, 'en').open(`/e/${offering.code}/enrol`)
  const told = { [`with.${parent.id}`]: 'on', [`born.${parent.id}`]: 'three\u0000 \uD800years' }
  const refused = await who.submit(told, goOn.en)
  expect(refused.status).toBe(422)
  expect(refused.document.querySelector(`[name="born.${parent.id}"]`)?.getAttribute('value')).toMatch(/^three.*years$/)
})

test('what was typed about somebody who is not ticked stays, refused or with a row more for a guest', async () => {
  const parent = await givenPerson(db, 'پرستو', { birthYear: null, sex: null })
  const { offering } = await givenOffering(db, now, {
    audience: { profiles: [{ key: 'women', sex: 'female', ageMin: 18 }], party: { min: 1, max: 4 } },
  })
  const told = { [`born.${parent.id}`]: '۱۳۶۰', [`sex.${parent.id}`]: 'female' }
  const who = await city.visitor(parent, 'en').open(`/e/${offering.code}/enrol`)
  const refused = await who.submit(told, goOn.en)
  expect(refused.status).toBe(422)
  for (const page of [refused, await refused.submit({ act: 'guest' }, goOn.en)]) {
    const valueOf = (name: string) =>
      page.document.querySelector(`[name="${name}.${parent.id}"]`)?.getAttribute('value')
    expect(valueOf('born')).toBe('1360')
    expect(page.document.querySelector('option[value=female][selected]')).not.toBeNull()
    expect(page.document.querySelector('input[name^="with."][checked]')).toBeNull()
  }
})
