import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import zones from '#city/zones/module.ts'
import { givenDistricts, givenNeighbourhoods } from '#city/zones/fixtures.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { facts } from '#platform/facts/tables.ts'
import { savedViews } from '#platform/views/routes.tsx'
import { defineModule } from '#platform/module.ts'
import { openCity } from '#test/city.ts'
import { givenPlace, givenVocabulary } from '../fixtures.ts'
import places from '../module.ts'

const views = defineModule({ name: 'views', title: { fa: '', en: '' }, desk: { '/views': savedViews } })
const city = await openCity({ modules: [zones, places, views] })
await givenVocabulary(city.db)
const districts = await givenDistricts(city.db, city.now)
const neighbourhoods = await givenNeighbourhoods(city.db, city.now)
const sara = city.visitor(await city.staff('Sara', 'officer'), 'en')
const head = city.visitor(await city.staff('Omid', 'head-of-unit'), 'en')

const told = async (name: string) => (await city.db.select().from(facts).where(eq(facts.name, name))).length

test('a place is recorded, put on the map by coordinates in Persian digits, and only after it was seen there', async () => {
  const form = await sara.open('/desk/places/new')
  const without = await form.submit({ 'name.fa': 'تالار نو' }, 'Save')
  expect(without.status).toBe(422)
  const asked = await without.submit({ 'kinds[]': 'hall', capacity: '۳۵۰' }, 'Save')
  expect(asked.text).toContain('now say where it is')

  const unclear = await asked.submit({ point: 'کنار مسجد' }, 'See it on a map')
  expect(unclear.text).toContain('These coordinates cannot be read.')
  const texas = await unclear.submit({ point: '31.0, -99.0' }, 'See it on a map')
  expect(texas.text).toContain('This is outside the region')
  const seen = await texas.submit({ point: '۴۶٫۳۰۰۸، ۳۸٫۰۷۳۶', accuracy: '۴۰' }, 'See it on a map')
  expect(seen.text).toContain('it was read the other way round')
  expect(seen.text).toContain('38.073600, 46.300800')
  expect(seen.document.querySelectorAll('svg.map--true .accuracy')).toHaveLength(1)
  expect(await told('places.positioned')).toBe(0)

  const place = await seen.submit({}, 'It is here')
  expect(place.text).toContain('The position has been recorded.')
  expect(place.text).toContain('38.07360, 46.30080')
  expect(place.text).toContain('40 m')
  expect(await told('places.positioned')).toBe(1)
})

test('who only knows the neighbourhood says that', async () => {
  const place = await givenPlace(city.db, city.now, { name: { fa: 'کارگاه', en: 'Workshop' }, at: null, code: 'work' })
  const page = await sara.open(`/desk/places/${place.code}/position`)
  const sheshgelan = neighbourhoods.find(({ name }) => name.fa === 'ششگلان')
  const stated = await page.submit({ zoneId: sheshgelan?.id ?? '' }, 'Record the zone')
  expect(stated.text).toContain('Sheshgelan')
  expect((await city.visitor(undefined, 'en').open('/places/work')).text).toContain('Sheshgelan')
})

test('a place gets another name, and the former one stays with its day', async () => {
  await givenPlace(city.db, city.now, { name: { fa: 'خیابان کهنه', en: 'Old Street' }, code: 'street' })
  const page = await sara.open('/desk/places/street')
  const renamed = await page.submit(
    { 'name.fa': 'خیابان تازه', 'name.en': 'New Street', basis: 'مصوبهٔ ۱۲' },
    'Change the name',
  )
  expect(renamed.text).toContain('the former one is kept')
  const rows = renamed.document.querySelectorAll('table').at(-1)?.textContent ?? ''
  expect(rows).toMatch(/خیابان کهنه\s*former name/)
  expect(rows).toContain('مصوبهٔ ۱۲')
  expect((await city.visitor(undefined, 'fa').open('/places/street')).text).toContain('خیابان کهنه')
  expect((await sara.open('/desk/places?text=کهنه')).text).toContain('New Street')
})

test('details are changed, and the same again is no fact', async () => {
  await givenPlace(city.db, city.now, { name: { fa: 'خانه', en: 'House' }, kinds: ['house'], code: 'house' })
  const page = await sara.open('/desk/places/house/edit')
  const saved = await page.submit({ life: 'altered', precision: 'street' }, 'Save')
  expect(saved.text).toContain('altered')
  expect(saved.text).toContain('by street')
  await (await sara.open('/desk/places/house/edit')).submit({}, 'Save')
  expect(await told('places.changed')).toBe(1)
})

