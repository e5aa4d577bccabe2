import { Show } from 'solid-js'
import { region } from '#city/zones/region.ts'
import type { Choice } from '#platform/forms/choices.tsx'
import { blank } from '#platform/forms/form.ts'
import { Field, Select } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { MapFigure } from '#platform/maps/map-figure.tsx'
import { boxAround } from '#platform/maps/metres.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { NamedList } from '#platform/ui/named-list.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { PlaceQuery } from '../reading.ts'
import { publicPosition } from '../rules.ts'
import type { Place, PlaceKind } from '../tables.ts'
import { words } from '../words.ts'

export interface PlaceListProps {
  places: readonly Place[]
  /** What some of them are part of. */
  wholes: readonly Place[]
  next: string | undefined
  query: PlaceQuery
  kinds: readonly PlaceKind[]
  districts: readonly Choice[]
  /** What must be printed beside a map that shows these places. */
  attributions: readonly string[]
}

/** Places by name, narrowed by kind and district, and a map of those whose position is published. */
export function PlaceList(props: PlaceListProps) {
  const { say } = useView()
  const { places, next } = props
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead title={words.places} lead={words.placesLead} />
      <Filters {...props} />
      <Show
        when={places.length > 0}
        fallback={<EmptyState title={words.noPlaces}>{say(words.noPlacesHint)}</EmptyState>}
      >
        <div class="split split--even">
          <div>
            <List {...props} />
            <Pager next={next} />
          </div>
          <OnMap {...props} />
        </div>
      </Show>
    </div>
  )
}

function Filters({ query: { q = '', kind = '', zone = '' }, kinds, districts }: PlaceListProps) {
  const form = blank({ q, kind, zone })
  return (
    <FilterBar to="/places">
      <Field form={form} name="q" label={words.nameOf} type="search" most={100} />
      <Select
        form={form}
        name="kind"
        label={words.kind}
        choices={kinds.map(({ key, label }) => ({ value: key, label }))}
        empty={words.anyKind}
      />
      <Select form={form} name="zone" label={words.district} choices={districts} empty={words.wholeCity} />
    </FilterBar>
  )
}

function List({ places, wholes, kinds }: PlaceListProps) {
  const labelOf = (key: string | undefined): Said | undefined => kinds.find((kind) => kind.key === key)?.label
  return (
    <NamedList
      rows={places}
      of={({ code, name, summary, parentId, kinds: own }) => ({
        to: `/places/${code}`,
        name,
        about: wholes.find(({ id }) => id === parentId)?.name ?? summary,
        beside: () => <Kind label={labelOf(own[0])} />,
      })}
    />
  )
}

const Kind = ({ label }: { label: Said | undefined }) =>
  label ? (
    <Tag line>
      <Say text={label} />
    </Tag>
  ) : null

/** Those of the page whose position is published; the others are only in the list. */
function OnMap({ places, attributions }: PlaceListProps) {
  const { link, say } = useView()
  const points = places.flatMap((place) => {
    const shown = publicPosition(place)
    return shown
      ? [{ id: place.code, name: place.name, at: shown.at, accuracy: 0, href: link(`/places/${place.code}`) }]
      : []
  })
  const box = boxAround(points.map(({ at }) => [...at, ...at])) ?? region.box
  const rows = places.map((place): Said[] => [place.name, accuracyOf(place)])
  return (
    <MapFigure
      caption={words.onMap(number(points.length))}
      {...(points.length < places.length && { note: words.restInList })}
      table={{ head: [words.place, words.accuracy], rows }}
      frame={{ box, width: 480, height: 440 }}
      layers={[{ kind: 'points', points }]}
      attribution={[say(words.ownPoints), ...attributions]}
      sources={{ places: link('/maps/places.geojson') }}
    />
  )
}

function accuracyOf(place: Place): Said {
  const shown = publicPosition(place)
  return shown ? words.metresAway(shown.accuracy) : place.positionId === null ? words.notLocated : words.notPublished
}
