import { describe, expect, test } from 'vitest'
import { proveCrs } from './control.ts'
import { guessCrs, readCrsName, toWgs84 } from './crs.ts'
import { type DegreeBox, localFrame, type LonLat } from './metres.ts'
import { fromUtm, toUtm } from './utm.ts'

const city: DegreeBox = [45.8, 37.8, 46.8, 38.4]
const frame = localFrame([46.2919, 38.0742])

describe('UTM', () => {
  test.each<[LonLat, [string, string]]>([
    [
      [46.2919, 38.0742],
      ['613313.31', '4214835.60'],
    ],
    [
      [46.235, 38.1339],
      ['608234.26', '4221392.04'],
    ],
  ])('%j has the easting and northing the surveyors have', (point, expected) => {
    const [east, north] = toUtm(point, { zone: 38 })
    expect([east.toFixed(2), north.toFixed(2)]).toEqual(expected)
    const [lon, lat] = fromUtm([east, north], { zone: 38 })
    expect([lon.toFixed(9), lat.toFixed(9)]).toEqual(point.map((degrees) => degrees.toFixed(9)))
  })
})

describe('which coordinates these are', () => {
  test.each([
    ['degrees', [46.29, 38.08], { crs: 'EPSG:4326', swapped: false, from: 'numbers' }],
    ['degrees the wrong way round', [38.08, 46.29], { crs: 'EPSG:4326', swapped: true, from: 'numbers' }],
    ['metres of the city’s UTM zone', [613_313, 4_214_835], { crs: 'EPSG:32638', swapped: false, from: 'numbers' }],
    ['Web Mercator', [5_153_000, 4_590_000], { crs: 'EPSG:3857', swapped: false, from: 'numbers' }],
    ['the numbers of a drawing board', [12, 9_999_999], undefined],
  ] as const)('%s', (_name, point, expected) => {
    expect(guessCrs([point], city)).toEqual(expected)
  })

  test('a name in the file wins', () => {
    expect(guessCrs([[613_313, 4_214_835]], city, 'urn:ogc:def:crs:EPSG::23038')?.crs).toBe('EPSG:23038')
    expect(['EPSG:32638', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:2100'].map(readCrsName)).toEqual([
      'EPSG:32638',
      'EPSG:4326',
      undefined,
    ])
  })

  test('Web Mercator comes back to degrees', () => {
    const [lon, lat] = toWgs84([5_153_190.73, 4_591_270.71], 'EPSG:3857')
    expect(Math.abs(lon - 46.2919) < 0.001 && Math.abs(lat - 38.0742) < 0.02).toBe(true)
  })
})

describe('control points', () => {
  const known: LonLat[] = [
    [46.29, 38.08],
    [46.3, 38.07],
    [46.31, 38.09],
  ]
  test('agree when the file is where it says', () => {
    const points = known.map((point) => ({ known: point, read: toUtm(point, { zone: 38 }) }))
    expect(proveCrs(points, 'EPSG:32638', frame)).toMatchObject({ blocks: false, points: 3 })
  })
  test('two of them prove nothing', () => {
    expect(proveCrs([], 'EPSG:4326', frame)).toBeUndefined()
  })
  test('far off, they stop publication and offer nothing when nothing fits', () => {
    const points = known.map((point) => {
      const [east, north] = toUtm(point, { zone: 38 })
      return { known: point, read: [east + 500, north] as const }
    })
    const proof = proveCrs(points, 'EPSG:32638', frame)
    expect(proof?.blocks).toBe(true)
    expect(proof?.offer).toBeUndefined()
  })
})
