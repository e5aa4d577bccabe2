import type { ZoneBlock } from '#city/zones/blocks.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { NamedList } from '#platform/ui/named-list.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { placesInZones } from './queries.ts'
import type { Place } from './tables.ts'
import { words } from './words.ts'

const most = 12

/** The places of a zone, by name. That a hidden place lies in a zone is told only as far as its precision allows. */
export const placesHere: ZoneBlock = {
  order: 40,
  drawn: async (db, zone) => {
    const places = (await placesInZones(db, [zone.id], most * 2)).filter((place) => mayTell(place, zone.kind))
    return places.length === 0 ? undefined : () => <Places places={places.slice(0, most)} />
  },
}

/** A place published by its district is not named in its neighbourhood; one that is not published is named nowhere. */
const mayTell = ({ publicForm, positionId }: Place, kind: string) =>
  positionId === null ||
  publicForm === 'exact' ||
  publicForm === 'street' ||
  (publicForm === 'neighbourhood' && (kind === 'neighbourhood' || kind === 'district')) ||
  (publicForm === 'district' && kind === 'district')

function Places({ places }: { places: readonly Place[] }) {
  const { say } = useView()
  return (
    <Region
      title={words.placesHere}
      id="places"
      ground
      beside={<MoreLink to="/places">{say(words.allPlaces)}</MoreLink>}
    >
      <NamedList rows={places} of={({ code, name, summary }) => ({ to: `/places/${code}`, name, about: summary })} />
    </Region>
  )
}
