import { Show } from 'solid-js'
import type { Zone } from '#city/zones/tables.ts'
import { monthOfYear } from '#platform/calendar/format.ts'
import type { PlainJalaliDate } from '#platform/calendar/jalali.ts'
import { BarRows } from '#platform/charts/bar-rows.tsx'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { lowest, supplyGroups, type ZoneSupply } from '../../rules/desk/supply.ts'
import { deskWords } from '../../words/desk.ts'
import { groupNames, supplyWords } from '../../words/supply.ts'
import { OfferingTrail } from './trail.tsx'

interface Props {
  month: PlainJalaliDate
  before: string
  after: string
  now: string
  zones: ReadonlyMap<string, Zone>
  rows: readonly ZoneSupply[]
}

const here = '/desk/offerings/supply'

/** Seats and hours of a month against who lives where: the districts with the fewest stand first. */
export function SupplyPage(props: Props) {
  const { say } = useView()
  const { month, before, after, now, rows } = props
  const low = lowest(rows)
  return (
    <>
      <OfferingTrail />
      <DeskHead title={supplyWords.title} meta={<span>{say(monthOfYear(month.y, month.m))}</span>}>
        <ButtonLink to={`${here}?month=${before}`} look="line">
          {say(supplyWords.monthBefore)}
        </ButtonLink>
        <ButtonLink to={`${here}?month=${after}`} look="line">
          {say(supplyWords.monthAfter)}
        </ButtonLink>
        <ButtonLink to={`${here}.csv?month=${now}`} look="line" icon="get" download>
          {say(deskWords.asCsv)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Notice>
          <p>{say(supplyWords.method)}</p>
        </Notice>
        <Show when={low.length > 0} fallback={<Notice tone="wait" title={supplyWords.nothing} />}>
          <Bars {...props} low={low} />
        </Show>
        <Table {...props} low={low} />
      </div>
    </>
  )
}

type WithLow = Props & { low: readonly ZoneSupply[] }

const nameOf = (zones: Props['zones'], id: string) => zones.get(id)?.name ?? supplyWords.district

function Bars({ zones, rows, low }: WithLow) {
  const known = rows.filter(({ index }) => index !== undefined).toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
  const bars = known.map(({ zoneId, index = 0 }) => ({
    label: nameOf(zones, zoneId),
    value: Math.round(index),
    shown: number(Math.round(index)),
  }))
  return (
    <BarRows
      caption={supplyWords.caption(number(low.length))}
      bars={bars}
      head={[supplyWords.district, supplyWords.index]}
    />
  )
}

function Table({ zones, rows, low }: WithLow) {
  const { say } = useView()
  const hours = (value: number) => say(number(Math.round(value)))
  const columns: Column<ZoneSupply>[] = [
    { head: supplyWords.district, main: true, cell: ({ zoneId }) => <Say text={nameOf(zones, zoneId)} /> },
    { head: supplyWords.population, numeric: true, cell: (row) => <Population row={row} /> },
    ...supplyGroups.map((group) => ({
      head: groupNames[group],
      numeric: true,
      cell: (row: ZoneSupply) => hours(row.hours[group]),
    })),
    { head: supplyWords.seatHours, numeric: true, cell: ({ all }) => hours(all) },
    { head: supplyWords.index, numeric: true, cell: ({ index }) => (index === undefined ? '–' : hours(index)) },
    { head: supplyWords.present, numeric: true, cell: ({ present }) => say(number(present)) },
    {
      head: supplyWords.lowest,
      cell: (row) =>
        low.includes(row) ? (
          <Tag tone="alert" icon="flag">
            {say(supplyWords.lowest)}
          </Tag>
        ) : (
          '–'
        ),
    },
  ]
  return <DataTable caption={supplyWords.title} dense columns={columns} rows={rows} />
}

function Population({ row: { population } }: { row: ZoneSupply }) {
  const { say } = useView()
  return (
    <Show when={population} fallback={<small class="hatched">{say(supplyWords.noPopulation)}</small>}>
      {(people) => say(number(people()))}
    </Show>
  )
}
