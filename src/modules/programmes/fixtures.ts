import facts from '#city/facts/module.ts'
import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import places from '#city/places/module.ts'
import programmes from '#city/programmes/module.ts'
import { givenDistricts, givenNeighbourhoods } from '#city/zones/fixtures.ts'
import zones from '#city/zones/module.ts'
import { openCity } from '#test/city.ts'
import pages from './module.ts'

/** A city in the month of Khordad 1405, with its districts, an office, a place and those who work here. */
export async function openProgrammes() {
  const city = await openCity({
    modules: [facts, zones, places, programmes, pages],
    now: new Date('2026-06-10T09:00:00+03:30'),
  })
  const { db, now } = city
  await ensureMandate(db, now)
  const districts = await givenDistricts(db, now)
  await givenNeighbourhoods(db, now)
  const idOf = (code: string) => districts.find((zone) => zone.code === code)?.id ?? ''
  const d08 = idOf('d08')
  return {
    city,
    zones: { d03: idOf('d03'), d08 },
    owner: await givenOrganisation(db, { slug: 'arts', name: { fa: 'ادارهٔ هنر', en: 'Arts office' } }),
    hall: await givenPlace(db, now, { name: { fa: 'خانهٔ بهنام', en: 'Behnam House' }, code: 'behnam', zoneId: d08 }),
    officer: await city.staff('نگار نمونه', 'officer'),
    district: await givenStaff(db, 'سمیرا نمونه', ['district-officer'], d08),
  }
}
