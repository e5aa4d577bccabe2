import { For, Show } from 'solid-js'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedZone } from '../queries.ts'
import type { Zone, ZoneNumber } from '../tables.ts'
import { words } from '../words.ts'
import { BordersMap, type Borders } from './borders-map.tsx'
import { DistrictCounts, TopDistricts } from './district-counts.tsx'
import { ZoneChips } from './zone-chips.tsx'

export interface ZonesPageProps {
  districts: readonly ListedZone[]
  neighbourhoods: readonly ListedZone[]
  counts: ReadonlyMap<string, number>
  since: IsoDay
  people: ReadonlyMap<string, ZoneNumber>
  areas: ReadonlyMap<string, ZoneNumber>
  /** The real borders, once the city has given them. */
  borders: Borders | undefined
  /** What must be printed beside the numbers. */
  attributions: readonly string[]
}

/** All districts: what happened in each, their numbers in one table, and the neighbourhoods by district. */
export function ZonesPage(props: ZonesPageProps) {
  const { say } = useView()
  const { districts, counts, since, borders } = props
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: words.home, to: '/' }]} />
        <PageHead title={words.districts} lead={words.districtsLead} />
        <Show
          when={districts.length > 0}
          fallback={<EmptyState title={words.noZonesYet}>{say(words.noZonesYetWhy)}</EmptyState>}
        >
          <DistrictCounts districts={districts} counts={counts} since={since}>
            <TopDistricts districts={districts} counts={counts} />
            <p>{say(words.countsCaution)}</p>
            <Show when={!borders}>
              <p class="hint">{say(words.noBordersYet)}</p>
            </Show>
          </DistrictCounts>
        </Show>
      </div>
      <Show when={borders}>
        {(real) => (
          <Region title={words.mapOfBorders} id="map" ground>
            <BordersMap caption={words.mapOfBorders} borders={real()} />
          </Region>
        )}
      </Show>
      <Show when={districts.length > 0}>
        <Region title={words.numbersOf} id="districts" ground={!borders}>
          <Districts {...props} />
        </Region>
      </Show>
      <Neighbourhoods {...props} />
    </>
  )
}

function Districts({ districts, neighbourhoods, counts, people, areas, attributions }: ZonesPageProps) {
  const { link, say } = useView()
  const partsOf = (id: string) => neighbourhoods.filter(({ drawing }) => drawing.parentId === id).length
  const columns: Column<ListedZone>[] = [
    {
      head: words.zone,
      main: true,
      cell: ({ zone }) => (
        <a href={link(`/zones/${zone.code}`)}>
          <Say text={zone.name} />
        </a>
      ),
    },
    { head: words.times, numeric: true, cell: ({ zone }) => say(number(counts.get(zone.id) ?? 0)) },
    { head: words.population, numeric: true, cell: ({ zone }) => shown(people.get(zone.id), number, say) },
    { head: words.area, numeric: true, cell: ({ zone }) => shown(areas.get(zone.id), inKilometres, say) },
    { head: words.neighbourhoods, numeric: true, cell: ({ zone }) => say(number(partsOf(zone.id))) },
  ]
  return (
    <>
      <DataTable caption={words.numbersOf} columns={columns} rows={districts} />
      <p class="hint">
        {attributions.length > 0 && `${say(words.sourceOf)}: ${attributions.join(' · ')} · `}
        <a href={link('/maps/zones.geojson?kind=district')}>{say(words.dataOfZones)}</a>
      </p>
    </>
  )
}

const inKilometres = (squareMetres: number) => words.squareKilometres(squareMetres / 1e6)

type Say = ReturnType<typeof useView>['say']

const shown = (counted: ZoneNumber | undefined, text: (value: number) => ReturnType<typeof number>, say: Say) =>
  counted ? say(text(counted.value)) : '–'

function Neighbourhoods({ districts, neighbourhoods }: ZonesPageProps) {
  const groups = districts
    .map(({ zone }): readonly [Zone, Zone[]] => [
      zone,
      neighbourhoods.filter(({ drawing }) => drawing.parentId === zone.id).map((each) => each.zone),
    ])
    .filter(([, zones]) => zones.length > 0)
  return (
    <Show when={groups.length > 0}>
      <Region title={words.neighbourhoods} id="neighbourhoods">
        <div class="grid">
          <For each={groups}>
            {([district, zones]) => (
              <section class="stack" aria-labelledby={`in-${district.code}`}>
                <h3 id={`in-${district.code}`}>
                  <Say text={district.name} />
                </h3>
                <ZoneChips zones={zones} />
              </section>
            )}
          </For>
        </div>
      </Region>
    </Show>
  )
}
