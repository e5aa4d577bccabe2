import { region } from '#city/zones/region.ts'
import { useView } from '#platform/http/view.ts'
import { MapFigure } from '#platform/maps/map-figure.tsx'
import { boxAround, type LonLat } from '#platform/maps/metres.ts'
import { number } from '#platform/text/numbers.ts'
import { words as places } from '#city/places/words.ts'
import type { MappedPlace } from '../../queries/calendar/places.ts'
import { words } from '../../words.ts'
import { offeringWords } from '../../words/offering.ts'

/** Where the meetings of this page are, as far as the places are published. */
export function SessionMap({ places: found }: { places: readonly MappedPlace[] }) {
  const { link, say } = useView()
  const points = found.map(({ code, name, lon, lat }) => {
    const at: LonLat = [lon, lat]
    return { id: code, name, at, accuracy: 0, href: link(`/places/${code}`) }
  })
  const box = boxAround(points.map(({ at }) => [...at, ...at])) ?? region.box
  return (
    <MapFigure
      caption={words.mapLead}
      table={{
        head: [offeringWords.where, offeringWords.when],
        rows: found.map(({ name, sessions }) => [name, number(sessions)]),
      }}
      frame={{ box, width: 480, height: 320 }}
      layers={[{ kind: 'points', points }]}
      attribution={[say(places.ownPoints)]}
      sources={{ places: link('/maps/places.geojson') }}
    />
  )
}
