import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openCity } from '#test/city.ts'
import { givenDistricts, givenSquares } from '../fixtures.ts'
import { zonesRoom } from '../room.ts'
import type { Effect, ZoneUsers } from '../users.ts'
import { bring, dayFields, landmarks, rectangle } from './bring.ts'

const effect: Effect = {
  says: { fa: 'مکان جابه‌جا می‌شود', en: 'places change zone' },
  count: 1,
  some: [{ name: { fa: 'مسجد کبود', en: 'Blue Mosque' }, from: undefined, to: { fa: 'راه', en: 'Way' } }],
}
const users: ZoneUsers = { effects: [async () => [effect]], landmarks: async () => landmarks }

const city = await openCity({ modules: [zonesRoom({ users })] })
await givenDistricts(city.db, city.now)
const sara = city.visitor(await city.staff('Sara', 'officer'), 'en')
const omid = city.visitor(await city.staff('Omid', 'head-of-unit'), 'en')

const own = readFileSync('src/city/zones/import/sample-neighbourhoods.geojson')

const refusalOf = async (content: Uint8Array<ArrayBuffer> | string) => {
  const { response } = await bring(sara, content)
  return { status: response.status, text: (await response.text()).replaceAll(/<[^>]+>/g, ' ') }
}

test('a file of neighbourhoods goes all the way, and a second person publishes it from a day', async () => {
  const { page, draft } = await bring(sara, new Uint8Array(own))
  expect(page?.text).toContain('Degrees (WGS 84, EPSG:4326)')
  expect(page?.text).toContain('told by the size of the numbers')
  expect(page?.document.querySelectorAll('svg.map--true')).toHaveLength(1)

  const columns = await sara.open(`${draft}/columns`)
  expect(columns.text).toContain('جمعیت (“۱۲٬۵۰۰”)')
  const again = await columns.submit({}, 'Read with these columns')
  expect(again.text).toContain('The file was read again')

  expect((await sara.open(`${draft}/checks`)).text).toContain('Nothing is wrong.')
  const match = await sara.open(`${draft}/match`)
  expect(match.text).toContain('3 changes from the present boundaries')
  expect((await sara.open(`${draft}/effects`)).text).toContain('places change zone')

  const reader = city.visitor(undefined, 'en')
  expect((await reader.open('/zones/s-01')).status).toBe(404)
  const own2 = await sara.open(`${draft}/publication`)
  expect(own2.text).toContain('Whoever imported the file cannot publish it.')
  expect(own2.document.querySelector('button')?.textContent).not.toContain('Publish')

  const key = await omid.open(`${draft}/publication`)
  const done = await key.submit(dayFields(1, 4, 2026), 'Publish')
  expect(done.text).toContain('The edition has been published.')
  expect((await sara.open('/desk/zones')).text).toContain('to come')
  expect((await reader.open('/zones/s-01')).text).toContain('12,500 people')
  expect((await omid.open(`${draft}/publication`)).text).toContain('published')
})

test('the same file again is no change, and is told so', async () => {
  const { page } = await bring(sara, new Uint8Array(own))
  expect(page?.text).toContain('0 changes')
})

test('what is no file of zones is refused with its reason', async () => {
  expect(await refusalOf('{')).toMatchObject({
    status: 422,
    text: expect.stringContaining('There is no row in this file'),
  })
  expect((await refusalOf('<kml/>')).text).toContain('KML or XML')
  expect((await refusalOf('PK\u0003\u0004')).text).toContain('packed file')
  expect((await refusalOf(new Uint8Array([0x7b, 0xff, 0xfe]))).text).toContain('not UTF-8')
  const persian = city.visitor(await city.staff('Nima', 'officer'), 'fa')
  const empty = await persian.send('/desk/zones', { kind: 'block', source: 'GIS' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('این را پر کنید.')
})

test('a stranger sees nothing of it', async () => {
  expect((await city.visitor(undefined, 'en').open('/desk/zones')).status).not.toBe(200)
  const editor = city.visitor(await city.staff('Ela', 'editor'), 'en')
  expect((await editor.open('/desk/zones')).status).toBe(403)
  expect((await bring(editor, new Uint8Array(own))).response.status).toBe(403)
})

test('a tile is moved by a form, and two change places', async () => {
  const districts = await sara.open('/desk/zones')
  const address = districts.document
    .querySelectorAll('th a')
    .find((link) => link.textContent.includes('district'))
    ?.getAttribute('href')
  const tiles = await sara.visit(`${address}/tiles`)
  expect(tiles.document.querySelectorAll('svg.map--tiles polygon')).toHaveLength(10)
  const option = tiles.document.querySelectorAll('option').find((each) => each.textContent === 'District 1')
  const moved = await tiles.submit({ zone: option?.getAttribute('value') ?? '', column: '2', row: '2' })
  expect(moved.text).toContain('The zone was moved')
  expect(moved.document.querySelector('tbody tr')?.textContent).toMatch(/District 1\s*2\s*2/)
})

test('a draft is put aside, and bringing its file again takes it up', async () => {
  const text = own.toString('utf8').replaceAll('نمونه', 'نو')
  const { page, draft } = await bring(sara, text)
  expect(page?.status).toBe(200)
  const list = await (await sara.open(`${draft}/publication`)).submit({}, 'Put the draft aside')
  expect(list.text).toContain('The draft was put aside.')
  expect((await omid.open(`${draft}/publication`)).text).toContain('Bring its file again')
  expect((await bring(sara, text)).draft).toBe(draft)
})

test('whoever comes second sees that others published, and reads the file again', async () => {
  const kind = 'custom'
  const [one, two] = [
    await bring(sara, rectangle('c-1', [46.2, 38]), kind),
    await bring(sara, rectangle('c-2', [46.3, 38]), kind),
  ]
  await (await omid.open(`${one.draft}/publication`)).submit(dayFields(1, 4, 2026), 'Publish')
  const late = await omid.open(`${two.draft}/publication`)
  expect(late.text).toContain('Another edition was published after this file was read.')
  await (await sara.open(`${two.draft}/publication`)).submit({}, 'Read it again')
  const done = await (await omid.open(`${two.draft}/publication`)).submit(dayFields(1, 5, 2026), 'Publish')
  expect(done.text).toContain('The edition has been published.')
})

test('old squares beside new ones: the moved outline is drawn over the old', async () => {
  await givenSquares(city.db, city.now, { kind: 'sub-district', squares: { 's-1': [46.25, 38.05] } })
  const text = rectangle('s-1', [46.25, 38.05], 0.015)
  const { draft } = await bring(sara, text, 'sub-district')
  const match = await sara.open(`${draft}/match`)
  expect(match.document.querySelectorAll('.line--before')).toHaveLength(1)
})
