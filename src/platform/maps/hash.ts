import { createHash } from 'node:crypto'
import { signedArea } from './geometry.ts'
import type { LonLat } from './metres.ts'
import type { Ring, Shape } from './shape.ts'

/** SHA-256 of the canonical text: two drawings of one area have one hash, whatever corner and direction they begin with. */
export const shapeHash = (shape: Shape) => sha256(canonicalShape(shape))

/**
 * The one way to write an area: degrees with 7 decimals, outer rings counter-clockwise, holes clockwise, every ring begun
 * at its smallest corner, holes and polygons in the order of their text.
 */
export function canonicalShape(shape: Shape): string {
  const polygons = shape.map(([outer = [], ...holes]) => {
    const written = holes.map((hole) => canonicalRing(hole, 'clockwise')).toSorted(byText)
    return [canonicalRing(outer, 'counter-clockwise'), ...written].join(';')
  })
  return `MP|${polygons.toSorted(byText).join('|')}`
}

/** Lines have no inside: each is written in the direction whose text is smaller. */
export function canonicalLines(lines: readonly (readonly LonLat[])[]): string {
  const written = lines.map((line) => {
    const there = withoutRepeats(line.map(spelled))
    return [there.join(','), there.toReversed().join(',')].toSorted(byText)[0] ?? ''
  })
  return `ML|${written.toSorted(byText).join('|')}`
}

export const canonicalPoint = (point: LonLat) => `PT|${spelled(point)}`

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

function canonicalRing(ring: Ring, wanted: 'clockwise' | 'counter-clockwise'): string {
  const isCounter = signedArea(ring) > 0
  const turned = isCounter === (wanted === 'counter-clockwise') ? ring : ring.toReversed()
  const corners = withoutRepeats(turned.map(spelled))
  if (corners.length > 1 && corners.at(-1) === corners[0]) corners.pop()
  return firstRotation(corners).join(',')
}

/** An outline may pass its smallest corner twice; then the smaller text of the two decides. */
function firstRotation(corners: readonly string[]): readonly string[] {
  const smallest = corners.toSorted(byPlace)[0]
  const starts = corners.map((_, at) => at).filter((at) => corners[at] === smallest)
  const rotations = starts.map((at) => corners.slice(at).concat(corners.slice(0, at)))
  return rotations.toSorted((a, b) => byText(a.join(), b.join()))[0] ?? corners
}

function byPlace(a: string, b: string): number {
  const [[lonA = 0, latA = 0], [lonB = 0, latB = 0]] = [a.split(' ').map(Number), b.split(' ').map(Number)]
  return lonA - lonB || latA - latB
}

const withoutRepeats = (corners: readonly string[]) => corners.filter((corner, at) => corner !== corners[at - 1])

const spelled = ([lon, lat]: LonLat) => `${fixed(lon)} ${fixed(lat)}`

/** Seven decimals (about a centimetre), and no minus before zero. */
function fixed(degrees: number): string {
  const text = degrees.toFixed(7)
  return text === '-0.0000000' ? '0.0000000' : text
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
