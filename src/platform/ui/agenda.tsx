import { For, type JSX } from 'solid-js'
import { today } from '../calendar/instant.ts'
import { gregorianOf, type IsoDay, toJalali } from '../calendar/jalali.ts'
import { gregorianMonths, jalaliMonths } from '../calendar/names.ts'
import { weekdayName } from '../calendar/format.ts'
import { useView } from '../http/view.ts'
import { type Locale, manners, type Said } from '../locale.ts'
import { digits } from '../text/digits.ts'
import { TimeText } from './dates.tsx'
import { Say } from './say.tsx'

export interface AgendaDay {
  readonly day: IsoDay
  readonly items: readonly AgendaItem[]
}

export interface AgendaItem {
  /** What its row is called in addresses. */
  readonly id?: string
  readonly at: Date
  readonly title: Said
  readonly to: string
  /** A small drawing of what it is. */
  readonly tile?: () => JSX.Element
  /** Place, ages: spans. */
  readonly meta?: () => JSX.Element
  /** What else has to be known of it. */
  readonly note?: () => JSX.Element
  /** State and fee: tags; what can be done with it. */
  readonly end?: () => JSX.Element
}

/** What happens, day by day; full sessions stay in it. */
export const Agenda = ({ days }: { days: readonly AgendaDay[] }) => (
  <div class="holder">
    <ol class="agenda">
      <For each={days}>
        {({ day, items }) => (
          <li>
            <DayHead day={day} />
            <ul class="agenda__items">
              <For each={items}>{(item) => <AgendaRow item={item} />}</For>
            </ul>
          </li>
        )}
      </For>
    </ol>
  </div>
)

function DayHead({ day }: { day: IsoDay }) {
  const { locale, now, say } = useView()
  const { number, month } = namesOf(day, locale)
  return (
    <p class={day === today(now) ? 'day day--now' : 'day'}>
      <time datetime={day}>
        <span class="day__w">{say(weekdayName(day))}</span> <b>{number}</b> <span>{month}</span>
      </time>
    </p>
  )
}

/** The day of the month and the month's name, in the calendar of the language; Gregorian names are cut, to fit. */
function namesOf(day: IsoDay, locale: Locale) {
  if (manners[locale].calendar === 'gregorian') {
    const { gm, gd } = gregorianOf(day)
    return { number: String(gd), month: gregorianMonths[locale][gm - 1]?.slice(0, 3) }
  }
  const { m, d } = toJalali(day)
  return { number: digits(d, locale), month: jalaliMonths[locale][m - 1] }
}

/** One thing that happens: its time, its name, where and for whom, and whether there is room. */
export function AgendaRow({ item: { id, at, title, to, tile, meta, note, end } }: { item: AgendaItem }) {
  const { link } = useView()
  return (
    <li id={id} class={tile && 'has-tile'}>
      <span class="agenda__time">
        <TimeText at={at} />
      </span>
      {tile?.()}
      <div>
        <h3>
          <a href={link(to)}>
            <Say text={title} />
          </a>
        </h3>
        {meta && <p class="meta">{meta()}</p>}
        {note?.()}
      </div>
      {end && <div class="agenda__end">{end()}</div>}
    </li>
  )
}
