import { inLocale, type Locale, type Said } from '../locale.ts'
import { escaped, tag } from './markup.ts'
import type { Fill } from './svg.ts'
import type { Tile } from './tiles.ts'

/** A zone in a schematic: its tile, or an outline drawn on 45° lines as `x,y x,y …` in the units of the frame. */
export interface SchematicZone {
  readonly code: string
  readonly name: Said
  /** What is printed in it, large: usually its number. */
  readonly short: Said
  /** Printed below, small. */
  readonly value?: Said | undefined
  readonly tile: Tile
  readonly drawn?: DrawnOutline | undefined
  readonly fill: Fill
  readonly href?: string | undefined
  readonly here?: boolean
}

/** An outline drawn by hand, and where its text stands. */
export interface DrawnOutline {
  readonly points: string
  readonly label: readonly [x: number, y: number]
}

export interface SchematicFrame {
  readonly id: string
  readonly locale: Locale
  readonly title: Said
  readonly describedBy?: string | undefined
  /** Of the drawn outlines; tiles make their own. */
  readonly viewBox?: string
}

const side = 150

/**
 * A schematic of the city: never a geographic map, so no points, no distances, no scale bar. East is right in every
 * language. Hand-drawn outlines are used when every zone has one; otherwise tiles.
 */
export function schematicSvg(frame: SchematicFrame, zones: readonly SchematicZone[]): string {
  const sorted = zones.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const isDrawn = frame.viewBox !== undefined && sorted.every(({ drawn }) => drawn)
  const outlineOf = isDrawn ? (zone: SchematicZone) => zone.drawn ?? square(zone) : square
  const isLinked = sorted.some(({ href }) => href)
  const { id, describedBy } = frame
  const here = sorted
    .filter((zone) => zone.here)
    .map((zone) => tag('polygon', { class: 'here', points: outlineOf(zone).points }))
  return tag(
    'svg',
    {
      class: isDrawn ? 'map' : 'map map--tiles',
      viewBox: (isDrawn ? frame.viewBox : undefined) ?? boxAround(sorted),
      role: isLinked ? 'group' : 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': describedBy,
      direction: 'ltr',
    },
    tag('title', { id: `${id}-t` }, escaped(inLocale(frame.title, frame.locale))) +
      hatch(id, sorted) +
      sorted.map((zone) => drawZone(zone, outlineOf(zone), frame)).join('') +
      here.join(''),
  )
}

const hatch = (id: string, zones: readonly SchematicZone[]) =>
  zones.some(({ fill }) => fill === 'hatched')
    ? tag(
        'defs',
        {},
        tag(
          'pattern',
          { id: `${id}-h`, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
          tag('path', { class: 'hatch', d: 'M0 0V9' }),
        ),
      )
    : ''

function drawZone(zone: SchematicZone, { points, label }: DrawnOutline, { id, locale }: SchematicFrame): string {
  const say = (text: Said) => inLocale(text, locale)
  const isHatched = zone.fill === 'hatched'
  const on = typeof zone.fill === 'number' ? `on${zone.fill}` : 'onplain'
  const [x, y] = label
  const title = zone.value ? `${say(zone.name)}: ${say(zone.value)}` : say(zone.name)
  const area = tag('polygon', { class: fillClass(zone.fill), points, fill: isHatched ? `url(#${id}-h)` : undefined })
  const plate = { class: 'plate', x: x - 62, y: y - 44, width: 124, height: 84, rx: 10 }
  const number = tag('text', { class: on, x, y: zone.value ? y : y + 12 }, escaped(say(zone.short)))
  const value = zone.value && tag('text', { class: `map__v ${on}`, x, y: y + 28 }, escaped(say(zone.value)))
  const marks = [tag('title', {}, escaped(title)), area, isHatched && tag('rect', plate), number, value]
  return linked(zone.href, marks.filter(Boolean).join(''))
}

const linked = (href: string | undefined, content: string) =>
  href ? tag('a', { href }, content) : tag('g', {}, content)

const fillClass = (fill: Fill) => (typeof fill === 'number' ? `q${fill}` : fill)

/** A tile with its corners cut, so that nobody takes it for a border. */
function square({ tile: [column, row] }: Pick<SchematicZone, 'tile'>): DrawnOutline {
  const [x, y, cut, long] = [column * side, row * side, 16, side - 8]
  const corners = [
    [x + cut, y],
    [x + long - cut, y],
    [x + long, y + cut],
    [x + long, y + long - cut],
    [x + long - cut, y + long],
    [x + cut, y + long],
    [x, y + long - cut],
    [x, y + cut],
  ]
  return { points: corners.map((corner) => corner.join(',')).join(' '), label: [x + long / 2, y + long / 2] }
}

function boxAround(zones: readonly SchematicZone[]): string {
  const columns = Math.max(0, ...zones.map(({ tile }) => tile[0])) + 1
  const rows = Math.max(0, ...zones.map(({ tile }) => tile[1])) + 1
  return `-6 -6 ${columns * side + 4} ${rows * side + 4}`
}
