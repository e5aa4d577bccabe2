import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Locale, Said } from '../locale.ts'
import { lazily } from '../text/digits.ts'
import { number, range } from '../text/numbers.ts'
import { useName } from '../ui/page.ts'
import type { SeriesNumber } from './bar-rows.tsx'
import { ChartFigure, type FigureProps, picture } from './figure.tsx'
import { across, percent, placeOn, roundSpan, short, type Span } from './scale.ts'
import { words } from './words.ts'

/** One moment of a series: its estimate and interval, or nothing where it is withheld. The line stops there. */
export interface Moment {
  readonly label: Said
  readonly estimate: { readonly value: number; readonly low: number; readonly high: number } | undefined
  /** The city's mean then. */
  readonly reference?: number | undefined
}

export interface IntervalLineProps extends Omit<FigureProps, 'table'> {
  /** In the order of time. */
  moments: readonly Moment[]
  head: readonly [time: Said, value: Said, reference?: Said]
  /** The span of the scale; given when several charts share one. */
  span?: (Span & { readonly ticks: readonly number[] }) | undefined
  series?: SeriesNumber | undefined
}

const [height, floor, ceiling] = [190, 180, 14]

/** A line with its band of uncertainty and the city's mean as a dashed line. First and last values are written on it. */
export function IntervalLine({ moments, head, span = spanOf(moments), series = 1, ...figure }: IntervalLineProps) {
  const { say, locale } = useView()
  const title = useName('line')
  const plot = plotting(moments, span, locale)
  const ends = [moments[0], moments.at(-1)].filter((moment) => moment !== undefined)
  return (
    <ChartFigure {...figure} table={tableOf(moments, head)}>
      <div class="plot">
        <svg class="chart" width="26" height={String(height)} aria-hidden="true">
          <For each={span.ticks}>
            {(tick) => (
              <text x={percent(across(0, locale))} y={short(plot.y(tick) + 4)}>
                {say(number(tick))}
              </text>
            )}
          </For>
        </svg>
        <svg class="chart" height={String(height)} {...picture(title)}>
          <title id={title}>{say(figure.caption)}</title>
          <For each={span.ticks}>
            {(tick) => <line class="grid" x1="0%" x2="100%" y1={short(plot.y(tick))} y2={short(plot.y(tick))} />}
          </For>
          <Series moments={moments} plot={plot} series={series} />
          <EndValues moments={moments} plot={plot} />
        </svg>
      </div>
      <p class="xlabels" aria-hidden="true">
        <For each={ends}>{(moment) => <span>{say(moment.label)}</span>}</For>
      </p>
    </ChartFigure>
  )
}

/** The span that holds every estimate, interval and reference. Several charts beside each other share one. */
export const spanOf = (moments: readonly Moment[]) =>
  roundSpan(
    moments.flatMap(({ estimate, reference }) => [
      ...(estimate ? [estimate.low, estimate.high] : []),
      ...(reference === undefined ? [] : [reference]),
    ]),
  )

interface Plot {
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

const plotting = (moments: readonly Moment[], span: Span, locale: Locale): Plot => ({
  x: (at) => across(4 + (moments.length > 1 ? at / (moments.length - 1) : 0.5) * 92, locale),
  y: (value) => floor - (placeOn(span, value) / 100) * (floor - ceiling),
})

interface SeriesProps {
  moments: readonly Moment[]
  plot: Plot
}

interface Drawn {
  readonly at: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Unbroken runs of published estimates: nothing is drawn over a gap. */
export function runsOf(moments: readonly Moment[]): Drawn[][] {
  const runs: Drawn[][] = [[]]
  for (const [at, { estimate }] of moments.entries()) {
    if (estimate) runs.at(-1)?.push({ at, value: estimate.value, low: estimate.low, high: estimate.high })
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

function Series({ moments, plot, series }: SeriesProps & { series: SeriesNumber }) {
  const runs = runsOf(moments)
  const last = moments.length - 1
  const point = ({ at }: Drawn, value: number) => `${short(plot.x(at))},${short(plot.y(value))}`
  const band = (run: Drawn[]) =>
    [...run.map((each) => point(each, each.high)), ...run.toReversed().map((each) => point(each, each.low))].join(' ')
  const course = (run: Drawn[]) => `M${run.map((each) => point(each, each.value).replace(',', ' ')).join('L')}`
  return (
    <g class={`s${series}`}>
      <svg width="100%" height={String(height)} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        <For each={runs}>{(run) => <polygon class="area" points={band(run)} />}</For>
        <Reference moments={moments} plot={plot} />
        <For each={runs}>{(run) => <path class="line" d={course(run)} />}</For>
      </svg>
      <For each={runs.flat()}>
        {({ at, value }) => (
          <circle class="dot" cx={percent(plot.x(at))} cy={short(plot.y(value))} r={at === last ? '6' : '4'} />
        )}
      </For>
    </g>
  )
}

function Reference({ moments, plot }: SeriesProps) {
  const known = moments.flatMap(({ reference }, at) =>
    reference === undefined ? [] : [`${short(plot.x(at))} ${short(plot.y(reference))}`],
  )
  return <g class="s0">{known.length > 1 && <path class="line" d={`M${known.join('L')}`} />}</g>
}

/** The first and the last published value, above their bands. */
function EndValues({ moments, plot }: SeriesProps) {
  const { say, locale } = useView()
  const drawn = runsOf(moments).flat()
  const [first, last] = [drawn[0], drawn.at(-1)]
  const above = ({ high }: Drawn) => short(Math.max(12, plot.y(high) - 8))
  return (
    <>
      {first && last !== first && (
        <text class="strong" x={percent(across(1, locale))} y={above(first)} text-anchor="start" font-size="14">
          {say(number(first.value))}
        </text>
      )}
      {last && (
        <text class="strong" x={percent(across(99, locale))} y={above(last)} text-anchor="end" font-size="17">
          {say(number(last.value))}
        </text>
      )}
    </>
  )
}

function tableOf(moments: readonly Moment[], [time, value, reference]: IntervalLineProps['head']) {
  const rows = moments.map((moment): Said[] => {
    const { estimate } = moment
    const cells = estimate
      ? [number(estimate.value), lazily((locale) => range(estimate.low, estimate.high, locale))]
      : [words.withheld, noValue]
    const mean = moment.reference === undefined ? noValue : number(moment.reference)
    return [moment.label, ...cells, ...(reference ? [mean] : [])]
  })
  return { head: [time, value, words.interval, ...(reference ? [reference] : [])], rows }
}

const noValue: Said = { fa: '–', en: '–' }
