import { givenOrganisation, givenStaff } from '#city/organisations/fixtures.ts'
import { givenPlace } from '#city/places/fixtures.ts'
import { ensureMandate } from '#city/mandate/queries.ts'
import { givenDistricts, givenNeighbourhoods } from '#city/zones/fixtures.ts'
import type { Db } from '#platform/db/database.ts'

/** What programmes stand on: districts and neighbourhoods, an office, a place in district 8, and those who work here. */
export async function givenGround(db: Db, now: Date) {
  await ensureMandate(db, now)
  const districts = await givenDistricts(db, now)
  await givenNeighbourhoods(db, now)
  const idOf = (code: string) => districts.find((zone) => zone.code === code)?.id ?? ''
  const d08 = idOf('d08')
  return {
    zones: { d03: idOf('d03'), d08 },
    owner: await givenOrganisation(db, { slug: 'arts', name: { fa: 'ادارهٔ هنر', en: 'Arts office' } }),
    hall: await givenPlace(db, now, { name: { fa: 'خانهٔ بهنام', en: 'Behnam House' }, code: 'behnam', zoneId: d08 }),
    officer: await givenStaff(db, 'نگار نمونه', ['officer']),
    district: await givenStaff(db, 'سمیرا نمونه', ['district-officer'], d08),
  }
}
