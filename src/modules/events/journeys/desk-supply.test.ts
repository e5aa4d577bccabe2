import { expect, test } from 'vitest'
import facts from '#city/facts/module.ts'
import { givenProgramme } from '#city/programmes/fixtures.ts'
import { givenDistricts } from '#city/zones/fixtures.ts'
import { givenOffering } from '#engines/enrolment/fixtures.ts'
import enrolment from '#engines/enrolment/module.ts'
import { openCity } from '#test/city.ts'
import events from '../module.ts'

const city = await openCity({ modules: [facts, enrolment, events], now: new Date('2026-11-22T09:00:00+03:30') })
const { db, now } = city
const districts = await givenDistricts(db, now)
const english = city.visitor(await city.staff('نگار نمونه', 'officer'), 'en')

test('seat-hours of a month are told by district and group, against who lives there', async () => {
  const zoneId = districts.find(({ code }) => code === 'd08')?.id ?? ''
  const programme = await givenProgramme(db, now)
  const women = { profiles: [{ key: 'women', sex: 'female' as const }], party: { min: 1, max: 5 } }
  await givenOffering(db, now, { programmeId: programme.id, zoneId, audience: women, seats: 20 })
  const page = await english.open('/desk/offerings/supply?month=1405-09')
  const row = page.document
    .querySelectorAll('tbody tr')
    .find(
      (each) => each.querySelectorAll('td').length > 5 && each.querySelector('th')?.textContent.includes('District 8'),
    )
  expect(row?.textContent).toContain('30')
  expect(page.text).toContain('The next call should look here first')
  const file = await (await english.request('/en/desk/offerings/supply.csv?month=1405-09')).text()
  expect(file).toContain('District 8')
  expect((await english.open('/desk/offerings/supply?month=1405-99')).status).toBe(200)
})
