import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { useName } from '../ui/page.ts'
import type { SeriesNumber } from './bar-rows.tsx'
import { ChartFigure, type FigureProps, picture } from './figure.tsx'
import { across, percent, placeOn, roundSpan, short, type Span } from './scale.ts'

export interface Column {
  /** The month or year it stands for. */
  readonly label: Said
  readonly value: number
  readonly shown?: Said | undefined
}

interface ColumnsProps extends Omit<FigureProps, 'table'> {
  /** In the order of time. */
  columns: readonly Column[]
  head: readonly [time: Said, value: Said]
  series?: SeriesNumber | undefined
}

const [height, floor, ceiling] = [190, 170, 24]

/** Upright columns in the order of time, which runs with the line: from the right in Persian. First and last are named. */
export function Columns({ columns, head, series = 1, ...figure }: ColumnsProps) {
  const { say } = useView()
  const title = useName('columns')
  const values = columns.map(({ value }) => value)
  const span = roundSpan(values, { zero: true, whole: values.every(Number.isInteger) })
  const table = { head, rows: columns.map((column) => [column.label, shownOf(column)]) }
  const ends = [columns[0], columns.at(-1)].filter((column) => column !== undefined)
  return (
    <ChartFigure {...figure} table={table}>
      <div class="plot">
        <Scale ticks={span.ticks} span={span} />
        <svg class="chart" height={String(height)} {...picture(title)}>
          <title id={title}>{say(figure.caption)}</title>
          <Grid ticks={span.ticks} span={span} />
          <g class={`s${series}`}>
            <For each={columns}>
              {(column, at) => <ColumnBar column={column} at={at()} count={columns.length} span={span} />}
            </For>
          </g>
        </svg>
      </div>
      <p class="xlabels" aria-hidden="true">
        <For each={ends}>{(column) => <span>{say(column.label)}</span>}</For>
      </p>
    </ChartFigure>
  )
}

const heightOf = (span: Span, value: number) => floor - (placeOn(span, value) / 100) * (floor - ceiling)

interface ScaleProps {
  ticks: readonly number[]
  span: Span
}

/** The numbers of the upright scale, in a narrow picture of their own at the line's start. */
function Scale({ ticks, span }: ScaleProps) {
  const { say, locale } = useView()
  return (
    <svg class="chart" width="26" height={String(height)} aria-hidden="true">
      <For each={ticks}>
        {(tick) => (
          <text x={percent(across(0, locale))} y={short(heightOf(span, tick) + 4)}>
            {say(number(tick))}
          </text>
        )}
      </For>
    </svg>
  )
}

function Grid({ ticks, span }: ScaleProps) {
  return (
    <For each={ticks}>
      {(tick) => {
        const y = short(heightOf(span, tick))
        return <line class="grid" x1="0%" x2="100%" y1={y} y2={y} />
      }}
    </For>
  )
}

function ColumnBar({ column, at, count, span }: { column: Column; at: number; count: number; span: Span }) {
  const { say, locale } = useView()
  const wide = Math.min(60 / count, 12)
  const middle = across(((at + 0.5) / count) * 100, locale)
  const top = heightOf(span, column.value)
  const isNamed = at === 0 || at === count - 1
  return (
    <>
      <rect
        class="barx"
        x={percent(middle - wide / 2)}
        width={percent(wide)}
        y={short(top)}
        height={short(floor - top)}
        rx="2"
      >
        <title>{`${say(column.label)}: ${say(shownOf(column))}`}</title>
      </rect>
      {isNamed && (
        <text class="strong mid" x={percent(middle)} y={short(top - 6)}>
          {say(shownOf(column))}
        </text>
      )}
    </>
  )
}

const shownOf = ({ shown, value }: Column): Said => shown ?? number(value)
