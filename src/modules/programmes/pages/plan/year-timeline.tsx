import { For, Show } from 'solid-js'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { stateNames } from '#city/programmes/words.ts'
import { dateRange } from '#platform/calendar/format.ts'
import { fiscalYear, daysBetween, monthRange } from '#platform/calendar/jalali.ts'
import { picture } from '#platform/charts/figure.tsx'
import { across, percent } from '#platform/charts/scale.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { useName } from '#platform/ui/page.ts'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { More } from '#platform/ui/text-blocks.tsx'
import { barOf, months, placeInYear } from '../../rules/plan.ts'
import { planWords } from '../../words/plan.ts'
import { words } from '../../words.ts'
import { StateTag } from '../state-tag.tsx'
import { monthName } from './grids.tsx'
import type { PlanProps } from './plan-page.tsx'

const drawnAtMost = 150
const [head, rowHeight] = [28, 40]

/** The year from its first to its last month, a bar for each programme; in Persian it runs from the right. */
export function YearTimeline({ plan, path, today }: PlanProps) {
  const { say } = useView()
  const { programmes, year } = plan
  const title = useName('timeline')
  const shown = programmes.slice(0, drawnAtMost)
  const height = head + shown.length * rowHeight
  const running = number(programmes.filter(({ state }) => state === 'running').length)
  const finding = planWords.findingTimeline(number(programmes.length), running)
  return (
    <figure class="figure">
      <figcaption>
        {say(finding)}
        <small>{say(planWords.timelineNote)}</small>
      </figcaption>
      <Show when={shown.length < programmes.length}>
        <p class="hint">{say(planWords.cut(number(shown.length)))}</p>
      </Show>
      <svg class="chart gantt" height={String(height)} {...picture(title)}>
        <title id={title}>{say(finding)}</title>
        <Months year={year} height={height} />
        <For each={shown}>
          {(programme, at) => <ProgrammeBar programme={programme} year={year} top={head + at() * rowHeight} />}
        </For>
        <Today day={today} year={year} height={height} />
      </svg>
      <More title={words.programmes}>
        <ProgrammeTable programmes={shown} path={path} />
      </More>
    </figure>
  )
}

/** A line at the start of each month; every third is named, so that names stay apart on a phone. */
function Months({ year, height }: { year: number; height: number }) {
  const { say, locale } = useView()
  const { from, until } = fiscalYear(year)
  const days = daysBetween(from, until)
  const placeOf = (month: number) => across((daysBetween(from, monthRange(year, month).from) / days) * 100, locale)
  return (
    <For each={months}>
      {(month) => (
        <>
          <line class="grid" x1={percent(placeOf(month))} x2={percent(placeOf(month))} y1="18" y2={String(height)} />
          {month % 3 === 1 && (
            <text x={percent(placeOf(month))} y="12">
              {say(monthName(month))}
            </text>
          )}
        </>
      )}
    </For>
  )
}

/** The name above, the bar below; a bar that comes from an earlier year or goes on has a blunt end there. */
function ProgrammeBar({ programme, year, top }: { programme: ListedProgramme; year: number; top: number }) {
  const { say, locale } = useView()
  const { state, name } = programme
  const { from, length } = barOf(programme, year)
  const [start, end] = [across(from, locale), across(from + length, locale)]
  const late = from > 55
  return (
    <g class={`gantt__${state}`}>
      <text x={percent(late ? end : start)} y={String(top + 14)} text-anchor={late ? 'end' : 'start'}>
        {`${say(name)} · ${say(stateNames[state])}`}
      </text>
      <rect
        class="barx"
        x={percent(Math.min(start, end))}
        width={percent(length)}
        y={String(top + 20)}
        height="10"
        rx="2"
      >
        <title>{`${say(name)}: ${say(dateRange(programme.startsOn, programme.endsOn))}`}</title>
      </rect>
    </g>
  )
}

function Today({ day, year, height }: { day: string; year: number; height: number }) {
  const { locale } = useView()
  const place = placeInYear(day, year)
  if (place === undefined) return null
  const x = percent(across(place, locale))
  return <line class="ref" x1={x} x2={x} y1="18" y2={String(height)} />
}

function ProgrammeTable({ programmes, path }: { programmes: readonly ListedProgramme[]; path: string }) {
  const { say, link } = useView()
  const to = ({ code, slug }: ListedProgramme) =>
    path.startsWith('/desk') ? `/desk/programmes/${code}` : `/programmes/${slug}`
  const columns: Column<ListedProgramme>[] = [
    {
      head: words.named,
      main: true,
      cell: (programme) => (
        <a href={link(to(programme))}>
          <Say text={programme.name} />
        </a>
      ),
    },
    { head: words.state, cell: ({ state }) => <StateTag state={state} /> },
    { head: words.period, cell: ({ startsOn, endsOn }) => say(dateRange(startsOn, endsOn)) },
    { head: words.owner, cell: ({ owner }) => <Say text={owner} /> },
  ]
  return <DataTable caption={words.programmes} columns={columns} rows={programmes} />
}
