import { For, type JSX, Show } from 'solid-js'
import { formatDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { SchematicFigure } from '#platform/maps/map-figure.tsx'
import type { SchematicZone } from '#platform/maps/schematic.ts'
import { lazily } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { schematicBox } from '../tabriz.ts'
import type { Zone, ZoneNumber } from '../tables.ts'
import { words } from '../words.ts'

export interface ZonePageProps {
  zone: Zone
  parent: Zone | undefined
  parts: readonly Zone[]
  neighbours: readonly Zone[]
  numbers: readonly ZoneNumber[]
  /** The districts, with this zone or the one it lies in outlined. */
  schematic: readonly SchematicZone[]
  /** No real border is known. */
  onlySchematic: boolean
  blocks: readonly (() => JSX.Element)[]
}

/** A zone: its names, where it stands, its numbers with their sources, what is beside it and what happens here. */
export function ZonePage({
  zone,
  parent,
  parts,
  neighbours,
  numbers,
  schematic,
  onlySchematic,
  blocks,
}: ZonePageProps) {
  const trail = [{ label: words.zones, to: '/zones' }, ...(parent ? [crumb(parent)] : [])]
  return (
    <>
      <div class="wrap">
        <Crumbs trail={trail} />
        <PageHead title={zone.name} meta={<Kind zone={zone} parent={parent} />} />
        <div class="split">
          <div class="stack">
            <Numbers numbers={numbers} />
            <FormerNames zone={zone} />
            <ZoneList title={words.neighbours} zones={neighbours} />
            <ZoneList title={words.parts} zones={parts} />
            <Hints zone={zone} onlySchematic={onlySchematic} />
          </div>
          <Where zone={zone} schematic={schematic} />
        </div>
      </div>
      <For each={blocks}>{(block) => block()}</For>
    </>
  )
}

const crumb = ({ name, code }: Zone) => ({ label: name, to: `/zones/${code}` })

function Kind({ zone, parent }: { zone: Zone; parent: Zone | undefined }) {
  const { say } = useView()
  return (
    <>
      {say(words[zone.kind])}
      {parent && (
        <>
          {' '}
          {say(words.within)} <ZoneLink zone={parent} />
        </>
      )}
    </>
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
      <ul class="chips">
        <For each={zones}>
          {(zone) => (
            <li>
              <ZoneLink zone={zone} />
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Hints({ zone, onlySchematic }: { zone: Zone; onlySchematic: boolean }) {
  const { say } = useView()
  return (
    <>
      {onlySchematic && <p class="hint">{say(words.noBordersYet)}</p>}
      {zone.sample && <p class="hint">{say(words.sampleParent)}</p>}
    </>
  )
}

function Where({ zone, schematic }: { zone: Zone; schematic: readonly SchematicZone[] }) {
  const { link } = useView()
  if (schematic.length === 0) return null
  const { fa, en } = zone.name
  const rows = schematic.map(({ name, value }) => [name, value ?? number(0)])
  return (
    <SchematicFigure
      caption={words.hereIs(fa, en ?? fa)}
      table={{ head: [words.zone, words.population], rows }}
      zones={schematic.map((each) => Object.assign({}, each, { href: link(each.href ?? '/zones') }))}
      viewBox={schematicBox}
    />
  )
}

interface ListProps {
  zones: readonly Zone[]
  schematic: readonly SchematicZone[]
}

/** All districts, as a schematic and as a list with their neighbourhoods' pages behind them. */
export function ZonesPage({ zones, schematic }: ListProps) {
  const { link } = useView()
  const rows = schematic.map(({ name, value }) => [name, value ?? number(0)])
  return (
    <>
      <div class="wrap">
        <PageHead title={words.zones} />
        <SchematicFigure
          caption={words.mapOfZones}
          note={words.noBordersYet}
          table={{ head: [words.zone, words.population], rows }}
          zones={schematic.map((each) => Object.assign({}, each, { href: link(each.href ?? '/zones') }))}
          viewBox={schematicBox}
        />
      </div>
      <Region title={words.zones} id="list">
        <ul class="chips">
          <For each={zones}>
            {(zone) => (
              <li>
                <ZoneLink zone={zone} />
              </li>
            )}
          </For>
        </ul>
      </Region>
    </>
  )
}
