import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import type { SeriesNumber } from './bar-rows.tsx'
import { named } from './figure.tsx'
import { across, percent, placeOn, short } from './scale.ts'

interface SparklineProps {
  /** In the order of time. */
  values: readonly number[]
  /** What the line shows, in words: it has no axis of its own. */
  label: Said
  series?: SeriesNumber
}

const height = 28

/** A small line in a row of a table. The numbers stand beside it; alone it says only up, down or level. */
export function Sparkline({ values, label, series = 1 }: SparklineProps) {
  const { say, locale } = useView()
  const span = { from: Math.min(...values), to: Math.max(...values) }
  const x = (at: number) => across(3 + (values.length > 1 ? at / (values.length - 1) : 0.5) * 94, locale)
  const y = (value: number) => (span.to === span.from ? height / 2 : 24 - (placeOn(span, value) / 100) * 20)
  const course = values.map((value, at) => `${short(x(at))} ${short(y(value))}`)
  const last = values.at(-1)
  return (
    <svg class="chart chart--spark" height={String(height)} {...named(say(label))}>
      <g class={`s${series}`}>
        <svg width="100%" height={String(height)} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          {values.length > 1 && <path class="line" d={`M${course.join('L')}`} />}
        </svg>
        {last !== undefined && <circle class="dot" cx={percent(x(values.length - 1))} cy={short(y(last))} r="4" />}
      </g>
    </svg>
  )
}
