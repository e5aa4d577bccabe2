import { For, type JSX, Show } from 'solid-js'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { MapFigure } from '#platform/maps/map-figure.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { frameAround } from '../reading.ts'
import { mostPointLike, publicPosition, type PublicPosition } from '../rules.ts'
import type { Method, Place, PlaceKind, PlaceName, PlaceSource } from '../tables.ts'
import { words } from '../words.ts'
import { nameLabels } from './name-labels.ts'

export interface PlacePageProps {
  place: Place
  /** What it is part of. */
  whole: Place | undefined
  kinds: readonly PlaceKind[]
  names: readonly PlaceName[]
  zones: readonly { readonly zone: Zone; readonly basis: 'position' | 'stated' }[]
  origin: { readonly method: Method; readonly source: PlaceSource } | undefined
  /** What is published near it. */
  near: readonly { readonly place: Place; readonly away: number }[]
  /** What must be printed beside a map that shows these places. */
  attributions: readonly string[]
  blocks: readonly (() => JSX.Element)[]
}

/** A place as the public may see it: names, zone, the circle it lies in and where we know that from. */
export function PlacePage(props: PlacePageProps) {
  const { place, whole, kinds, names, zones, origin, near, attributions, blocks } = props
  const above = whole ? [{ label: whole.name, to: `/places/${whole.code}` }] : []
  const shown = publicPosition(place)
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: words.places, to: '/places' }, ...above]} />
        <PageHead
          title={place.name}
          {...(place.summary ? { lead: place.summary } : {})}
          meta={<Kinds kinds={kinds} />}
        />
        <div class="split">
          <DescriptionList>
            <Zones zones={zones} />
            <Names names={names} />
            <HowSure place={place} shown={shown} origin={origin} />
            <KeyValue label={words.code}>
              <Code>{place.code}</Code>
            </KeyValue>
          </DescriptionList>
          {shown && <Where place={place} shown={shown} near={near} attributions={attributions} />}
        </div>
      </div>
      <For each={blocks}>{(block) => block()}</For>
    </>
  )
}

const Kinds = ({ kinds }: { kinds: readonly PlaceKind[] }) => (
  <For each={kinds}>
    {({ label }) => (
      <Tag>
        <Say text={label} />
      </Tag>
    )}
  </For>
)

function Zones({ zones }: Pick<PlacePageProps, 'zones'>) {
  const { link } = useView()
  return (
    <For each={zones}>
      {({ zone, basis }) => (
        <KeyValue label={words.inZone} {...(basis === 'stated' ? { note: words.statedZone } : {})}>
          <a href={link(`/zones/${zone.code}`)}>
            <Say text={zone.name} />
          </a>
        </KeyValue>
      )}
    </For>
  )
}

/** The official name is the heading already. */
const Names = ({ names }: Pick<PlacePageProps, 'names'>) => (
  <For each={names.filter(({ kind }) => kind !== 'official')}>
    {({ kind, text, lang }) => (
      <KeyValue label={nameLabels[kind]}>
        <span lang={lang}>{text}</span>
      </KeyValue>
    )}
  </For>
)

interface HowSureProps {
  place: Place
  shown: PublicPosition | undefined
  origin: PlacePageProps['origin']
}

/** The circle, and where we know it from. Of a place that is not shown, only that it is not. */
function HowSure({ place, shown, origin }: HowSureProps) {
  const { say } = useView()
  const absent: Said = place.positionId === null ? words.notLocated : words.notPublished
  return (
    <KeyValue label={words.howSure}>
      <Show when={shown} fallback={say(absent)}>
        {(position) => (
          <>
            {say(words.within(position().accuracy))}
            {origin && position().form === 'exact' && (
              <>
                {' · '}
                {say(words[origin.method])} · <Say text={origin.source.name} />
              </>
            )}
            {position().accuracy > mostPointLike && <small>{say(words.asNeighbourhood)}</small>}
          </>
        )}
      </Show>
    </KeyValue>
  )
}

interface WhereProps extends Pick<PlacePageProps, 'place' | 'near' | 'attributions'> {
  shown: PublicPosition
}

function Where({ place, shown, near, attributions }: WhereProps) {
  const { link, say } = useView()
  const beside = near.filter((other) => other.place.id !== place.id)
  const points = [
    { id: place.code, name: place.name, at: shown.at, accuracy: shown.accuracy, priority: 1 },
    ...beside.flatMap((other) => pointOf(other.place, link)),
  ]
  const rows = beside.map((other) => [other.place.name, words.metresAway(other.away)])
  return (
    <MapFigure
      caption={words.where}
      note={words.within(shown.accuracy)}
      table={{ head: [words.place, words.distance], rows }}
      frame={frameAround(shown)}
      layers={[{ kind: 'points', points }]}
      attribution={[say(words.ownPoints), ...attributions]}
      sources={{ places: link('/maps/places.geojson') }}
    />
  )
}

function pointOf(place: Place, link: (path: string) => string) {
  const shown = publicPosition(place)
  if (!shown) return []
  return [{ id: place.code, name: place.name, at: shown.at, accuracy: 0, href: link(`/places/${place.code}`) }]
}
