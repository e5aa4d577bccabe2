import * as fc from 'fast-check'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { classesFor } from './classes.ts'
import { placeLabels, textWidth } from './labels.ts'
import { localFrame, type LonLat } from './metres.ts'
import { schematicSvg, type SchematicZone } from './schematic.ts'
import type { Shape } from './shape.ts'
import { detailLevels, simplified } from './simplify.ts'
import { type MapFrame, type MapPoint, mapSvg, type MapZone } from './svg.ts'

const square = ([west, south]: LonLat, side = 0.02): Shape => [
  [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
    ],
  ],
]
const zones: MapZone[] = Array.from({ length: 10 }, (_, at) => {
  const corner: LonLat = [46.2 + (at % 5) * 0.02, 38.05 + Math.floor(at / 5) * 0.02]
  const name = { fa: `محلهٔ خیابان (${at})`, en: `Khiaban ${at}` }
  return { id: `n-${at}`, name, shape: square(corner), label: [corner[0] + 0.01, corner[1] + 0.01], fill: 'plain' }
})
const points: MapPoint[] = zones.map(({ id, label }, at) => {
  return { id: `p-${id}`, name: { fa: 'ائل‌گؤلی' }, at: [label[0] + 0.004, label[1] - 0.004], accuracy: at * 80 }
})
const frame: MapFrame = {
  id: 'm',
  box: [46.2, 38.05, 46.3, 38.09],
  width: 800,
  height: 420,
  locale: 'fa',
  title: { fa: 'ده محله' },
}
const layers = [
  { kind: 'zones' as const, zones },
  { kind: 'points' as const, points },
]

const label = (id: string, priority: number) => ({ id, text: 'نام', x: 50, y: 50, priority, size: 13, offset: 0 })
const values = (half: number) => [48, 52, 55, 63, 71].map((value) => ({ value, halfWidth: half }))
const border = (shape: Shape | undefined) =>
  (shape?.flat(2) ?? []).filter(([lon]) => lon > 46.29 && lon < 46.31).map(String)

describe('a true map', () => {
  const { svg } = mapSvg(frame, layers)
  const page = parse(svg)

  test('is the same, byte for byte, in whatever order its content comes', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(zones, { minLength: 10 }),
        fc.shuffledSubarray(points, { minLength: 10 }),
        (a, b) => {
          const shuffled = [
            { kind: 'zones' as const, zones: a },
            { kind: 'points' as const, points: b },
          ]
          return mapSvg(frame, shuffled).svg === svg
        },
      ),
      { numRuns: 20 },
    )
  })

  test('stays within 12 KB for ten districts', () => {
    expect(Buffer.byteLength(mapSvg(frame, layers.slice(0, 1)).svg)).toBeLessThan(12_000)
  })

  test('is not mirrored, keeps Persian labels in their order, and carries neither styles nor colours', () => {
    expect(page.querySelector('svg')?.getAttribute('direction')).toBe('ltr')
    expect(page.querySelector('.name')?.textContent).toMatch(/^\u2067.*\u2069$/)
    expect(svg).not.toMatch(/style=|#[0-9a-f]{3,6}\b/i)
  })

  test('draws a circle only when it is at least six pixels wide, and a scale bar in Persian digits', () => {
    const circles = page.querySelectorAll('.accuracy').map((circle) => Number(circle.getAttribute('r')))
    expect(circles.length).toBeGreaterThan(0)
    expect(circles.every((radius) => radius >= 6)).toBe(true)
    expect(page.querySelector('.scale text')?.textContent).toContain('کیلومتر')
  })

  test('says names of anybody as text, never as markup', () => {
    const evil = { fa: '</title><script>alert(1)</script>' }
    const { svg: safe } = mapSvg({ ...frame, title: evil }, [
      { kind: 'points', points: points.map(({ id, at, accuracy }) => ({ id, at, accuracy, name: evil })) },
    ])
    expect(safe).not.toContain('<script')
  })

  test('counts the names that did not fit', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => ({
      id: `c${at}`,
      name: { fa: 'خانهٔ مشروطه' },
      at: [46.25, 38.07] as const,
      accuracy: 1,
    }))
    expect(mapSvg(frame, [{ kind: 'points', points: crowd }]).leftOut).toBe(38)
  })
})

describe('labels', () => {
  test('half-spaces and marks take no room', () => {
    expect(textWidth('ائل‌گؤلی')).toBeCloseTo(7 * 0.44)
    expect(textWidth('باغ گلستان')).toBeCloseTo(9 * 0.44 + 0.37)
  })
  test('the more important is placed first', () => {
    const { placed, leftOut } = placeLabels([label('a', 1), label('b', 2)], { minX: 0, minY: 0, maxX: 100, maxY: 100 })
    expect(placed.map(({ label: { id } }) => id)).toEqual(['b'])
    expect(leftOut).toBe(1)
  })
})

describe('colours', () => {
  test.each([
    [12, 1],
    [5, 2],
    [2, 5],
    [0, 5],
  ])('with intervals of ± %s points there are %s', (half, count) => {
    expect(classesFor(values(half)).count).toBe(count)
  })
  test('go from the lightest to the darkest', () => {
    const { stepOf } = classesFor(values(5))
    expect([stepOf(48), stepOf(71)]).toEqual([1, 5])
    expect(classesFor([]).count).toBe(1)
  })
})

test('outlines with fewer corners never part from their neighbours', () => {
  const wavy = Array.from({ length: 60 }, (_, at): LonLat => [46.3 + Math.sin(at) * 0.0003, 38.07 + at * 0.0005])
  const west: Shape = [[[[46.28, 38.07], ...wavy, [46.28, 38.0995]]]]
  const east: Shape = [[[[46.32, 38.07], [46.32, 38.0995], ...wavy.toReversed()]]]
  const [a, b] = simplified([west, east], detailLevels[1], localFrame([46.29, 38.07]).toMetres)
  expect(border(a).length).toBeLessThan(20)
  expect(border(a).toSorted()).toEqual(border(b).toSorted())
})

describe('a schematic', () => {
  const tiles: SchematicZone[] = zones.slice(0, 3).map(({ id, name }, at) => {
    return { code: id, name, short: { fa: String(at) }, tile: [at, 0], fill: at === 2 ? 'hatched' : 3, here: at === 1 }
  })
  const svg = schematicSvg({ id: 's', locale: 'fa', title: { fa: 'سه محله' } }, tiles)
  test('prints a number in every zone, outlines the one that is meant, and has no point and no scale', () => {
    const page = parse(svg)
    expect(page.querySelectorAll('g text')).toHaveLength(3)
    expect(page.querySelectorAll('.here')).toHaveLength(1)
    expect(page.querySelectorAll('.point, .scale')).toHaveLength(0)
    expect(page.querySelector('.hatched')?.getAttribute('fill')).toBe('url(#s-h)')
  })
  test('is a picture unless it has links', () => {
    expect(svg).toContain('role="img"')
    const linked = tiles.map((tile) => Object.assign({}, tile, { href: `/zones/${tile.code}` }))
    expect(schematicSvg({ id: 's', locale: 'fa', title: { fa: 'سه محله' } }, linked)).toContain('role="group"')
  })
})
