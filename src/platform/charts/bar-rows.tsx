import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { useName } from '../ui/page.ts'
import { ChartFigure, type FigureProps, picture } from './figure.tsx'
import { across, percent, placeOn } from './scale.ts'

export interface Bar {
  readonly label: Said
  readonly value: number
  /** The value as it is written; the plain number unless said. */
  readonly shown?: Said | undefined
  /** Something to compare with, drawn as a line across: a target, the city's mean. */
  readonly reference?: number | undefined
}

export type SeriesNumber = 0 | 1 | 2 | 3 | 4

interface BarRowsProps extends Omit<FigureProps, 'table'> {
  bars: readonly Bar[]
  /** How the rows and the values are called in the table. */
  head: readonly [row: Said, value: Said, reference?: Said]
  /** The end of the scale; the largest value unless said. It begins at zero. */
  most?: number | undefined
  series?: SeriesNumber | undefined
}

const rowHeight = 44

/** A bar for each row, from the line's start, each with its name and value above it. */
export function BarRows({ bars, head, most, series = 4, ...figure }: BarRowsProps) {
  const { say } = useView()
  const title = useName('bars')
  const to = most ?? Math.max(0, ...bars.flatMap(({ value, reference = 0 }) => [value, reference]))
  return (
    <ChartFigure {...figure} table={tableOf(bars, head)}>
      <svg class="chart" height={String(bars.length * rowHeight)} {...picture(title)}>
        <title id={title}>{say(figure.caption)}</title>
        <For each={bars}>{(bar, at) => <BarRow bar={bar} top={at() * rowHeight} to={to} series={series} />}</For>
      </svg>
    </ChartFigure>
  )
}

function BarRow({ bar, top, to, series }: { bar: Bar; top: number; to: number; series: SeriesNumber }) {
  const { say, locale } = useView()
  const share = placeOn({ from: 0, to }, bar.value)
  const reference = bar.reference === undefined ? undefined : across(placeOn({ from: 0, to }, bar.reference), locale)
  const left = Math.min(across(0, locale), across(share, locale))
  return (
    <g class={`s${series}`}>
      <text x={percent(across(0, locale))} y={String(top + 13)}>
        {say(bar.label)}
      </text>
      <text class="strong" x={percent(across(100, locale))} y={String(top + 13)} text-anchor="end">
        {say(shownOf(bar))}
      </text>
      <rect class="barx" x={percent(left)} width={percent(share)} y={String(top + 20)} height="12" rx="2" />
      {reference !== undefined && (
        <line
          class="mark"
          x1={percent(reference)}
          x2={percent(reference)}
          y1={String(top + 16)}
          y2={String(top + 36)}
        />
      )}
    </g>
  )
}

const shownOf = ({ shown, value }: Bar): Said => shown ?? number(value)

const tableOf = (bars: readonly Bar[], head: BarRowsProps['head']) => ({
  head: head.filter((cell) => cell !== undefined),
  rows: bars.map((bar) => {
    const cells = [bar.label, shownOf(bar)]
    return head[2] === undefined ? cells : cells.concat(bar.reference === undefined ? noValue : number(bar.reference))
  }),
})

const noValue: Said = { fa: '–', en: '–' }
