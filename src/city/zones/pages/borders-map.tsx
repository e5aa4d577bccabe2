import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { MapFigure } from '#platform/maps/map-figure.tsx'
import { boxAround } from '#platform/maps/metres.ts'
import { degreeBoxOf } from '#platform/maps/shape.ts'
import type { MapZone } from '#platform/maps/svg.ts'
import type { ListedEdition, ZoneInForce } from '../queries.ts'
import { words } from '../words.ts'

/** Real borders: an edition with polygons and its zones. */
export interface Borders {
  readonly edition: ListedEdition
  readonly zones: readonly ZoneInForce[]
}

interface Props {
  caption: Said
  borders: Borders
  /** The zone the page is about: the map is drawn around it. */
  here?: string | undefined
}

/** A true map of the zones in force, with the button that makes it move; the list of zones beneath. */
export function BordersMap({ caption, borders: { edition, zones }, here }: Props) {
  const { link } = useView()
  const drawn = zones.flatMap((one) => drawnZone(one, here, link))
  const around = drawn.filter(({ id }) => here === undefined || id === here)
  const box = boxAround(
    around.map(({ shape }) => degreeBoxOf(shape)),
    here === undefined ? 0.06 : 0.5,
  )
  if (!box) return null
  const rows = zones.map(({ drawing }): Said[] => [drawing.name, words.squareKilometres((drawing.area ?? 0) / 1e6)])
  const { kind, source, validFrom } = edition
  return (
    <MapFigure
      caption={caption}
      {...(validFrom !== null && { note: words.boundariesOf(longDate(validFrom)) })}
      frame={{ box, width: 720, height: 480 }}
      layers={[{ kind: 'zones', zones: drawn }]}
      table={{ head: [words.zone, words.area], rows }}
      attribution={source.attribution ? [source.attribution] : []}
      sources={{ zones: link(`/maps/zones.geojson?kind=${kind}`), places: link('/maps/places.geojson') }}
    />
  )
}

function drawnZone(
  { zone, drawing }: ZoneInForce,
  here: string | undefined,
  link: (path: string) => string,
): MapZone[] {
  const { labelLon, labelLat, name } = drawing
  const shape = drawing.coarser?.[here === undefined ? '2' : '3'] ?? drawing.shape
  if (!shape || labelLon === null || labelLat === null) return []
  const isHere = zone.code === here
  const look = { fill: isHere ? (2 as const) : ('plain' as const), here: isHere }
  return [{ id: zone.code, name, shape, label: [labelLon, labelLat], href: link(`/zones/${zone.code}`), ...look }]
}
