import { For, type JSX, Show } from 'solid-js'
import { formatDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { SchematicFigure } from '#platform/maps/map-figure.tsx'
import type { SchematicZone } from '#platform/maps/schematic.ts'
import { lazily } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { schematicBox } from '../tabriz.ts'
import type { Zone, ZoneNumber } from '../tables.ts'
import { words } from '../words.ts'
import { BordersMap, type Borders } from './borders-map.tsx'
import { ZoneChips } from './zone-chips.tsx'

export interface ZonePageProps {
  zone: Zone
  parent: Zone | undefined
  parts: readonly Zone[]
  neighbours: readonly Zone[]
  numbers: readonly ZoneNumber[]
  /** The districts, with this zone or the one it lies in outlined. */
  schematic: readonly SchematicZone[]
  /** The real borders of its kind, once the city has given this zone's. */
  borders: Borders | undefined
  /** What must be printed beside the numbers and the map. */
  attributions: readonly string[]
  blocks: readonly (() => JSX.Element)[]
}

/** A zone: its names, where it stands, its numbers with their sources, what is beside it and what happens here. */
export function ZonePage(props: ZonePageProps) {
  const { zone, parent, parts, neighbours, numbers, blocks } = props
  const trail = [{ label: words.districts, to: '/zones' }, ...(parent ? [crumb(parent)] : [])]
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={trail} />
        <PageHead title={zone.name} {...(parent && { meta: <Kind zone={zone} parent={parent} /> })} />
        <div class="split">
          <div class="stack">
            <Numbers numbers={numbers} />
            <FormerNames zone={zone} />
            <ZoneList title={words.neighbours} zones={neighbours} />
            <ZoneList title={words.parts} zones={parts} />
            <Hints {...props} />
          </div>
          <Where {...props} />
        </div>
      </div>
      <For each={blocks}>{(block) => block()}</For>
    </>
  )
}

const crumb = ({ name, code }: Zone) => ({ label: name, to: `/zones/${code}` })

/** What it is and in what it lies; a zone that lies in none says it in its name. */
function Kind({ zone, parent }: { zone: Zone; parent: Zone }) {
  const { say } = useView()
  return (
    <span>
      {say(words[zone.kind])} {say(words.within)} <ZoneLink zone={parent} />
    </span>
  )
}

function ZoneLink({ zone }: { zone: Zone }) {
  const { link } = useView()
  return (
    <a href={link(`/zones/${zone.code}`)}>
      <Say text={zone.name} />
    </a>
  )
}

/** Each number with its day, the way it came about and its source. */
function Numbers({ numbers }: { numbers: readonly ZoneNumber[] }) {
  const { say } = useView()
  return (
    <DescriptionList>
      <For each={numbers}>
        {(counted) => (
          <KeyValue label={labelOf(counted)} note={backingOf(counted)}>
            {say(valueOf(counted))}
          </KeyValue>
        )}
      </For>
    </DescriptionList>
  )
}

const labelOf = ({ measure }: ZoneNumber) => (measure === 'area' ? words.area : words.population)

const valueOf = ({ measure, value }: ZoneNumber) =>
  measure === 'area' ? words.squareKilometres(value / 1e6) : words.people(value)

const backingOf = ({ asOf, method, source, note }: ZoneNumber) =>
  lazily((locale) => {
    const language = locale === 'en' ? 'en' : 'fa'
    const day = words.asOf(formatDate(asOf, 'long', locale))[language]
    const from = source.name[language] ?? source.name.fa
    const parts = [words[method][language], day, from, note?.[language]]
    return parts.filter(Boolean).join(locale === 'en' ? '; ' : '؛ ')
  })

function FormerNames({ zone: { formerNames } }: { zone: Zone }) {
  const { say } = useView()
  return (
    <Show when={formerNames.length > 0}>
      <h2>{say(words.formerly)}</h2>
      <ul>
        <For each={formerNames}>
          {({ name }) => (
            <li>
              <Say text={name} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function ZoneList({ title, zones }: { title: (typeof words)['neighbours']; zones: readonly Zone[] }) {
  const { say } = useView()
  return (
    <Show when={zones.length > 0}>
      <h2>{say(title)}</h2>
      <ZoneChips zones={zones} />
    </Show>
  )
}

function Hints({ zone, borders, attributions }: ZonePageProps) {
  const { say } = useView()
  return (
    <>
      {!borders && <p class="hint">{say(words.noBordersYet)}</p>}
      {zone.sample && <p class="hint">{say(words.sampleParent)}</p>}
      {attributions.length > 0 && (
        <p class="hint">
          {say(words.sourceOf)}: {attributions.join(' · ')}
        </p>
      )}
    </>
  )
}

/** This map tells where a zone lies and nothing else; the numbers stand in its table. */
const asPlace = (each: SchematicZone, link: (path: string) => string): SchematicZone => ({
  ...each,
  value: undefined,
  fill: each.here === true ? 4 : 'plain',
  href: link(each.href ?? '/zones'),
})

function Where({ zone, schematic, borders }: ZonePageProps) {
  const { link } = useView()
  if (borders) return <BordersMap caption={words.trueMap(zone.name)} borders={borders} here={zone.code} />
  if (schematic.length === 0) return null
  const { fa, en } = zone.name
  const rows = schematic.map(({ name, value }) => [name, value ?? number(0)])
  return (
    <SchematicFigure
      caption={words.hereIs(fa, en ?? fa)}
      table={{ head: [words.zone, words.population], rows }}
      zones={schematic.map((each) => asPlace(each, link))}
      viewBox={schematicBox}
    />
  )
}
