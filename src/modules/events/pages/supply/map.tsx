import { For } from 'solid-js'
import { schematicOf } from '#city/zones/reading.ts'
import { schematicBox } from '#city/zones/tabriz.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import type { Step } from '#platform/maps/classes.ts'
import { MapFigure, SchematicFigure } from '#platform/maps/map-figure.tsx'
import { boxAround } from '#platform/maps/metres.ts'
import { degreeBoxOf } from '#platform/maps/shape.ts'
import type { Fill, MapZone } from '#platform/maps/svg.ts'
import { lazily, number, showNumber } from '#platform/text/numbers.ts'
import type { SupplyView } from '../../routes/supply/view-of.ts'
import { supplyWords as words } from '../../words/supply.ts'

/** How much is in reach in each zone, as a map; before there are borders, as a schematic. Hatched where nobody was counted. */
export function SupplyMap(props: SupplyView) {
  const { rows, listed, borders } = props
  const looks = new Map(rows.map(({ code, index }) => [code, lookOf(index)]))
  const table = {
    head: [words.zone, words.index],
    rows: rows.map(({ name, index }): Said[] => [name, index === undefined ? words.unknown : twoDecimals(index)]),
  }
  const caption = words.finding(number(rows.filter(({ isLow }) => isLow).length))
  const legend = <Key />
  if (borders)
    return <TrueMap {...props} caption={caption} table={table} looks={looks} borders={borders} legend={legend} />
  const drawn = schematicOf(listed).map((zone) => Object.assign({}, zone, looks.get(zone.code)))
  if (drawn.length === 0) return null
  return <SchematicFigure caption={caption} zones={drawn} viewBox={schematicBox} legend={legend} table={table} />
}

const twoDecimals = (value: number) => number(value, { decimals: 2 })

const steps: readonly Step[] = [1, 2, 3, 4, 5]

/**
 * Where one colour ends and the next begins: half of what everybody has on average, and so on to twice of it. Always the
 * same, so that months and groups can be compared and one very small zone does not make all others alike.
 */
const bounds = [0.5, 0.8, 1.25, 2] as const

const stepOf = (index: number): Step => steps[bounds.filter((bound) => index >= bound).length] ?? 5

interface Look {
  readonly fill: Fill
  readonly value: Said
}

const lookOf = (index: number | undefined): Look =>
  index === undefined ? { fill: 'hatched', value: words.unknown } : { fill: stepOf(index), value: twoDecimals(index) }

interface Drawing {
  caption: Said
  table: { head: readonly Said[]; rows: readonly (readonly Said[])[] }
  looks: ReadonlyMap<string, Look>
}

type TrueProps = SupplyView & Drawing & { borders: NonNullable<SupplyView['borders']>; legend: ReturnType<typeof Key> }

function TrueMap({ borders: { edition, zones }, looks, caption, table, legend }: TrueProps) {
  const drawn = zones.flatMap(({ zone, drawing }): MapZone[] => {
    const { labelLon, labelLat, name } = drawing
    const shape = drawing.coarser?.['2'] ?? drawing.shape
    const look = looks.get(zone.code)
    if (!shape || !look || labelLon === null || labelLat === null) return []
    return [{ id: zone.code, name, shape, label: [labelLon, labelLat], ...look }]
  })
  const box = boxAround(
    drawn.map(({ shape }) => degreeBoxOf(shape)),
    0.06,
  )
  if (!box) return null
  return (
    <>
      <MapFigure
        caption={caption}
        frame={{ box, width: 720, height: 480 }}
        layers={[{ kind: 'zones', zones: drawn }]}
        table={table}
        attribution={edition.source.attribution ? [edition.source.attribution] : []}
      />
      {legend}
    </>
  )
}

/** What the colours mean; the hatch, too. */
function Key() {
  const { say } = useView()
  return (
    <ul class="key">
      <For each={steps}>{(step) => <li class={`k${step}`}>{say(meaningOf(step))}</li>}</For>
      <li class="kfew">{say(words.unknown)}</li>
    </ul>
  )
}

function meaningOf(step: Step): Said {
  const [low, high] = [bounds[step - 2], bounds[step - 1]]
  if (low === undefined) return words.below(number(bounds[0], { decimals: 1 }))
  return high === undefined
    ? words.above(number(low))
    : lazily((locale) => `${showNumber(low, locale)}–${showNumber(high, locale)}`)
}
