import { For, Show } from 'solid-js'
import { region } from '#city/zones/region.ts'
import { publicPosition } from '#city/places/rules.ts'
import type { Place } from '#city/places/tables.ts'
import { longDate } from '#platform/calendar/format.ts'
import { Field, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { listAddress } from '#platform/http/paging.ts'
import type { Said } from '#platform/locale.ts'
import { MapFigure } from '#platform/maps/map-figure.tsx'
import { boxAround } from '#platform/maps/metres.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Chip, Tag } from '#platform/ui/tag.tsx'
import type { CouncilQuery } from '../../forms/lists.ts'
import type { PlacedClause } from '../../queries/placed.ts'
import type { Body } from '../../queries/votes.ts'
import type { ListedResolution } from '../../routes/listing.ts'
import { addressText, words as council } from '../../words.ts'
import { placedWords } from '../../words/placed.ts'
import { clauseName, publicWords as words } from '../../words/public.ts'
import { bodyWords } from '../../words/bodies.ts'
import { LegalTag } from './legal-line.tsx'
import { coverageText } from '../../rules/coverage-words.ts'

interface Props {
  query: CouncilQuery
  listed: readonly ListedResolution[]
  count: number
  next: string | undefined
  bodies: readonly Body[]
  years: readonly number[]
  placed: readonly PlacedClause[]
  places: ReadonlyMap<string, Place>
}

const here = '/council'
const tabs = [
  { asked: undefined, label: words.all },
  { asked: 'in-force', label: words.inForce },
  { asked: 'waiting', label: words.waiting },
  { asked: 'over', label: words.over },
] as const

/** What the council decided, for everybody. */
export function CouncilPage(props: Props) {
  const { say } = useView()
  const { query, listed, count, next } = props
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: words.home, to: '/' }]} />
        <PageHead
          title={council.council}
          lead={words.lead}
          meta={
            <span>
              <Say text={words.foundSome(number(count))} />
            </span>
          }
        >
          <MoreLink to="/council/bodies">{say(bodyWords.bodies)}</MoreLink>
          <MoreLink to="/council/members">{say(words.members)}</MoreLink>
          <MoreLink to="/commitments">{say(words.commitments)}</MoreLink>
        </PageHead>
        <Tabs query={query} />
        <Filters {...props} />
        <div class="region region--tight stack">
          <Show when={listed.length > 0} fallback={<None />}>
            <h2 class="sr">{say(council.resolutions)}</h2>
            <div class="grid programmes">
              <For each={listed}>{(each) => <ResolutionCard listed={each} />}</For>
            </div>
          </Show>
          <Pager next={next} />
        </div>
      </div>
      <OnMap {...props} />
    </>
  )
}

/** The short ways: how resolutions stand. */
function Tabs({ query }: Pick<Props, 'query'>) {
  const { say } = useView()
  return (
    <ul class="chips">
      <For each={tabs}>
        {({ asked, label }) => (
          <li>
            <Chip to={listAddress(here, { ...query, standing: asked })} current={query.standing === asked}>
              {say(label)}
            </Chip>
          </li>
        )}
      </For>
      <li>
        <Chip to="/commitments/late">{say(words.lateOnes)}</Chip>
      </li>
    </ul>
  )
}

function Filters({ query, bodies, years }: Props) {
  const { q = '', year, body = '', standing = '' } = query
  const form = blank({ q, year: year ?? '', body, standing })
  return (
    <FilterBar to={here}>
      {standing && <input type="hidden" name="standing" value={standing} />}
      <Field form={form} name="q" type="search" label={words.searchIn} most={100} />
      <Select
        form={form}
        name="year"
        label={words.year}
        empty={words.all}
        choices={years.map((each) => ({ value: String(each), label: numeral(each) }))}
      />
      <Select
        form={form}
        name="body"
        label={words.body}
        empty={words.all}
        choices={bodies.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </FilterBar>
  )
}

function None() {
  const { say } = useView()
  return (
    <EmptyState title={words.noneFound} act={<ButtonLink to="/report-mistake">{say(words.askCouncil)}</ButtonLink>}>
      <Say text={words.noneFoundWhy} />
    </EmptyState>
  )
}

/** A resolution in a list: its state before the law, and how far its clauses are. */
export function ResolutionCard({ listed: { resolution, standing, coverage } }: { listed: ListedResolution }) {
  const { say } = useView()
  const { address, title, adoptedOn, sample } = resolution
  return (
    <Card
      to={`/council/resolutions/${address}`}
      title={title}
      meta={
        <>
          <LegalTag state={standing.state} />
          <span>{say(addressText(address))}</span>
          {sample && <Tag line>{say(words.sampleMark)}</Tag>}
        </>
      }
      end={
        <span>
          <Say text={words.adopted(longDate(adoptedOn))} />
        </span>
      }
    >
      <p>
        <Say text={coverageText(coverage)} />
      </p>
    </Card>
  )
}

/** Clauses that lie somewhere: a map, and below it all of them as a table. */
function OnMap({ placed, places }: Props) {
  const { link } = useView()
  const points = placed.flatMap(({ clause, resolution }) => {
    const place = places.get(clause.placeId ?? '')
    const shown = place && publicPosition(place)
    if (!shown || !place) return []
    const href = link(`/council/resolutions/${resolution.address}/${clause.address}`)
    return [{ id: `${resolution.address}-${clause.address}`, name: place.name, at: shown.at, accuracy: 0, href }]
  })
  if (points.length === 0) return null
  const rows = placed.map(({ clause, resolution }): Said[] => [
    addressText(resolution.address),
    clauseName(clause.address),
    places.get(clause.placeId ?? '')?.name ?? words.place,
  ])
  return (
    <Region id="map" title={placedWords.mapTitle} ground>
      <MapFigure
        caption={placedWords.mapTitle}
        note={placedWords.mapNote}
        table={{ head: [council.resolution, council.clause, words.place], rows }}
        frame={{ box: boxAround(points.map(({ at }) => [...at, ...at])) ?? region.box, width: 720, height: 420 }}
        layers={[{ kind: 'points', points }]}
        attribution={[]}
        sources={{ places: link('/maps/places.geojson') }}
      />
    </Region>
  )
}
