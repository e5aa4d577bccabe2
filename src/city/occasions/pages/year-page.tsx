import { Show } from 'solid-js'
import type { WeekendPeriod } from '../tables.ts'
import { formatDate, longDate, weekdayName } from '#platform/calendar/format.ts'
import { gregorianOf, type IsoDay } from '#platform/calendar/jalali.ts'
import { toLunar } from '#platform/calendar/lunar.ts'
import { gregorianMonths, lunarMonths, nameAt, weekdays } from '#platform/calendar/names.ts'
import { HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Locale } from '#platform/locale.ts'
import { digits, numeral } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { IconName } from '#platform/ui/icon-names.ts'
import type { DeskDate } from '../queries.ts'
import { isDayOff, isProbablyOff } from '../rules.ts'
import type { DateStatus } from '../tables.ts'
import { kindNames, offNames, statusNames, words } from '../words.ts'

interface YearProps {
  year: number
  dates: readonly DeskDate[]
  weekends: readonly WeekendPeriod[]
  /** Working days of the year; left out while the year has no dates. */
  workdays: number
}

/** A year of occasions, in three calendars side by side, and what they make of the working days. */
export function YearPage({ year, dates, weekends, workdays }: YearProps) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.occasionsDesk} meta={<Sums year={year} dates={dates} workdays={workdays} />}>
        <ButtonLink to={`/desk/occasions?year=${year - 1}`} look="quiet">
          {say(words.previousYear)}
        </ButtonLink>
        <ButtonLink to={`/desk/occasions?year=${year + 1}`} look="quiet">
          {say(words.nextYear)}
        </ButtonLink>
        <ProposeForm year={year} />
        <ButtonLink to="/desk/occasions/closure" icon="plus">
          {say(words.addClosure)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <p class="hint">
          {say(words.yearLead)} {say(words.lunarNote)}
        </p>
        <Show when={dates.length > 0} fallback={<EmptyState title={words.noDates} />}>
          <DateTable year={year} dates={dates} />
        </Show>
        <Weekends weekends={weekends} />
      </div>
    </>
  )
}

function Sums({ year, dates, workdays }: Omit<YearProps, 'weekends'>) {
  const { say } = useView()
  return (
    <>
      <b>{say(words.yearOf(year))}</b>
      <span>
        {say(number(dates.filter(isDayOff).length))} {say(words.daysOff)}
      </span>
      <span>
        {say(number(dates.filter(isProbablyOff).length))} {say(words.probable)}
      </span>
      <span>
        {say(number(workdays))} {say(words.workdays)}
      </span>
    </>
  )
}

/** The year shown, while it lacks dates; else the one after it. */
function ProposeForm({ year }: { year: number }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link('/desk/occasions/proposals')}>
      <HiddenField name="year" value={String(year)} />
      <Button look="line" icon="cal">
        {say(words.propose(year))}
      </Button>
    </form>
  )
}

function DateTable({ year, dates }: Pick<YearProps, 'year' | 'dates'>) {
  const { say, link, locale } = useView()
  const columns: Column<DeskDate>[] = [
    {
      head: words.occasion,
      main: true,
      cell: ({ dateId, title, kind }) => (
        <>
          <a href={link(`/desk/occasions/${dateId}`)}>
            <Say text={title} />
          </a>
          <small>{say(kindNames[kind])}</small>
        </>
      ),
    },
    { head: words.solar, cell: ({ date }) => <Solar date={date} /> },
    { head: words.lunar, cell: ({ date }) => lunarDay(date, locale) },
    { head: words.gregorian, cell: ({ date }) => gregorianDay(date, locale) },
    { head: words.off, cell: (row) => <Offices row={row} /> },
    { head: words.status, cell: ({ status }) => <StatusTag status={status} /> },
  ]
  return <DataTable caption={words.yearOf(year)} columns={columns} rows={dates} dense />
}

function Solar({ date }: { date: IsoDay }) {
  const { say } = useView()
  return (
    <time datetime={date}>
      {say({ fa: formatDate(date, 'long', 'fa'), en: solarInLatin(date) })}
      <small>{say(weekdayName(date))}</small>
    </time>
  )
}

/** The solar day alone: the English long form carries the Gregorian one before it. */
const solarInLatin = (date: IsoDay) => /\((.+)\)$/.exec(formatDate(date, 'long', 'en'))?.[1] ?? date

function lunarDay(date: IsoDay, locale: Locale) {
  const { y, m, d } = toLunar(date)
  return `${digits(d, locale)} ${nameAt(lunarMonths, locale, m - 1)} ${digits(y, locale)}`
}

function gregorianDay(date: IsoDay, locale: Locale) {
  const { gy, gm, gd } = gregorianOf(date)
  return `${digits(gd, locale)} ${nameAt(gregorianMonths, locale, gm - 1)} ${digits(gy, locale)}`
}

function Offices({ row }: { row: DeskDate }) {
  const { say } = useView()
  if (isProbablyOff(row)) return say(words.probablyOff)
  return isDayOff(row) ? <b>{say(offNames.full)}</b> : say(offNames[row.off === 'full' ? 'no' : row.off])
}

const statusLooks: Record<DateStatus, { readonly tone: Tone; readonly icon: IconName }> = {
  computed: { tone: 'wait', icon: 'clock' },
  announced: { tone: 'note', icon: 'bell' },
  confirmed: { tone: 'proof', icon: 'check' },
  cancelled: { tone: 'alert', icon: 'close' },
}

export function StatusTag({ status }: { status: DateStatus }) {
  const { say } = useView()
  return <Tag {...statusLooks[status]}>{say(statusNames[status])}</Tag>
}

/** Weekends with their hours, the newest first. */
export function WeekendTable({ weekends }: { weekends: readonly WeekendPeriod[] }) {
  const { say, locale } = useView()
  const columns: Column<WeekendPeriod>[] = [
    {
      head: words.weekdays,
      main: true,
      cell: ({ weekdays: off }) => off.map((at) => nameAt(weekdays, locale, at)).join(locale === 'en' ? ', ' : '، '),
    },
    { head: words.opensAt, cell: ({ opensAt }) => say(numeral(opensAt)) },
    { head: words.closesAt, cell: ({ closesAt }) => say(numeral(closesAt)) },
    { head: words.from, cell: ({ startsOn }) => say(longDate(startsOn)) },
    { head: words.endsBefore, cell: ({ endsBefore }) => (endsBefore === null ? '–' : say(longDate(endsBefore))) },
  ]
  return <DataTable caption={words.weekends} columns={columns} rows={weekends} dense />
}

function Weekends({ weekends }: { weekends: readonly WeekendPeriod[] }) {
  const { say } = useView()
  return (
    <Panel title={words.weekends}>
      <div class="stack">
        <WeekendTable weekends={weekends} />
        <p>
          <ButtonLink to="/desk/occasions/weekend" look="line" icon="edit">
            {say(words.setWeekend)}
          </ButtonLink>
        </p>
      </div>
    </Panel>
  )
}
