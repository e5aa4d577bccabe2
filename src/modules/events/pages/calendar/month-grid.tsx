import { For, Show } from 'solid-js'
import { longDate, monthOfYear, weekdayName } from '#platform/calendar/format.ts'
import { addMonths, type IsoDay, toJalali } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { listAddress } from '#platform/http/paging.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { weeksAround } from '#platform/ui/month-grid.ts'
import { type CalendarQuery, queryWith } from '../../forms/calendar.ts'
import { monthOf, solarMonth } from '../../rules/spans.ts'
import { words } from '../../words.ts'

interface Props {
  query: CalendarQuery
  byDay: ReadonlyMap<IsoDay, number>
}

/** A solar month, from Saturday, with how much each day has; a day with something leads to its list. */
export function MonthGrid({ query, byDay }: Props) {
  const { say, today } = useView()
  const shown = query.month ?? solarMonth(query.day ?? today)
  const { first } = monthOf(shown)
  const { y, m } = toJalali(first)
  const weeks = weeksAround(first, 'jalali')
  const to = (count: number) =>
    listAddress('/events', queryWith(query, { month: solarMonthOn(y, m, count), day: undefined }))
  return (
    <section class="monthgrid">
      <MonthHead name={monthOfYear(y, m)} previous={to(-1)} next={to(1)} />
      <table>
        <thead>
          <tr>
            <For each={weeks[0] ?? []}>
              {(day) => (
                <th scope="col">
                  <abbr title={say(weekdayName(day))}>{say(weekdayName(day)).slice(0, 1)}</abbr>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={weeks}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => <DayCell day={day} month={m} query={query} sessions={byDay.get(day) ?? 0} />}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function MonthHead({ name, previous, next }: { name: Text; previous: string; next: string }) {
  const { say } = useView()
  return (
    <div class="region__head">
      <h2>{say(name)}</h2>
      <p class="cluster">
        <ButtonLink to={previous} look="line" size="s">
          {say(words.previousMonth)}
        </ButtonLink>
        <ButtonLink to={next} look="line" size="s">
          {say(words.nextMonth)}
        </ButtonLink>
      </p>
    </div>
  )
}

function solarMonthOn(y: number, m: number, count: number): string {
  const shown = addMonths({ y, m, d: 1 }, count)
  return `${shown.y}-${String(shown.m).padStart(2, '0')}`
}

interface CellProps {
  day: IsoDay
  month: number
  query: CalendarQuery
  sessions: number
}

function DayCell({ day, month, query, sessions }: CellProps) {
  const { link, say, today } = useView()
  const { m, d } = toJalali(day)
  if (m !== month)
    return (
      <td class="monthgrid__other">
        <span class="sr">–</span>
      </td>
    )
  const to = listAddress('/events', queryWith(query, { day, month: undefined, when: undefined }))
  const isCurrent = query.day === day
  return (
    <td class={day === today ? 'monthgrid__today' : undefined}>
      <Show when={sessions > 0} fallback={<span>{say(number(d))}</span>}>
        <a
          href={link(to)}
          aria-label={say(words.onDay(sessions, longDate(day)))}
          aria-current={isCurrent ? 'date' : undefined}
        >
          <b>{say(number(d))}</b>
          <small>{say(number(sessions))}</small>
        </a>
      </Show>
    </td>
  )
}
