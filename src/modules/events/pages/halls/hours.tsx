import { For, Show } from 'solid-js'
import { isSameSeason, type OpenHours, seasonOn } from '#city/booking/rules.ts'
import { type Season, seasonsOf, type WeekHours, weekOfHours } from '#city/booking/season.ts'
import type { Place } from '#city/places/tables.ts'
import { longDate } from '#platform/calendar/format.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { weekdays } from '#platform/calendar/names.ts'
import { Checkboxes, type Choice, DateField, Field, FormBox, HiddenField, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { inLocale, type Said, type Text } from '#platform/locale.ts'
import { lazily, number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { stretchText } from '../../rules/venues/clock.ts'
import { hallWords as words } from '../../words/halls.ts'
import { venueWords } from '../../words/venues.ts'
import { hallAddress, HallFrame, PartField } from './frame.tsx'
import { shapeOf } from './week.tsx'

export interface HallHoursProps {
  hall: Place
  leaves: readonly Place[]
  parts: readonly Choice[]
  hours: readonly OpenHours[]
  today: IsoDay
  form: Form
  /** How many rows for stretches the form shows. */
  rows: number
  /** A season is being changed. */
  isChange: boolean
}

/** The opening hours of a hall, season by season, and the form for one more. */
export function HallHoursPage(props: HallHoursProps) {
  const { say } = useView()
  const { hall, hours } = props
  return (
    <HallFrame hall={hall} now="hours">
      <p>{say(words.hoursLead)}</p>
      <Show when={hours.length > 0} fallback={<Notice tone="wait" title={words.hoursUnknown} />}>
        <Groups {...props} />
      </Show>
      <Panel title={props.isChange ? words.changedSeason : words.newSeason}>
        <SeasonForm {...props} />
      </Panel>
    </HallFrame>
  )
}

/** All parts at once where they are open alike, else one after the other. */
function Groups(props: HallHoursProps) {
  const { say } = useView()
  const { hall, leaves, hours } = props
  const own = leaves.map((leaf) => ({ leaf, hours: hours.filter(({ resource }) => resource === leaf.id) }))
  const isAlike = new Set(own.map((one) => shapeOf(one.hours))).size === 1
  const [first] = own
  return (
    <Show
      when={!isAlike}
      fallback={<Seasons {...props} part={hall.id} own={first?.hours ?? []} title={words.wholeHall} />}
    >
      <p class="hint">{say(words.differs)}</p>
      <For each={own}>{(one) => <Seasons {...props} part={one.leaf.id} own={one.hours} title={one.leaf.name} />}</For>
    </Show>
  )
}

type Own = HallHoursProps & { part: string; own: readonly OpenHours[]; title: Said }

const Seasons = (props: Own) => (
  <For each={seasonsOf(props.own)}>{(season) => <SeasonPanel {...props} season={season} />}</For>
)

const seasonName = ({ validFrom, validUntil }: Season): Text =>
  validUntil === null
    ? words.seasonFrom(longDate(validFrom))
    : words.seasonBetween(longDate(validFrom), longDate(validUntil))

function SeasonPanel(props: Own & { season: Season & { readonly hours: readonly OpenHours[] } }) {
  const { say } = useView()
  const { hall, part, own, title, season, today } = props
  const now = seasonOn(own, today)
  const isNow = now !== undefined && isSameSeason(now, season)
  const key = `${season.validFrom}|${season.validUntil ?? ''}`
  return (
    <section class="panel stack">
      <div class="cluster">
        <h2>{say(seasonName(season))}</h2>
        <Tag line>
          <Say text={title} />
        </Tag>
        {isNow && (
          <Tag tone="proof" icon="check">
            {say(words.nowInForce)}
          </Tag>
        )}
      </div>
      <DataTable caption={seasonName(season)} dense columns={columns} rows={weekOfHours(season.hours)} />
      <div class="cluster">
        <ButtonLink
          to={`${hallAddress(hall)}/hours?part=${part}&season=${encodeURIComponent(key)}`}
          look="line"
          size="s"
          icon="edit"
        >
          {say(words.changeSeason)}
        </ButtonLink>
        <Removal hall={hall} part={part} season={season} />
      </div>
    </section>
  )
}

function Removal({ hall, part, season }: { hall: Place; part: string; season: Season }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`${hallAddress(hall)}/hours/removal`)}>
      <HiddenField name="part" value={part} />
      <HiddenField name="from" value={season.validFrom} />
      <HiddenField name="until" value={season.validUntil ?? ''} />
      <Button look="quiet" size="s">
        {say(words.dropSeason)}
      </Button>
    </form>
  )
}

/** «شنبه، یکشنبه، دوشنبه»; from the first to the last where they follow each other: «شنبه تا پنجشنبه». */
export const daysText = (days: readonly number[]): Text =>
  lazily((locale) => {
    const name = (day: number | undefined) => weekdays[locale][day ?? 0] ?? ''
    const [first = 0, last = 0] = [days[0], days.at(-1)]
    const isRun = days.length > 2 && last - first === days.length - 1
    if (isRun) return `${name(first)} ${inLocale(until, locale)} ${name(last)}`
    return days.map(name).join(locale === 'en' ? ', ' : '، ')
  })

const until: Text = { fa: 'تا', en: 'to', azb: 'تا' }

const columns: readonly Column<WeekHours>[] = [
  { head: words.days, main: true, cell: ({ weekdays: on }) => <Say text={daysText(on)} /> },
  { head: words.hours, cell: (one) => <Say text={stretchText(one)} /> },
  {
    head: words.whom,
    cell: ({ sex }) => (
      <Say text={sex === null ? words.everybody : sex === 'female' ? venueWords.forWomen : venueWords.forMen} />
    ),
  },
]

function SeasonForm({ hall, parts, form, rows, isChange }: HallHoursProps) {
  const at = `${hallAddress(hall)}/hours`
  return (
    <FormBox form={form} to={at} submit={words.saveSeason} {...(isChange && { cancel: at })} once long>
      {isChange && <HiddenField name="instead" value={form.typed('instead') ?? ''} />}
      <PartField form={form} parts={parts} />
      <div class="hallhours__season">
        <DateField form={form} name="from" label={words.from} />
        <DateField form={form} name="until" label={words.until} hint={words.untilHint} optional />
      </div>
      <p class="hint">
        <Say text={words.stretchHint} />
      </p>
      <For each={Array.from({ length: rows }, (_, index) => index + 1)}>
        {(n) => <StretchFields form={form} n={n} />}
      </For>
    </FormBox>
  )
}

const dayChoices: readonly Choice[] = Array.from({ length: 7 }, (_, day) => ({
  value: String(day),
  label: lazily((locale) => weekdays[locale][day] ?? ''),
}))

const whom: readonly Choice[] = [
  { value: '', label: words.everybody },
  { value: 'female', label: venueWords.forWomen },
  { value: 'male', label: venueWords.forMen },
]

function StretchFields({ form, n }: { form: Form; n: number }) {
  return (
    <fieldset class="hallhours">
      <legend>
        <Say text={words.stretch(number(n))} />
      </legend>
      <div class="hallhours__times">
        <Field form={form} name={`opens${n}`} label={words.opens} width="s" most={5} />
        <Field form={form} name={`closes${n}`} label={words.closes} width="s" most={5} />
        <Select form={form} name={`sex${n}`} label={words.whom} choices={whom} empty={false} />
      </div>
      <Checkboxes form={form} name={`days${n}`} label={words.days} choices={dayChoices} beside />
    </fieldset>
  )
}
