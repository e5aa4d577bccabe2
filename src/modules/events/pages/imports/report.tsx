import { For, type JSX, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Written } from '#platform/ui/code.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { IconName } from '#platform/ui/icon-names.ts'
import { countOf, type Fault, type Outcome, type RowTold } from '../../rules/imports/report.ts'
import type { Import } from '../../tables.ts'
import { OfferingTrail } from '../desk/trail.tsx'
import { importWords as words, outcomeNames } from '../../words/imports.ts'

export interface ReportProps {
  title: Text
  form: Form
  file: Pick<Import, 'id' | 'fileName' | 'doneAt' | 'kind'>
  report: readonly RowTold[]
  /** Where another file is chosen; what belongs to a file lies below. */
  again: string
  /** Whom a list is for. */
  of?: Offering | undefined
  /** How the columns are read, where the file has any. */
  columns?: (() => JSX.Element) | undefined
}

/** What would become of every row, or became of it. */
export function ReportPage(props: ReportProps) {
  const { say } = useView()
  const { title, form, file, report, again, of, columns } = props
  const at = `${again}/${file.id}`
  const ready = report.filter(({ outcome }) => outcome === 'new')
  return (
    <>
      <OfferingTrail {...(of && { of })} />
      <DeskHead title={title} meta={<Written>{file.fileName}</Written>}>
        <ButtonLink to={again} look="line" icon="put">
          {say(words.anotherFile)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Summary {...props} />
        {file.doneAt === null && columns?.()}
        <Show
          when={file.doneAt === null && ready.length > 0}
          fallback={<ReportTable report={report} ticks={false} form={form} />}
        >
          <FormBox form={form} to={`${at}/rows`} submit={words.doIt(number(ready.length))} cancel={again} once>
            <ReportTable report={report} ticks form={form} />
          </FormBox>
        </Show>
      </div>
    </>
  )
}

function Summary({ file, report, again }: ReportProps) {
  const { say } = useView()
  const at = `${again}/${file.id}`
  const isDone = file.doneAt !== null
  const bad = countOf(report, 'wrong')
  const told = isDone ? words.done : words.wouldBe
  const counts = [countOf(report, 'new', 'made'), countOf(report, 'known'), bad].map((count) => number(count))
  const [good = number(0), known = number(0), wrong = number(0)] = counts
  return (
    <Notice tone={toneOf(isDone, bad)} title={isDone ? words.isDone : words.nothingYet}>
      <p>{say(told(good, known, wrong))}</p>
      <Show when={bad > 0}>
        <p>{say(words.errorsHint)}</p>
        <div class="cluster">
          <ButtonLink to={`${at}/errors.xlsx`} look="line" size="s" icon="file">
            {say(words.errorsXlsx)}
          </ButtonLink>
          <ButtonLink to={`${at}/errors.csv`} look="quiet" size="s" icon="file">
            {say(words.errorsCsv)}
          </ButtonLink>
        </div>
      </Show>
    </Notice>
  )
}

const toneOf = (isDone: boolean, bad: number) => (bad > 0 ? 'alert' : isDone ? 'proof' : 'wait')

interface TableProps {
  report: readonly RowTold[]
  ticks: boolean
  form: Form
}

function ReportTable({ report, ticks, form }: TableProps) {
  const { say } = useView()
  const columns: Column<RowTold>[] = [
    { head: words.line, numeric: true, cell: ({ row }) => say(row === 0 ? words.wholeFile : numeral(row)) },
    { head: words.what, main: true, cell: (row) => <What row={row} ticks={ticks} form={form} /> },
    { head: words.outcome, cell: ({ outcome }) => <OutcomeTag outcome={outcome} /> },
    { head: words.becomes, long: true, cell: (row) => <Becomes row={row} /> },
  ]
  return <DataTable caption={words.report} shown dense columns={columns} rows={report} />
}

function What({ row, ticks, form }: { row: RowTold; ticks: boolean; form: Form }) {
  const { link } = useView()
  const title = () => (row.title === '' ? '–' : <Written>{row.title}</Written>)
  if (ticks && row.outcome === 'new') return <RowTick row={row} form={form} />
  if (row.to === undefined || row.outcome === 'new') return title()
  return <a href={link(row.to)}>{title()}</a>
}

/** Ticked unless somebody took the tick away and something else was wrong. */
function RowTick({ row: { row, title }, form }: { row: RowTold; form: Form }) {
  const picked = form.chosen('rows')
  return (
    <label class="check">
      <input
        type="checkbox"
        name="rows[]"
        value={String(row)}
        checked={picked.length === 0 || picked.includes(String(row))}
      />
      <Written>{title}</Written>
    </label>
  )
}

const looks: Record<Outcome, { readonly tone?: Tone; readonly icon: IconName }> = {
  new: { tone: 'wait', icon: 'plus' },
  made: { tone: 'proof', icon: 'check' },
  known: { icon: 'copy' },
  wrong: { tone: 'alert', icon: 'alert' },
  left: { tone: 'note', icon: 'close' },
}

function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const { say } = useView()
  const { tone, icon } = looks[outcome]
  return (
    <Tag tone={tone} icon={icon}>
      {say(outcomeNames[outcome])}
    </Tag>
  )
}

function Becomes({ row: { becomes, doubts, faults } }: { row: RowTold }) {
  return (
    <>
      {becomes && (
        <span>
          <Say text={becomes} />
        </span>
      )}
      <For each={doubts}>
        {(doubt) => (
          <small>
            <Say text={doubt} />
          </small>
        )}
      </For>
      <For each={faults}>{(fault) => <FaultLine fault={fault} />}</For>
      {becomes === undefined && doubts.length === 0 && faults.length === 0 && '–'}
    </>
  )
}

function FaultLine({ fault: { reason, column, found } }: { fault: Fault }) {
  return (
    <div>
      {column && (
        <>
          <b>
            <Say text={column} />
          </b>
          {': '}
        </>
      )}
      <Say text={reason} />
      {found !== undefined && found !== '' && (
        <>
          {' '}
          <Written>{found}</Written>
        </>
      )}
    </div>
  )
}

/** One fault as a line of a file. */
export const faultText = ({ reason, column, found }: Fault): Text => {
  const said = found === undefined || found === '' ? reason : words.sawProblem(reason, found)
  return column ? words.inColumn(column, said) : said
}
