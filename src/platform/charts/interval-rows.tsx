import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { lazily } from '../text/digits.ts'
import { number, range } from '../text/numbers.ts'
import { useName } from '../ui/page.ts'
import type { SeriesNumber } from './bar-rows.tsx'
import { ChartFigure, type FigureProps, picture } from './figure.tsx'
import { across, percent, placeOn, type Span } from './scale.ts'
import { words } from './words.ts'

/** One estimate among several: a dot on its interval. */
export interface IntervalRow {
  readonly label: Said
  readonly value: number
  readonly low: number
  readonly high: number
  /** The city's mean. */
  readonly reference?: number | undefined
  readonly series?: SeriesNumber | undefined
}

interface IntervalRowsProps extends Omit<FigureProps, 'table'> {
  rows: readonly IntervalRow[]
  head: readonly [row: Said, value: Said]
  /** 0 to 100 unless said. */
  span?: Span | undefined
}

const rowHeight = 76

/** Dots on their intervals, one below the other, on one scale that begins at the line's start. */
export function IntervalRows({ rows, head, span = { from: 0, to: 100 }, ...figure }: IntervalRowsProps) {
  const { say } = useView()
  const title = useName('rows')
  const table = {
    head: [...head, words.interval],
    rows: rows.map(({ label, value, low, high }) => [label, number(value), intervalOf(low, high)]),
  }
  return (
    <ChartFigure {...figure} table={table}>
      <svg class="chart" height={String(rows.length * rowHeight + 30)} {...picture(title)}>
        <title id={title}>{say(figure.caption)}</title>
        <For each={rows}>{(row, at) => <Row row={row} top={at() * rowHeight} span={span} />}</For>
        <Axis span={span} y={rows.length * rowHeight + 1} />
      </svg>
    </ChartFigure>
  )
}

const intervalOf = (low: number, high: number): Said => lazily((locale) => range(low, high, locale))

function Row({ row, top, span }: { row: IntervalRow; top: number; span: Span }) {
  const { say, locale } = useView()
  const at = (value: number) => percent(across(placeOn(span, value), locale))
  const y = top + 44
  return (
    <g class={`s${row.series ?? 1}`}>
      <text class="strong" x={percent(across(0, locale))} y={String(top + 16)}>
        {say(row.label)}
      </text>
      <text x={percent(across(100, locale))} y={String(top + 16)} text-anchor="end">
        <tspan class="strong" font-size="18">
          {say(number(row.value))}
        </tspan>{' '}
        <tspan>({say(intervalOf(row.low, row.high))})</tspan>
      </text>
      <line class="grid" x1="0%" x2="100%" y1={String(y)} y2={String(y)} />
      {row.reference !== undefined && (
        <line class="ref" x1={at(row.reference)} x2={at(row.reference)} y1={String(y - 13)} y2={String(y + 13)} />
      )}
      <line class="ci" x1={at(row.low)} x2={at(row.high)} y1={String(y)} y2={String(y)} />
      <For each={[row.low, row.high]}>
        {(end) => (
          <line class="tick" x1={at(end)} x2={at(end)} y1={String(y - 6)} y2={String(y + 6)} stroke-width="2" />
        )}
      </For>
      <line class="tick" x1={at(row.low)} x2={at(row.high)} y1={String(y)} y2={String(y)} stroke-width="2" />
      <circle class="dot" cx={at(row.value)} cy={String(y)} r="7" />
    </g>
  )
}

const anchor = (share: number) => (share === 0 ? 'start' : share === 100 ? 'end' : 'middle')

function Axis({ span, y }: { span: Span; y: number }) {
  const { say, locale } = useView()
  const ticks = [0, 25, 50, 75, 100]
  return (
    <g>
      <For each={ticks}>
        {(share) => (
          <>
            <line
              class="axis"
              x1={percent(across(share, locale))}
              x2={percent(across(share, locale))}
              y1={String(y - 3)}
              y2={String(y + 3)}
            />
            <text x={percent(across(share, locale))} y={String(y + 21)} text-anchor={anchor(share)}>
              {say(number(Math.round(span.from + ((span.to - span.from) * share) / 100)))}
            </text>
          </>
        )}
      </For>
      <line class="axis" x1="0%" x2="100%" y1={String(y)} y2={String(y)} />
    </g>
  )
}
