import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readGeoJson } from '#platform/maps/geojson.ts'
import { toUtm } from '#platform/maps/utm.ts'
import { faDigits } from '#platform/text/digits.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { zonesRoom } from '../room.ts'
import { bring, dayFields, landmarks } from './bring.ts'

const city = await openCity({ modules: [zonesRoom({ users: { effects: [], landmarks: async () => landmarks } })] })
const sara = city.visitor(await city.staff('Sara', 'officer'), 'en')
const omid = city.visitor(await city.staff('Omid', 'head-of-unit'), 'en')

/** Known places as an old drawing has them: 173 m too far north and 8 m too far east. Typed in Persian digits. */
const controlPoints = (count: number) =>
  Object.fromEntries(
    landmarks.slice(0, count).flatMap(({ code, at }, index) => {
      const [east, north] = toUtm(at, { zone: 38 })
      const point = `point${index + 1}`
      return [
        [`${point}.place`, code],
        [`${point}.x`, faDigits((east + 8.3).toFixed(2).replace('.', '٫'))],
        [`${point}.y`, (north + 172.9).toFixed(2)],
      ]
    }),
  )

const folder = '../shared/data/geo/zones-cases'
const isThere = existsSync(folder)
if (!isThere) process.stderr.write(`The zone-import cases are not here (${folder}): their journeys are skipped.\n`)
const read = (name: string) => readFileSync(`${folder}/${name}.geojson`, 'utf8')

/** The checks of a case, as its page says them. */
async function checksOf(name: string, kind: string): Promise<{ page: Page; draft: string }> {
  const { draft } = await bring(sara, read(name), kind)
  return { page: await sara.open(`${draft}/checks`), draft }
}

describe.skipIf(!isThere)('the zone-import cases through the pages, without JavaScript', () => {
  test('ok-4326: nothing is wrong; published, it is followed by partial-update without losing anything', async () => {
    const { page, draft } = await checksOf('ok-4326', 'hexagon')
    expect(page.text).toContain('Nothing is wrong.')
    await (await omid.open(`${draft}/publication`)).submit(dayFields(1, 4, 2026), 'Publish')

    const next = (await bring(sara, read('partial-update'), 'hexagon')).draft
    const match = await sara.open(`${next}/match`)
    expect(match.text).toContain('Not in this file, and kept')
    expect(
      match.document.querySelectorAll('#missing ~ .chips li').map((item) => item.textContent.trim().slice(-4)),
    ).toEqual(['n-03', 'n-04'])
    const verdicts = match.document
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('td')[1]?.textContent)
    expect(verdicts).toEqual(['changed', 'changed', 'new'])
    const partial = await match.submit({}, 'The file is partial')
    expect(partial.text).not.toContain('Not in this file, and kept')
  })

  test('utm38-no-crs-ed50: 173 m north and 8 m east; one tap reads it as ED50, and the points agree', async () => {
    const { page } = await bring(sara, read('utm38-no-crs-ed50'), 'hexagon')
    expect(page?.text).toContain('Metres, UTM zone 38')
    expect(page?.text).toContain('8 m east and 173 m north')
    const tapped = await page?.submit({}, 'Read it as ED50')
    expect(tapped?.text).toContain('Old drawings, ED50 zone 38')
    expect(tapped?.text).not.toContain('off its control points')
  })

  test('utm38-no-crs-ed50 without an edition to compare with: three known places show it', async () => {
    const { page } = await bring(sara, read('utm38-no-crs-ed50'), 'school-catchment')
    expect(page?.text).toContain('Not proven yet')
    const few = await page?.submit(controlPoints(1), 'Prove it')
    expect(few?.text).toContain('at least three known places')
    const proven = await page?.submit(controlPoints(4), 'Prove it')
    expect(proven?.text).toContain('4 control points, median difference 173 m.')
    expect((await proven?.submit({}, 'Read it as ED50'))?.text).toContain('Old drawings, ED50 zone 38')
  })

  test('ok-utm38: the system is read from the file', async () => {
    const { page } = await bring(sara, read('ok-utm38'), 'protected-setting')
    expect(page?.text).toContain('named in the file itself')
  })

  test('swapped-axes: asks, and one tap puts it right', async () => {
    const { page, draft } = await bring(sara, read('swapped-axes'), 'block')
    expect(page?.text).toContain('Longitude and latitude look swapped.')
    expect((await sara.open(`${draft}/checks`)).text).toContain('Which coordinates are these?')
    const swapped = await page?.submit({}, 'Swap them')
    expect(swapped?.text).toContain('Latitude is written before longitude')
    expect((await sara.open(`${draft}/checks`)).text).toContain('Nothing is wrong.')
  })

  test('overlap: stops publication, with the area, a picture, and in the report', async () => {
    const { page, draft } = await checksOf('overlap', 'block')
    expect(page.text).toContain('stops publication n-01 and n-02 share 29,200 m² (3% of the smaller).')
    expect(page.document.querySelectorAll('li svg.map--true')).toHaveLength(1)
    expect((await omid.open(`${draft}/publication`)).text).toContain('until undecided rows and overlaps are settled')
    const report = await sara.request(`${draft}/report.csv`)
    const csv = Buffer.from(await report.arrayBuffer()).toString('utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv).toContain('29200')
  })

  test('sliver: a note of a gap', async () => {
    expect((await checksOf('sliver', 'block')).page.text).toContain(
      'note There is a gap of 4,867 m² between n-01 and n-02',
    )
  })

  test('bowtie: the crossing is named and drawn; the row can be had back as a file', async () => {
    const { page, draft } = await checksOf('bowtie', 'block')
    expect(page.text).toContain('The outline crosses itself at 46.305, 38.085.')
    expect(page.document.querySelectorAll('section svg.map--true')).toHaveLength(1)
    const aside = await (await sara.request(`${draft}/aside.geojson`)).text()
    expect(readGeoJson(aside)?.features.map(({ properties }) => properties['code'])).toEqual(['n-02'])
  })

  test('unclosed: closed and noted', async () => {
    expect((await checksOf('unclosed', 'block')).page.text).toContain('The outline was open; it has been closed.')
  })

  test('duplicate-names: is decided on the page, and can be decided anew', async () => {
    const { page } = await checksOf('duplicate-names', 'block')
    const kept = await page.submit({ 'row-2': 'keep' }, 'Read with these decisions')
    expect(kept.text).toContain('Nothing is wrong.')
    const anew = await kept.submit({}, 'Decide anew')
    const left = await anew.submit({ 'row-2': 'leave' }, 'Read with these decisions')
    expect(left.text).toContain('This row was left out by your decision.')
  })

  test('odd-features: five rows aside, each with its sentence', async () => {
    const { page } = await checksOf('odd-features', 'block')
    for (const sentence of [
      'has no shape',
      'not an area (Point)',
      'has no name',
      'already stands',
      'outside the region',
    ])
      expect(page.text).toContain(sentence)
  })
})
