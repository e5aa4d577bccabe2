import { geoMercator } from 'd3-geo'
import { directionOf, inLocale, type Locale, type Said, spokenLocale } from '../locale.ts'
import type { Step } from './classes.ts'
import { type Label, placeLabels } from './labels.ts'
import { escaped, tag, tenth } from './markup.ts'
import { type DegreeBox, greatCircle, type LonLat } from './metres.ts'
import type { Ring, Shape } from './shape.ts'
import { words } from './words.ts'

/** How an area looks: a step of the sequence, plain ground, or hatched because its number may not be shown. */
export type Fill = Step | 'plain' | 'hatched'

export interface ZoneLayer {
  readonly kind: 'zones'
  readonly zones: readonly MapZone[]
}

export interface MapZone {
  readonly id: string
  readonly name: Said
  readonly shape: Shape
  readonly label: LonLat
  readonly fill: Fill
  /** Printed under the name. */
  readonly value?: Said | undefined
  readonly href?: string | undefined
  /** The zone the page is about. */
  readonly here?: boolean
}

export interface LineLayer {
  readonly kind: 'lines'
  readonly lines: readonly {
    readonly id: string
    readonly points: readonly LonLat[]
    readonly look: 'water' | 'way' | 'before'
  }[]
}

export interface PointLayer {
  readonly kind: 'points'
  readonly points: readonly MapPoint[]
}

export interface MapPoint {
  readonly id: string
  readonly name: Said
  readonly at: LonLat
  /** Radius in metres that holds the true place; drawn once it is at least 6 pixels. */
  readonly accuracy: number
  readonly priority?: number
  readonly href?: string | undefined
}

export type MapLayer = ZoneLayer | LineLayer | PointLayer

export interface MapFrame {
  /** Unlike any other on the page. */
  readonly id: string
  readonly box: DegreeBox
  readonly width: number
  readonly height: number
  readonly locale: Locale
  /** The finding, in a sentence. */
  readonly title: Said
  /** The element with the same numbers as a table. */
  readonly describedBy?: string
}

export interface DrawnMap {
  readonly svg: string
  /** Names that did not fit. */
  readonly leftOut: number
}

/**
 * A true map as SVG: Web Mercator, north up, never mirrored, the same bytes for the same content in any order.
 * Colours are roles by class. Base direction is left to right and Persian labels are isolated, so that the browser,
 * Typst and other drawers agree about their order.
 */
export function mapSvg(frame: MapFrame, layers: readonly MapLayer[]): DrawnMap {
  const drawing = drawingOn(frame)
  const marks = layers.map((layer) => drawLayer(layer, drawing)).join('')
  const { text, leftOut } = drawLabels(layers, drawing)
  const { id, width, height, describedBy } = frame
  const content =
    tag('title', { id: `${id}-t` }, escaped(drawing.say(frame.title))) + hatch(id) + marks + text + scaleBar(drawing)
  const svg = tag(
    'svg',
    {
      class: 'map map--true',
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': describedBy,
      direction: 'ltr',
      xmlns: 'http://www.w3.org/2000/svg',
    },
    content,
  )
  return { svg, leftOut }
}

interface Drawing {
  readonly frame: MapFrame
  readonly project: (point: LonLat) => readonly [number, number]
  readonly pixelsPerMetre: number
  readonly say: (text: Said) => string
}

const margin = 8

function drawingOn(frame: MapFrame): Drawing {
  const { box, width, height, locale } = frame
  const [west, south, east, north] = box
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  }
  const room: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  const projection = geoMercator().fitExtent(room, corners)
  const project = ([lon, lat]: LonLat) => projection([lon, lat]) ?? ([0, 0] as const)
  const middle = (south + north) / 2
  const across = project([east, middle])[0] - project([west, middle])[0]
  return {
    frame,
    project,
    pixelsPerMetre: across / greatCircle([west, middle], [east, middle]),
    say: (text) => inLocale(text, locale),
  }
}

