import { For, Show } from 'solid-js'
import type { Offering, When } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { Checkbox, Checkboxes, type Choice, DateField, Field, HiddenField, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { inLocale, type Said, type Text } from '#platform/locale.ts'
import { weekdays } from '#platform/calendar/names.ts'
import { faDigits, lazily, number } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { rhythms, rowText, type SeriesQuery } from '../../forms/desk/series.ts'
import { deskWords } from '../../words/desk.ts'
import { planningWords } from '../../words/planning.ts'
import { holidayNames, rhythmNames } from '../../words/series.ts'
import { NewSteps } from './new.tsx'
import { OfferingTrail } from './trail.tsx'

export interface PlannedRow {
  readonly when: When
  readonly occasions: readonly Said[]
  readonly off: boolean
  /** Nothing when the place is free, else the nearest times at which it is. */
  readonly clash: readonly { readonly from: Date }[] | undefined
  readonly kept: boolean
}

interface Props {
  offering: Pick<Offering, 'code' | 'title'>
  form: Form
  query: SeriesQuery
  rows: readonly PlannedRow[]
  cut: boolean
  refusal: Text | undefined
  places: readonly Choice[]
  isNew: boolean
}

/** A rule, and every row it makes, before anything is saved. */
export function SeriesPage(props: Props) {
  const { offering, isNew, rows } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={planningWords.seriesTitle} meta={<Say text={offering.title} />} />
      <div class="stack">
        {isNew && <NewSteps current={2} />}
        <Rule {...props} />
        <Show when={rows.length > 0}>
          <Rows {...props} />
        </Show>
      </div>
    </>
  )
}

const weekdayChoices: readonly Choice[] = Array.from({ length: 7 }, (_, day) => ({
  value: String(day),
  label: lazily((locale) => weekdays[locale][day] ?? ''),
}))

const choicesOf = <Value extends string>(values: readonly Value[], names: Record<Value, Text>) =>
  values.map((value) => ({ value, label: names[value] }))

