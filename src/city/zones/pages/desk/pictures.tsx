import type { Said } from '#platform/locale.ts'
import { MapPicture } from '#platform/maps/map-figure.tsx'
import { boxAround, type DegreeBox, type LonLat } from '#platform/maps/metres.ts'
import { degreeBoxOf, pointsOf, type Shape } from '#platform/maps/shape.ts'
import type { MapLayer, MapPoint, MapZone } from '#platform/maps/svg.ts'
import type { ZoneInForce } from '../../queries.ts'

/** Outlines with more corners than this are not drawn small: the picture would weigh more than it shows. */
const mostCorners = 4000

/** A zone of an edition for a map, by its coarsest outline that still shows its form. */
export function mapZone({ zone, drawing }: ZoneInForce, fill: MapZone['fill'] = 'plain'): MapZone[] {
  const { labelLon, labelLat, name } = drawing
  const shape = drawing.coarser?.['3'] ?? drawing.shape
  if (!shape || labelLon === null || labelLat === null) return []
  return [{ id: zone.code, name, shape, label: [labelLon, labelLat], fill }]
}

const boxesOf = (zones: readonly MapZone[]) => zones.map(({ shape }) => degreeBoxOf(shape))

const size = { width: 480, height: 320 }

interface WholeProps {
  title: Said
  zones: readonly ZoneInForce[]
  points?: readonly MapPoint[]
}

/** All zones that were read, with places beside which one sees whether they lie right. */
export function WholeMap({ title, zones, points = [] }: WholeProps) {
  const drawn = zones.flatMap((zone) => mapZone(zone, 2))
  const box = boxAround(boxesOf(drawn))
  if (!box || drawn.length > 300) return null
  const inside = points.filter(({ at: [lon, lat] }) => lon > box[0] && lon < box[2] && lat > box[1] && lat < box[3])
  const layers: MapLayer[] = [
    { kind: 'zones', zones: drawn },
    { kind: 'points', points: inside },
  ]
  return <MapPicture title={title} frame={{ box, width: 720, height: 440 }} layers={layers} />
}

interface CloseProps {
  title: Said
  /** What the remark is about. */
  shapes: readonly { readonly id: string; readonly name: Said; readonly shape: Shape }[]
  /** What lies around. */
  around?: readonly ZoneInForce[]
  at?: LonLat | undefined
}

/** The rows a remark is about, filled, among their neighbours. */
export function CloseMap({ title, shapes, around = [], at }: CloseProps) {
  const about = shapes
    .filter(({ shape }) => pointsOf(shape).length <= mostCorners)
    .map((one): MapZone => ({ ...one, label: middle(degreeBoxOf(one.shape)), fill: 3 }))
  const box = boxAround([...boxesOf(about), ...(at ? [[...at, ...at] as DegreeBox] : [])], 0.3)
  if (!box) return null
  const rest = around.filter(({ zone }) => about.every(({ id }) => id !== zone.code)).flatMap((zone) => mapZone(zone))
  const near = rest.filter(({ shape }) => overlaps(degreeBoxOf(shape), box)).map((zone) => nameless(zone))
  const layers: MapLayer[] = [
    { kind: 'zones', zones: near },
    { kind: 'zones', zones: about },
    { kind: 'lines', lines: about.flatMap(outlinesOf) },
  ]
  if (at) layers.push({ kind: 'points', points: [{ id: 'here', name: { fa: '' }, at, accuracy: 0 }] })
  return <MapPicture title={title} frame={{ box, ...size }} layers={layers} />
}

const nameless = (zone: MapZone): MapZone => ({ ...zone, name: { fa: '' } })

const middle = ([west, south, east, north]: DegreeBox): LonLat => [(west + east) / 2, (south + north) / 2]

const overlaps = (a: DegreeBox, b: DegreeBox) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]

/** The outline alone, which shows through whatever lies over it. */
const outlinesOf = ({ id, shape }: MapZone) =>
  shape
    .flat()
    .map((ring, at) => ({ id: `${id}-${at}`, points: [...ring, ...ring.slice(0, 1)], look: 'before' as const }))

/** The new outline filled, the old one dashed over it. */
export function ChangeMap({ title, now, before }: { title: Said; now: ZoneInForce; before: ZoneInForce }) {
  const [after, earlier] = [mapZone(now, 2), mapZone(before)]
  const box = boxAround(boxesOf([...after, ...earlier]), 0.2)
  if (!box) return null
  const lines = earlier.flatMap(outlinesOf)
  const layers: MapLayer[] = [
    { kind: 'zones', zones: after },
    { kind: 'lines', lines },
  ]
  return <MapPicture title={title} frame={{ box, ...size }} layers={layers} />
}
