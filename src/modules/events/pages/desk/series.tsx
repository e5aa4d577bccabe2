import { For, Show } from 'solid-js'
import type { Offering, When } from '#engines/enrolment/index.ts'
import {
  Checkbox,
  Checkboxes,
  type Choice,
  choicesOf,
  DateField,
  Field,
  HiddenField,
  OnceKey,
  Select,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
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
import { movedWords, pinSaid } from '../../words/moved.ts'
import { holidayNames, rhythmNames } from '../../words/series.ts'
import { NewSteps } from './new.tsx'
import { PlaceSelect, WhenFields } from './plan-fields.tsx'
import { type Clash, Taken } from './taken.tsx'
import { OfferingTrail } from './trail.tsx'

export interface PlannedRow {
  readonly when: When
  readonly occasions: readonly Said[]
  readonly off: boolean
  /** How far from the occasion it is pinned to. */
  readonly pin: { readonly offsetDays: number } | undefined
  /** Nothing when the place is free. */
  readonly clash: Clash | undefined
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
  occasions: readonly Choice[]
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

/** The rule by GET: its address can be kept, and nothing is written by looking. */
function Rule({ offering, form, places, occasions, isNew }: Props) {
  const { say, link } = useView()
  return (
    <Panel title={planningWords.rule}>
      <form class="form" method="get" action={link(`/desk/offerings/${offering.code}/series`)}>
        {isNew && <HiddenField name="step" value="new" />}
        <WhenFields form={form} day="first" label={planningWords.firstDay} />
        <Repeats form={form} />
        <PlaceSelect form={form} places={places} />
        <Checkbox form={form} name="outdoor" label={planningWords.outdoor} />
        <Select
          form={form}
          name="pin"
          label={movedWords.pin}
          hint={movedWords.pinHint}
          empty={movedWords.noPin}
          width="m"
          choices={occasions}
          optional
        />
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
        choices={choicesOf(rhythmNames, rhythms)}
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
        choices={choicesOf(holidayNames, ['keep', 'skip', 'next-day'])}
      />
    </>
  )
}

function Rows(props: Props) {
  const { say, link, query: search } = useView()
  const { offering, rows, query, isNew, form } = props
  return (
    <form method="post" action={`${link(`/desk/offerings/${offering.code}/series`)}${search}`} class="stack">
      <OnceKey form={form} />
      <Told {...props} />
      {query.place && <HiddenField name="place" value={query.place} />}
      {query.outdoor && <HiddenField name="outdoor" value="on" />}
      {query.pin && <HiddenField name="pin" value={query.pin} />}
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
  const countOf = (why: Clash['why']) => rows.filter(({ clash }) => clash?.why === why).length
  const [taken, closed] = [countOf('taken'), countOf('closed')]
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
      {closed > 0 && !refusal && (
        <Notice tone="wait" title={planningWords.someClosed(number(closed))}>
          <p>{say(planningWords.someClosedWhy)}</p>
        </Notice>
      )}
      {taken > 0 && !refusal && (
        <Notice tone="wait" title={planningWords.someTaken(number(taken))}>
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

function Occasions({ row: { occasions, off, pin } }: { row: PlannedRow }) {
  const { say } = useView()
  return (
    <Show when={occasions.length > 0 || pin} fallback="–">
      {pin && (
        <Tag tone="proof" icon="pin">
          {say(pinSaid(pin))}
        </Tag>
      )}
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
