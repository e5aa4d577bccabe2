import { For, Show } from 'solid-js'
import type { MarkValue, Offering, Session } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { Field, FormBox, HiddenField, ProblemSummary } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/code.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { CareSeen } from '../../actions/care-reading.ts'
import type { RosterRow } from '../../queries/desk/roster.ts'
import { markValues } from '../../rules/desk/marks.ts'
import { bandOf } from '../../rules/desk/people.ts'
import { byInitial } from '../../rules/initials.ts'
import { attendanceWords, bandNames, countNames, markNames } from '../../words/attendance.ts'
import { careWords } from '../../words/care.ts'
import { deskWords } from '../../words/desk.ts'
import { careColumns } from '../care-columns.tsx'
import { Late, PaperPanel } from '../paper-panel.tsx'
import { OfferingTrail } from './trail.tsx'

type Row = RosterRow & { readonly mark: MarkValue | undefined }

interface Props {
  offering: Offering
  session: Session
  rows: readonly Row[]
  /** What the leader of the session is told; nothing for everybody else. */
  care: CareSeen | undefined
  paper: Form
  count: Form
  list: Form
  key: string
  /** A day after the end: what is written now has a reason. */
  isClosed: boolean
  /** Whether the reader may see the offering and its lists, not this register alone. */
  isListed: boolean
}

/** Who was there: from the paper sheet, one by one, or counted without names. */
export function AttendancePage(props: Props) {
  const { say } = useView()
  const { offering, session, rows } = props
  const at = `/desk/offerings/${offering.code}/sessions/${session.id}`
  const step = { label: session.startsAt ? shortMoment(session.startsAt) : deskWords.session, to: at }
  return (
    <>
      {props.isListed && <OfferingTrail of={offering} more={[step]} />}
      <DeskHead title={attendanceWords.title} meta={<Say text={offering.title} />}>
        <ButtonLink to={`${at}/sheet.pdf`} look="line" icon="print">
          {say(attendanceWords.printSheet)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Show
            when={rows.length > 0}
            fallback={<EmptyState title={attendanceWords.nobody}>{say(attendanceWords.nobodyWhy)}</EmptyState>}
          >
            <List {...props} at={at} />
          </Show>
        </div>
        <div class="stack">
          {rows.length > 0 && <PaperPanel form={props.paper} isClosed={props.isClosed} to={`${at}/attendance/sheet`} />}
          <Count {...props} at={at} />
        </div>
      </div>
    </>
  )
}

interface At {
  at: string
}

function Count({ count: form, isClosed, at }: Props & At) {
  const { say } = useView()
  return (
    <Panel title={attendanceWords.anonymous}>
      <p class="hint">{say(attendanceWords.anonymousWhy)}</p>
      <FormBox form={form} to={`${at}/attendance/count`} submit={attendanceWords.saveCount} look="line">
        <HiddenField name="key" value={form.typed('key') ?? ''} />
        <For each={['women', 'men', 'girls', 'boys'] as const}>
          {(band) => (
            <Field form={form} name={band} type="number" label={countNames[band]} width="xs" most={6} optional />
          )}
        </For>
        <Late form={form} isClosed={isClosed} of="count" />
      </FormBox>
    </Panel>
  )
}

function List({ rows, session, care, key, list: form, isClosed, at }: Props & At) {
  const { say, link } = useView()
  const on = today(session.startsAt ?? new Date(0))
  const columns: Column<Row>[] = [
    { head: attendanceWords.row, numeric: true, cell: ({ row }) => say(number(row)) },
    { head: deskWords.name, main: true, cell: ({ name }) => <Written>{byInitial(name)}</Written> },
    {
      head: attendanceWords.band,
      cell: ({ birthYear }) => {
        const band = bandOf(birthYear, on)
        return band ? say(bandNames[band]) : '–'
      },
    },
    ...(care ? careColumns(care) : []),
    { head: attendanceWords.title, cell: (row) => <MarkSelect row={row} /> },
  ]
  return (
    <form method="post" action={link(`${at}/attendance/list`)} class="stack">
      <HiddenField name="key" value={key} />
      {care && <p class="hint">{say(care.isRead ? careWords.todayLead : careWords.onTheDay)}</p>}
      <ProblemSummary form={form} />
      <DataTable caption={attendanceWords.direct} shown dense columns={columns} rows={rows} />
      <Late form={form} isClosed={isClosed} of="list" />
      <Button icon="check">{say(attendanceWords.save)}</Button>
    </form>
  )
}

function MarkSelect({ row: { row, enrolmentId, member, mark } }: { row: Row }) {
  const { say } = useView()
  return (
    <select class="input" name="mark[]" aria-label={`${say(attendanceWords.title)} ${say(number(row))}`}>
      <option value="">{say(attendanceWords.noMark)}</option>
      <For each={markValues}>
        {(value) => (
          <option value={`${enrolmentId}.${member}.${value}`} selected={value === mark}>
            {say(markNames[value])}
          </option>
        )}
      </For>
    </select>
  )
}