test('a restricted position is shown to whoever may see it, on asking, and the reading is a fact', async () => {
  const wish = { name: { fa: 'خانهٔ استاد', en: 'Home of a master' }, kinds: ['home'], code: 'master' }
  await givenPlace(city.db, city.now, { ...wish, at: [46.293417, 38.071253] })
  const hidden = await sara.open('/desk/places/master')
  expect(hidden.text).toContain('You may not see it.')
  expect(hidden.text).not.toContain('38.0712')
  expect((await sara.send('/desk/places/master/reading', {})).status).toBe(403)

  const asked = await head.open('/desk/places/master')
  expect(asked.text).not.toContain('38.0712')
  const open = await asked.submit({}, 'Show the position')
  expect(open.text).toContain('38.07125, 46.29342')
  expect(await told('places.position-read')).toBe(1)
  const csv = await (await head.request('/desk/places/export.csv')).text()
  expect(csv).toContain('master')
  expect(csv).not.toContain('38.0712')
})

test('positions that cannot both be right are listed, and one is pinned with its reason', async () => {
  await givenPlace(city.db, city.now, { name: { fa: 'برج', en: 'Tower' }, code: 'tower' })
  const form = await sara.open('/desk/places/tower/position')
  const point = { point: '38.08 46.31', method: 'public-list', accuracy: '20', sourceKey: 'public' }
  await (await form.submit(point, 'See it on a map')).submit({}, 'It is here')
  const list = await sara.open('/desk/places/disagreements')
  expect(list.text).toMatch(/Tower\s*1,0\d\d m/)
  const page = await sara.open('/desk/places/tower')
  const second = page.document
    .querySelectorAll('select[name=positionId] option')
    .find((each) => each.textContent.includes('public list'))
  const pin = { positionId: second?.getAttribute('value') ?? '' }
  expect((await page.submit(pin, 'Pin it')).status).toBe(422)
  const pinned = await page.submit({ ...pin, reason: 'بازدید ۲۰ فروردین' }, 'Pin it')
  expect(pinned.text).toContain('pinned')
  expect((await sara.open('/desk/places/disagreements')).text).not.toContain('Tower')
})

test('the walk-and-fix list puts the largest harm first, as a page and as a sheet of paper', async () => {
  await givenPlace(city.db, city.now, {
    name: { fa: 'گنبد', en: 'Dome' },
    code: 'dome',
    position: { method: 'remembered', accuracy: 900 },
  })
  const page = await sara.open('/desk/places/walk')
  expect(page.document.querySelector('tbody tr')?.textContent).toContain('Dome')
  const pdf = await sara.request('/en/desk/places/walk.pdf')
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('what is lost leaves the public list and stays in the record', async () => {
  await givenPlace(city.db, city.now, { name: { fa: 'قهوه‌خانه', en: 'Coffee house' }, code: 'coffee' })
  const page = await sara.open('/desk/places/coffee')
  const ended = await page.submit({ 'on.day': '20', 'on.month': '3', 'on.year': '2026' }, 'Record its end')
  expect(ended.text).toContain('lost')
  expect((await city.visitor(undefined, 'en').open('/places')).text).not.toContain('Coffee house')
  expect((await sara.open('/desk/places?life=lost')).text).toContain('Coffee house')
})

test('the list is narrowed by address, kept as a view, and taken along', async () => {
  await givenPlace(city.db, city.now, { name: { fa: 'جای گم', en: 'Lost spot' }, at: null, kinds: ['park'] })
  const none = await sara.open('/desk/places?located=no&kind=park')
  expect(none.document.querySelectorAll('tbody tr')).toHaveLength(1)
  const keep = none.document.querySelectorAll('nav.tabs a').at(-1)?.getAttribute('href') ?? ''
  const kept = await (await sara.visit(keep)).submit({ name: 'To be found' }, 'Save')
  expect(kept.text).toContain('To be found')
  const csv = await (await sara.request('/desk/places/export.csv?located=no&kind=park')).text()
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(2)
  expect((await sara.request('/desk/places/export.xlsx')).headers.get('content-type')).toContain('spreadsheet')
})

test('an officer of one district records and edits there, not elsewhere', async () => {
  const [one, two] = districts
  const babak = city.visitor(await givenStaff(city.db, 'Babak', ['district-officer'], one?.id), 'en')
  const place = { 'name.fa': 'سرای محله', 'kinds[]': 'centre' }
  const form = await babak.open('/desk/places/new')
  expect((await form.submit({ ...place, zoneId: one?.id ?? '' }, 'Save')).text).toContain('now say where it is')
  expect((await form.submit({ ...place, zoneId: two?.id ?? '' }, 'Save')).status).toBe(403)
  expect((await babak.open('/desk/places/tower')).document.querySelectorAll('main form')).toHaveLength(0)
})

test('a stranger and an editor have no business there', async () => {
  expect((await city.visitor(undefined, 'en').open('/desk/places')).status).not.toBe(200)
  expect((await city.visitor(await city.staff('Ela', 'editor'), 'en').open('/desk/places')).status).toBe(403)
})