const hatch = (id: string) =>
  tag(
    'defs',
    {},
    tag(
      'pattern',
      { id: `${id}-h`, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      tag('path', { class: 'hatch', d: 'M0 0V9' }),
    ),
  )

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

function drawLayer(layer: MapLayer, drawing: Drawing): string {
  if (layer.kind === 'zones') return drawZones(byId(layer.zones), drawing)
  if (layer.kind === 'points')
    return byId(layer.points)
      .map((point) => drawPoint(point, drawing))
      .join('')
  return byId(layer.lines)
    .map(({ points, look }) => tag('path', { class: `line line--${look}`, d: course(points, drawing) }))
    .join('')
}

/** The zone the page is about is outlined last, over its neighbours. */
function drawZones(zones: readonly MapZone[], drawing: Drawing) {
  const areas = zones.map((zone) => {
    const title = tag('title', {}, escaped(titleOf(zone, drawing)))
    const fill = zone.fill === 'hatched' ? `url(#${drawing.frame.id}-h)` : undefined
    const path = tag('path', { class: `zone ${fillClass(zone.fill)}`, d: outline(zone.shape, drawing), fill })
    return zone.href ? tag('a', { href: zone.href }, title + path) : tag('g', {}, title + path)
  })
  const here = zones
    .filter((zone) => zone.here)
    .map(({ shape }) => tag('path', { class: 'here', d: outline(shape, drawing) }))
  return areas.join('') + here.join('')
}

const titleOf = ({ name, value }: MapZone, { say }: Drawing) => (value ? `${say(name)}: ${say(value)}` : say(name))

const fillClass = (fill: Fill) => (typeof fill === 'number' ? `q${fill}` : fill)

const outline = (shape: Shape, drawing: Drawing) =>
  shape.flatMap((polygon) => polygon.map((ring) => `${course(ring, drawing)}Z`)).join('')

function course(points: Ring, { project }: Drawing): string {
  let before = ''
  const steps: string[] = []
  for (const point of points) {
    const [x, y] = project(point)
    const here = `${tenth(x)} ${tenth(y)}`
    if (here !== before) steps.push(here)
    before = here
  }
  return `M${steps.join('L')}`
}

const dotRadius = 5

function drawPoint({ name, at, accuracy, href }: MapPoint, drawing: Drawing): string {
  const [x, y] = drawing.project(at)
  const radius = accuracy * drawing.pixelsPerMetre
  const circle = radius >= 6 ? tag('circle', { class: 'accuracy', cx: x, cy: y, r: radius }) : ''
  const title = tag('title', {}, escaped(drawing.say(name)))
  const marks = title + circle + tag('circle', { class: 'point', cx: x, cy: y, r: dotRadius })
  return href ? tag('a', { href }, marks) : tag('g', {}, marks)
}

const [zoneSize, pointSize] = [15, 13]

function drawLabels(layers: readonly MapLayer[], drawing: Drawing) {
  const { width, height } = drawing.frame
  const zones = layers.flatMap((layer) => (layer.kind === 'zones' ? layer.zones : []))
  const points = layers.flatMap((layer) => (layer.kind === 'points' ? layer.points : []))
  const labels = [
    ...zones.map((zone) => labelFor(zone, zone.label, drawing, { priority: 1000, size: zoneSize, offset: 0 })),
    ...points.map((point) =>
      labelFor(point, point.at, drawing, { priority: point.priority ?? 0, size: pointSize, offset: 7 }),
    ),
  ]
  const { placed, leftOut } = placeLabels(labels, { minX: 0, minY: 0, maxX: width, maxY: height }, [
    ...points.map(({ at }) => boxOfDot(drawing.project(at))),
    { minX: 0, minY: height - 28, maxX: width / 4, maxY: height },
  ])
  const looks = new Map(zones.map((zone) => [zone.id, zone]))
  const text = placed.map(({ label, x, y }) => {
    const zone = looks.get(label.id)
    const on = zone ? (typeof zone.fill === 'number' ? ` on${zone.fill}` : ' onplain') : ' onplain'
    const name = tag('text', { class: `name${zone ? '' : ' name--point'}${on}`, x, y }, escaped(label.text))
    const fits = zone?.value && width / 10 >= 34 ? zone.value : undefined
    return fits
      ? name + tag('text', { class: `value${on}`, x, y: y + zoneSize }, escaped(isolate(fits, drawing)))
      : name
  })
  return { text: text.join(''), leftOut }
}

/** No name is written over another place, nor over the scale. */
const boxOfDot = ([x, y]: readonly [number, number]) => ({
  minX: x - dotRadius,
  minY: y - dotRadius,
  maxX: x + dotRadius,
  maxY: y + dotRadius,
})

function labelFor(
  { id, name }: { readonly id: string; readonly name: Said },
  at: LonLat,
  drawing: Drawing,
  look: Pick<Label, 'priority' | 'size' | 'offset'>,
): Label {
  const [x, y] = drawing.project(at)
  return { id, text: isolate(name, drawing), x: x, y: y, ...look }
}

/** Letters without presentation forms do not join in every drawer: written with the mark of their own (labels only). */
const joining = (text: string) => text.replaceAll('ێ', 'ی\u065A').replaceAll('ؽ', 'ی\u065B')

/** Keeps the order of a right-to-left label in a picture whose base direction is left to right. */
function isolate(text: Said, { frame, say }: Drawing): string {
  const isRight = directionOf(spokenLocale(text, frame.locale)) === 'rtl'
  return isRight ? `\u2067${joining(say(text))}\u2069` : say(text)
}

/** A bar of a round length, about a fifth of the picture. */
function scaleBar({ frame, pixelsPerMetre, say }: Drawing): string {
  const wanted = frame.width / 5 / pixelsPerMetre
  const power = 10 ** Math.floor(Math.log10(wanted))
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= wanted) ?? power
  const [x, y, long] = [margin, frame.height - margin, metres * pixelsPerMetre]
  const text = say(metres >= 1000 ? words.kilometres(metres / 1000) : words.metres(metres))
  return tag(
    'g',
    { class: 'scale' },
    tag('path', { d: `M${tenth(x)} ${tenth(y - 5)}v5h${tenth(long)}v-5` }) +
      tag('text', { x: x + long / 2, y: y - 8 }, escaped(frame.locale === 'en' ? text : `\u2067${text}\u2069`)),
  )
}