/** The rule by GET: its address can be kept, and nothing is written by looking. */
function Rule({ offering, form, places, isNew }: Props) {
  const { say, link } = useView()
  return (
    <Panel title={planningWords.rule}>
      <form class="form" method="get" action={link(`/desk/offerings/${offering.code}/series`)}>
        {isNew && <HiddenField name="step" value="new" />}
        <DateField form={form} name="first" label={planningWords.firstDay} />
        <Field
          form={form}
          name="from"
          type="number"
          label={planningWords.beginsAt}
          hint={planningWords.timeHint}
          width="xs"
          most={5}
        />
        <Field form={form} name="minutes" type="number" label={planningWords.minutes} width="xs" most={4} />
        <Repeats form={form} />
        <Select
          form={form}
          name="place"
          label={deskWords.place}
          empty={deskWords.noPlace}
          width="m"
          choices={places}
          optional
        />
        <Checkbox form={form} name="outdoor" label={planningWords.outdoor} />
        <div class="cluster">
          <Button look="line" icon="table">
            {say(planningWords.showRows)}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

function Repeats({ form }: Pick<Props, 'form'>) {
  const count = (name: string, label: Text, hint?: Text) => (
    <Field form={form} name={name} type="number" label={label} {...(hint && { hint })} width="xs" most={5} optional />
  )
  return (
    <>
      <Select
        form={form}
        name="every"
        label={planningWords.repeats}
        empty={false}
        width="s"
        choices={choicesOf(rhythms, rhythmNames)}
      />
      {count('interval', planningWords.interval, planningWords.intervalHint)}
      <Checkboxes
        form={form}
        name="weekdays"
        label={planningWords.onDays}
        hint={planningWords.onDaysHint}
        choices={weekdayChoices}
        beside
        optional
      />
      {count('count', planningWords.count)}
      <DateField form={form} name="until" label={planningWords.until} hint={planningWords.untilHint} optional />
      <Select
        form={form}
        name="holidays"
        label={planningWords.onHolidays}
        empty={false}
        width="m"
        choices={choicesOf(['keep', 'skip', 'next-day'] as const, holidayNames)}
      />
    </>
  )
}

function Rows(props: Props) {
  const { say, link, query: search } = useView()
  const { offering, rows, query, isNew } = props
  return (
    <form method="post" action={`${link(`/desk/offerings/${offering.code}/series`)}${search}`} class="stack">
      <Told {...props} />
      {query.place && <HiddenField name="place" value={query.place} />}
      {query.outdoor && <HiddenField name="outdoor" value="on" />}
      {isNew && <HiddenField name="step" value="new" />}
      <RowTable rows={rows} />
      <div class="cluster">
        <Button name="manner" value="all" icon="check">
          {say(planningWords.saveAll(number(rows.length)))}
        </Button>
        <Button name="manner" value="most" look="line">
          {say(planningWords.saveFree)}
        </Button>
      </div>
    </form>
  )
}

/** What to know before saving: why nothing was saved, that the series was cut, that the place is taken. */
function Told({ rows, cut, refusal }: Props) {
  const { say } = useView()
  const clashes = rows.filter(({ clash }) => clash !== undefined).length
  return (
    <>
      {refusal && (
        <Notice tone="alert" title={planningWords.notSaved}>
          <p role="alert">
            <Say text={refusal} />
          </p>
        </Notice>
      )}
      {cut && (
        <Notice tone="alert" title={planningWords.cutTitle}>
          <p>{say(planningWords.cutWhy)}</p>
        </Notice>
      )}
      {clashes > 0 && !refusal && (
        <Notice tone="wait" title={planningWords.someTaken(number(clashes))}>
          <p>{say(planningWords.someTakenWhy)}</p>
        </Notice>
      )}
    </>
  )
}

function RowTable({ rows }: Pick<Props, 'rows'>) {
  const { say, locale } = useView()
  const columns: Column<PlannedRow>[] = [
    { head: deskWords.session, main: true, cell: (row) => <RowBox row={row} /> },
    { head: planningWords.beginsAt, cell: ({ when }) => (locale === 'en' ? when.from : faDigits(when.from)) },
    { head: planningWords.minutes, numeric: true, cell: ({ when }) => say(number(when.minutes)) },
    { head: planningWords.occasion, cell: (row) => <Occasions row={row} /> },
    { head: deskWords.place, long: true, cell: ({ clash }) => <Taken clash={clash} /> },
  ]
  return <DataTable caption={planningWords.rows} dense columns={columns} rows={rows} />
}

const RowBox = ({ row: { when, kept } }: { row: PlannedRow }) => (
  <label class="check">
    <input type="checkbox" name="row[]" value={rowText(when)} checked={kept} />
    <DateText day={when.day} style="full" />
  </label>
)

function Occasions({ row: { occasions, off } }: { row: PlannedRow }) {
  const { say } = useView()
  return (
    <Show when={occasions.length > 0} fallback="–">
      {off && (
        <Tag tone="wait" icon="cal">
          {say(planningWords.dayOff)}
        </Tag>
      )}{' '}
      <For each={occasions}>
        {(name, at) => (
          <>
            {at() > 0 && ' · '}
            <Say text={name} />
          </>
        )}
      </For>
    </Show>
  )
}

/** Free, or taken with the three nearest free times in words. */
function Taken({ clash }: { clash: PlannedRow['clash'] }) {
  const { say } = useView()
  if (clash === undefined) return <>{say(planningWords.isFree)}</>
  const times = clash.map(({ from }) => shortMoment(from))
  const list = lazily((locale) => times.map((time) => inLocale(time, locale)).join(locale === 'en' ? ', ' : '، '))
  return (
    <>
      <Tag tone="alert" icon="alert">
        {say(planningWords.takenThen)}
      </Tag>
      {times.length > 0 && <small>{say(planningWords.freeAt(list))}</small>}
    </>
  )
}
