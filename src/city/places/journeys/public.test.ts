import { expect, test } from 'vitest'
import zones from '#city/zones/module.ts'
import { givenNeighbourhoods, givenSquares, seedTabriz } from '#city/zones/fixtures.ts'
import { openCity } from '#test/city.ts'
import { givenPlace, seedPlaces } from '../fixtures.ts'
import places from '../module.ts'

const city = await openCity({ modules: [zones, places] })
const rules = await city.work('rules')
await seedTabriz(rules)
await seedPlaces(rules)
await givenNeighbourhoods(city.db, city.now)
const reader = city.visitor(undefined, 'fa')
const english = city.visitor(undefined, 'en')
const answered = async (path: string) => {
  const answer = await city.app.request(path)
  return { status: answer.status, body: await answer.text(), etag: answer.headers.get('etag') }
}

test('a district says its people with day, way and source, and stands on a schematic that says it is one', async () => {
  const page = await reader.open('/zones/d08')
  expect(page.status).toBe(200)
  expect(page.text).toContain('۲۹٬۳۸۴ نفر')
  expect(page.text).toContain('ویکی‌پدیای فارسی')
  expect(page.text).toContain('طرح‌واره؛ نقشهٔ جغرافیایی نیست.')
  expect(page.text).toContain('مقصودیه')
  expect(page.document.querySelectorAll('svg.map .here')).toHaveLength(1)
  expect(page.document.querySelectorAll('[style]')).toHaveLength(0)
})

test('a neighbourhood says that its district is a sample assumption', async () => {
  expect((await reader.open('/zones/n-0801')).text).toContain('فرض نمونه است')
  expect((await reader.open('/zones/none')).status).toBe(404)
  expect((await reader.open('/zones')).document.querySelectorAll('svg.map a')).toHaveLength(10)
})

test('a place says how sure its point is and where we know it from, in each language', async () => {
  const page = await reader.open('/places/kabud')
  expect(page.text).toContain('در دایره‌ای به شعاع ۸۰ متر')
  expect(page.text).toContain('از فهرست عمومی')
  expect(page.document.querySelectorAll('city-map svg.map--true')).toHaveLength(1)
  expect((await reader.open('/places/golest')).text).toContain('تأییدنشده')
  expect((await english.open('/places/kabud')).text).toContain('within a circle of 80 m')
  expect((await reader.open('/places/trblib')).text).toContain('جای این مکان هنوز ثبت نشده است.')
})

test('canary: no public address tells where a hidden home is', async () => {
  const wish = { name: { fa: 'خانهٔ پنهان' }, kinds: ['home'], at: [46.293417, 38.071253] as const, code: 'hidden' }
  await givenPlace(city.db, city.now, wish)
  const page = await reader.open('/places/hidden')
  expect(page.text).toContain('جای دقیق این مکان منتشر نمی‌شود.')
  const paths = [
    '/places/hidden',
    '/places',
    '/places/kabud',
    '/maps/places.geojson',
    '/maps/places.geojson?bbox=46.293,38.071,46.294,38.072',
  ]
  for (const path of paths) {
    const { body } = await answered(path)
    expect(body).not.toMatch(/46\.2934|38\.07125/)
  }
  expect((await answered('/maps/places.geojson')).body).not.toContain('"hidden"')
})

test('open data of places names sources and stays in its box', async () => {
  const all = JSON.parse((await answered('/maps/places.geojson')).body)
  expect(all.features).toHaveLength(37)
  expect(all.attribution).toContain('Wikipedia')
  const few = JSON.parse((await answered('/maps/places.geojson?bbox=46.29,38.07,46.305,38.075&kinds=museum')).body)
  expect(few.features.map(({ id }: { id: string }) => id)).toContain('ahan')
})

test('open data of zones has its edition, and answers 304 when nothing changed', async () => {
  await givenSquares(city.db, city.now, { kind: 'block', squares: { 'b-1': [46.25, 38.05] } })
  const { body, etag } = await answered('/maps/zones.geojson?kind=block')
  const [feature] = JSON.parse(body).features
  expect(feature.geometry.coordinates[0][0]).toHaveLength(5)
  expect(feature.properties).toMatchObject({ code: 'b-1', area_km2: 0.97 })
  const again = await city.app.request('/maps/zones.geojson?kind=block', { headers: { 'if-none-match': etag ?? '' } })
  expect(again.status).toBe(304)
  expect((await answered('/maps/zones.geojson?kind=hexagon')).status).toBe(404)
})

test('the Desk lists editions and places for those who may', async () => {
  const staff = city.visitor(await city.staff('Sara', 'officer'), 'fa')
  expect((await staff.open('/desk/zones')).text).toContain('برقرار')
  expect((await staff.open('/desk/places')).document.querySelectorAll('tbody tr').length).toBeGreaterThan(30)
  expect((await reader.open('/desk/places')).status).not.toBe(200)
})
