import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { publicationWaits } from '#platform/maps/checks.ts'
import { areaOf } from '#platform/maps/geometry.ts'
import { shapeHash } from '#platform/maps/hash.ts'
import { distance } from '#platform/maps/metres.ts'
import { pointsOf } from '#platform/maps/shape.ts'
import { region } from '../region.ts'
import { examineZones } from './examine.ts'
import type { KnownZone } from './match.ts'
import { type Choices, isQuestion } from './report.ts'

const folder = '../shared/data/geo/zones-cases'
const isThere = existsSync(folder)
if (!isThere) process.stderr.write(`The zone-import cases are not here (${folder}): their tests are skipped.\n`)

const read = (name: string) => readFileSync(`${folder}/${name}.geojson`, 'utf8')

function examine(name: string, choices: Choices = {}, known: readonly KnownZone[] = []) {
  const answer = examineZones(read(name), choices, { region, known, parents: [] })
  if (isQuestion(answer)) throw new Error(`The file asks: ${answer.question}`)
  return answer
}

/** The zones of `ok-4326`, as if they were in force. */
const inForce = (): KnownZone[] =>
  examine('ok-4326').apply.map(({ code, name, parent, population, shape }) => {
    return { id: `id-${code}`, code, name, parent, population, shape, hash: shapeHash(shape) }
  })

const cornersOf = ({ apply }: ReturnType<typeof examine>) =>
  apply.map(({ shape }) => pointsOf(shape).map((point) => region.frame.toMetres(point)))

/** The farthest that any corner lies from a corner of the other drawing. */
function farthest(a: ReturnType<typeof examine>, b: ReturnType<typeof examine>) {
  const [left, right] = [cornersOf(a), cornersOf(b)]
  const gaps = left.flatMap((corners, at) =>
    corners.map((corner) => Math.min(...(right[at] ?? []).map((other) => distance(corner, other)))),
  )
  return Math.max(...gaps)
}

describe.skipIf(!isThere)('what the wizard says of the zone-import cases', () => {
  test('ok-4326: four zones, no remark', () => {
    const { report, apply } = examine('ok-4326')
    expect(report).toMatchObject({ crs: 'EPSG:4326', remarks: [], aside: [], missing: [] })
    expect(apply.map(({ shape }) => shapeHash(shape).slice(0, 16))).toEqual([
      '8c91143d7cf62ee7',
      'e6f63de19205ec05',
      '20eea59015ed1e75',
      '49e1d5e19b4de1e6',
    ])
    const areas = apply.map(({ shape }) => Math.round(areaOf(shape, region.frame)))
    expect([areas[0], areas[3]]).toEqual([973_337, 856_537])
  })

  test('ok-utm38: the system is read from the file; the same zones within 5 cm', () => {
    const utm = examine('ok-utm38')
    expect(utm.report).toMatchObject({ crs: 'EPSG:32638', remarks: [], aside: [] })
    expect(farthest(utm, examine('ok-4326'))).toBeLessThan(0.05)
  })

  test('utm38-no-crs-ed50: proposed as UTM 38, found 173 m north and 8 m east, ED50 offered and right within 1 m', () => {
    const { proof, crs } = examine('utm38-no-crs-ed50', {}, inForce()).report
    expect(crs).toBe('EPSG:32638')
    expect([Math.round(proof?.north ?? 0), Math.round(proof?.east ?? 0)]).toEqual([173, 8])
    expect(proof).toMatchObject({ blocks: true, offer: { crs: 'EPSG:23038' } })
    const better = examine('utm38-no-crs-ed50', { crs: 'EPSG:23038' }, inForce())
    expect(better.report.proof?.blocks).toBe(false)
    expect(farthest(better, examine('ok-4326'))).toBeLessThan(1)
  })

  test('swapped-axes: asks, and then is as ok-4326', () => {
    const situation = { region, known: [], parents: [] }
    expect(examineZones(read('swapped-axes'), {}, situation)).toMatchObject({ question: 'swap-axes' })
    const swapped = examine('swapped-axes', { swapAxes: true })
    expect(swapped.apply.map(({ shape }) => shapeHash(shape))).toEqual(inForce().map(({ hash }) => hash))
  })

  test('overlap: refused, 29,200 m², 3.0 % of the smaller', () => {
    const { report } = examine('overlap')
    const [remark] = report.remarks
    expect(remark).toMatchObject({ level: 'refused', rows: [1, 2] })
    expect(Math.round((remark?.squareMetres ?? 0) / 10) * 10).toBe(29_200)
    expect(remark?.says.en).toContain('3% of the smaller')
    expect(publicationWaits(report)).toBe(true)
  })

  test('sliver: accepted with a note of a gap of 4,867 m²', () => {
    const { report } = examine('sliver')
    expect(report.remarks.map(({ level, squareMetres }) => [level, Math.round(squareMetres ?? 0)])).toEqual([
      ['note', 4867],
    ])
    expect(publicationWaits(report)).toBe(false)
  })

  test('bowtie: the row that crosses itself is put aside with the crossing named, the other goes on', () => {
    const { report, apply } = examine('bowtie')
    expect(apply.map(({ code }) => code)).toEqual(['n-01'])
    expect(report.aside.map(({ row, reason }) => [row, reason.en])).toEqual([
      [2, 'The outline crosses itself at 46.305, 38.085.'],
    ])
  })

  test('unclosed: closed and noted', () => {
    const { report, apply } = examine('unclosed')
    expect(apply).toHaveLength(2)
    expect(report.remarks.map(({ says }) => says.en)).toEqual(['The outline was open; it has been closed.'])
  })

  test('duplicate-names: must be decided, and can be', () => {
    const { report } = examine('duplicate-names')
    expect(report.aside).toMatchObject([{ row: 2, decide: true }])
    expect(publicationWaits(report)).toBe(true)
    expect(examine('duplicate-names', { kept: [2] }).report.aside).toEqual([])
  })

  test('odd-features: one in, five aside, each with its sentence', () => {
    const { report, apply } = examine('odd-features')
    expect(apply.map(({ code }) => code)).toEqual(['n-01'])
    expect(report.aside.map(({ row, reason }) => [row, reason.en])).toEqual([
      [2, 'This row has no shape.'],
      [3, 'This row is not an area (Point).'],
      [4, 'This row has no name.'],
      [5, 'The code “n-01” already stands in this file.'],
      [6, 'This zone lies outside the region of the city.'],
    ])
  })

  test('partial-update: one with new people, one renamed, one new, two kept though they are missing', () => {
    const { report } = examine('partial-update', {}, inForce())
    expect(report.rows.map(({ code, verdict, changes }) => [code, verdict, ...changes])).toEqual([
      ['n-01', 'changed', 'population'],
      ['n-02', 'changed', 'name'],
      ['n-11', 'new'],
    ])
    expect(report.missing).toEqual(['n-03', 'n-04'])
    expect(examine('partial-update', { partial: true }, inForce()).report.missing).toEqual([])
  })

  test('a file of our own zones again means no change', () => {
    const { report } = examine('ok-4326', {}, inForce())
    expect(report.rows.every(({ verdict }) => verdict === 'same')).toBe(true)
  })
})

describe('a file that is none', () => {
  test.each(['', '{', '{"type":"FeatureCollection","features":[]}', '<kml/>'])('%j is said to be none', (text) => {
    expect(examineZones(text, {}, { region, known: [], parents: [] })).toMatchObject({ question: 'not-a-file' })
  })
})
