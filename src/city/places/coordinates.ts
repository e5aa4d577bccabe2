import { isInBox, type DegreeBox, type LonLat } from '#platform/maps/metres.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { problem, type Problem } from '#platform/text/problem.ts'
import { words } from './words.ts'

/** A point as somebody wrote it. */
export interface TypedPoint {
  readonly at: LonLat
  /** Longitude stood first, which the city's box tells. */
  readonly swapped: boolean
}

/**
 * Reads a point as people write it: `38.0736, 46.3008`, «۳۸٫۰۷۳۶، ۴۶٫۳۰۰۸», `38,0736 46,3008`, `38/0736 46/3008`, degrees with
 * minutes and seconds, or a map link that has the numbers in its text. The link itself is never opened.
 * Latitude comes first; the other way round is noticed when only that lies in the city's box.
 */
export function parsePoint(typed: string, city: DegreeBox): TypedPoint | Problem<'empty' | 'unreadable'> {
  const text = asciiDigits(typed).trim()
  if (text === '') return problem('empty', words.coordinatesMissing)
  const pair = fromLink(text) ?? fromDegrees(text) ?? fromDecimals(text)
  if (!pair) return problem('unreadable', words.coordinatesUnreadable)
  const [lat, lon] = pair
  const isSwapped = !isInBox([lon, lat], city) && isInBox([lat, lon], city)
  return isSwapped ? { at: [lat, lon], swapped: true } : { at: [lon, lat], swapped: false }
}

type Pair = readonly [lat: number, lon: number]

const decimal = String.raw`(-?\d{1,3}\.\d+)`

/** Where maps of the web write the point of a link. */
const inLinks = [
  new RegExp(`!3d${decimal}!4d${decimal}`),
  new RegExp(`@${decimal},${decimal}`),
  new RegExp(`^geo:${decimal},${decimal}`),
  new RegExp(`[?&](?:q|query|ll|center|destination|mlat)=${decimal}(?:,|%2C|&mlon=)${decimal}`, 'i'),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${decimal}/${decimal}`),
]

function fromLink(text: string): Pair | undefined {
  if (!/^(?:https?:|geo:)/i.test(text)) return undefined
  const found = inLinks.map((form) => form.exec(text)).find(Boolean)
  return found ? [Number(found[1]), Number(found[2])] : undefined
}

/** A degree with its minutes, perhaps its seconds and its side of the world, after the words were made signs. */
const degree =
  /(\d{1,3})\s*°\s*(?:(\d{1,2}(?:[.,٫]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,٫]\d+)?)\s*(?:["″”]|''|′′)\s*)?([NSEW])?/giu

function fromDegrees(text: string): Pair | undefined {
  const signs = text
    .replaceAll(/درجه|deg(?:rees?)?|º/gi, '°')
    .replaceAll(/دقیقه|دقيقه/g, '′')
    .replaceAll(/ثانیه|ثانيه/g, '″')
    .replaceAll(/\s+و\s+/g, ' ')
    .replaceAll(/شمال[یي]?/g, 'N')
    .replaceAll(/شرق[یي]?/g, 'E')
  const found = [...signs.matchAll(degree)].map(readDegree)
  const [first, second] = found
  if (!first || !second || found.length !== 2) return undefined
  return /[EW]/i.test(first.side) ? [second.value, first.value] : [first.value, second.value]
}

const part = (written: string) => Number(written.replace(/[,٫]/, '.'))

function readDegree([, whole = '', minutes = '0', seconds = '0', side = '']: RegExpMatchArray) {
  const value = part(whole) + part(minutes) / 60 + part(seconds) / 3600
  return { value: /[SW]/i.test(side) ? -value : value, side }
}

/** Two numbers, whatever stands for the decimal point and between them. */
function fromDecimals(text: string): Pair | undefined {
  const numbers = text.replaceAll(/[NE°]/gi, ' ').match(/-?\d{1,3}(?:[.,٫/]\d+)?/g) ?? []
  const [lat, lon] = numbers.map((written) => Number(written.replace(/[,٫/]/, '.')))
  return numbers.length === 2 && lat !== undefined && lon !== undefined ? [lat, lon] : undefined
}
