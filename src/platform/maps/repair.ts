import type { Text } from '../locale.ts'
import { isInside, selfCrossing, signedArea } from './geometry.ts'
import type { LocalFrame, LonLat, Metres } from './metres.ts'
import { inMetres, type Polygon, type Ring, type Shape } from './shape.ts'
import { words } from './words.ts'

interface Repaired {
  readonly shape: Shape
  /** What was put right. */
  readonly notes: readonly Text[]
  /** What cannot be. */
  readonly reason: { readonly reason: Text; readonly decide: boolean } | undefined
}

/** Puts right what is only untidy about an outline, and names what is wrong with it. */
export function repair({ shape, unclosed }: { shape: Shape; unclosed?: boolean }, frame: LocalFrame): Repaired {
  const single = shape.map((polygon) => polygon.map(withoutRepeats))
  const turned = single.map((polygon) => polygon.map((ring, at) => facing(ring, at === 0 ? 1 : -1)))
  const repeats = single.flat(2).length < shape.flat(2).length
  const isTurned = turned.flat().some((ring, at) => ring !== single.flat()[at])
  const notes = [
    ...(unclosed ? [words.ringClosed] : []),
    ...(repeats ? [words.repeatedPoints] : []),
    ...(isTurned ? [words.ringTurned] : []),
  ]
  const problem = shape.length === 0 ? words.noGeometry : whatIsWrong(turned, frame)
  return { shape: turned, notes, reason: problem && { reason: problem, decide: false } }
}

const withoutRepeats = (ring: Ring): Ring => {
  const kept = ring.filter(([lon, lat], at) => at === 0 || lon !== ring[at - 1]?.[0] || lat !== ring[at - 1]?.[1])
  const [first, last] = [kept[0], kept.at(-1)]
  return kept.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? kept.slice(0, -1) : kept
}

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946). Files that turn every ring the same way are usual. */
const facing = (ring: Ring, sign: 1 | -1): Ring => (signedArea(ring) * sign < 0 ? ring.toReversed() : ring)

function whatIsWrong(shape: Shape, frame: LocalFrame): Text | undefined {
  for (const polygon of shape) {
    const metres = inMetres([polygon], frame)[0] ?? []
    const problem = whatIsWrongWith(polygon, metres, frame)
    if (problem) return problem
  }
  return undefined
}

function whatIsWrongWith(polygon: Polygon, metres: Polygon<Metres>, frame: LocalFrame): Text | undefined {
  if (polygon.some((ring) => ring.length < 3)) return words.tooFewPoints
  const cut = metres.map((ring) => selfCrossing(ring)).find(Boolean)
  if (cut) return words.crossesItself(...spelled(frame.toDegrees(cut)))
  if (metres.some((ring) => Math.abs(signedArea(ring)) < 1)) return words.noArea
  const [outer = [], ...holes] = metres
  const isOut = holes.some((hole) => hole.every((point) => !isInside([[outer]], point)))
  return isOut ? words.holeOutside : undefined
}

const spelled = ([lon, lat]: LonLat): [string, string] => [short(lon), short(lat)]

/** As many decimals as it has, six at most. */
const short = (degrees: number) => String(Math.round(degrees * 1e6) / 1e6)
