import { For } from 'solid-js'
import { IntervalLine, type IntervalLineProps, spanOf } from './interval-line.tsx'

/** Lines side by side on one scale of one height, so that eyes may compare them. Never two scales in one picture. */
export function SmallMultiples({ charts }: { charts: readonly Omit<IntervalLineProps, 'span'>[] }) {
  const span = spanOf(charts.flatMap(({ moments }) => moments))
  return (
    <div class="grid grid--3">
      <For each={charts}>{(chart) => <IntervalLine {...chart} span={span} />}</For>
    </div>
  )
}
