import { describe, expect, test } from 'vitest'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import { openAdmission, setAdmission } from '#engines/enrolment/index.ts'
import { locales } from '#platform/locale.ts'
import { openCity } from '#test/city.ts'
import { givenFamily } from '../fixtures.ts'
import events from '../module.ts'

const city = await openCity({ modules: [events], now: new Date('2026-11-22T09:00:00+03:30') })
setAdmission(city.db, openAdmission(city.db, { clock: () => city.now }))
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
