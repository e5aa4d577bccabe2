import { Show } from 'solid-js'
import { FileField, Field, FormBox, Select, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText, MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedImport } from '../../queries/imports.ts'
import type { Body } from '../../queries/votes.ts'
import { splitText } from '../../rules/split.ts'
import type { Import, ImportProblem, ImportRow } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'
import { importWords as words } from '../../words/import.ts'
import { choicesOf, deskTrail } from './entry.tsx'

const here = '/desk/council/import'

interface UploadProps {
  form: Form
  bodies: readonly Body[]
  units: readonly { readonly id: string; readonly name: Said }[]
  last: readonly ListedImport[]
}

/** A file or a text of many resolutions, to be looked at. */
export function UploadPage({ form, bodies, units, last }: UploadProps) {
  return (
    <>
      <Crumbs trail={deskTrail} />
      <DeskHead title={words.title} meta={<Say text={words.lead} />} />
      <Panel>
        <FormBox form={form} to={here} submit={words.look} cancel="/desk/council" files long>
          <FileField
            form={form}
            name="file"
            label={words.file}
            hint={words.fileHint}
            accept=".csv,.xlsx,.docx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            optional
          />
          <TextArea form={form} name="text" label={words.pasted} rows={8} optional />
          <Field form={form} name="term" type="number" label={deskWords.term} width="xs" />
          <Select form={form} name="body" label={deskWords.decidedBy} choices={choicesOf(bodies)} />
          <Select form={form} name="committee" label={deskWords.followedBy} choices={choicesOf(bodies)} optional />
          <Select form={form} name="coordinator" label={deskWords.coordinatedBy} choices={choicesOf(units)} />
        </FormBox>
      </Panel>
      <Show when={last.length > 0}>
        <DataTable caption={words.last} shown dense columns={lastColumns} rows={last} />
      </Show>
    </>
  )
}

const lastColumns: Column<ListedImport>[] = [
  { head: words.file, main: true, cell: (each) => <ImportLink of={each} /> },
  { head: words.when, cell: ({ at }) => <MomentText at={at} /> },
  { head: words.state, cell: ({ doneAt }) => <Say text={doneAt === null ? words.dryRun : words.done} /> },
]

function ImportLink({ of: { id, name } }: { of: ListedImport }) {
  const { link, say } = useView()
  return <a href={link(`${here}/${id}`)}>{name === '' ? say(words.pasted) : <Written>{name}</Written>}</a>
}

/** What was found: what would be entered and what is wrong with the rest; or, once it is done, what became of it. */
export function FoundPage({ found }: { found: Import }) {
  const { say } = useView()
  const { id, name, rows, left, doneAt, taken, known } = found
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: words.title, to: here }]} />
      <DeskHead title={words.title} {...(name !== '' && { meta: <Written>{name}</Written> })}>
        <ButtonLink to={here} look="line" icon="put">
          {say(words.another)}
        </ButtonLink>
        <ButtonLink to={`${here}/${id}/report.csv`} look="line" icon="get" download>
          {say(words.report)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Notice tone={left.length > 0 ? 'alert' : 'proof'} title={doneAt === null ? words.dryRun : words.done}>
          <p>
            {say(doneAt === null ? words.found(rows.length, unfit(left)) : words.outcome(taken, known, unfit(left)))}
          </p>
        </Notice>
        <Show when={left.length > 0}>
          <DataTable caption={words.aside} shown dense columns={problemColumns} rows={left} />
        </Show>
        <Show when={rows.length > 0}>
          <DataTable caption={words.ready} shown dense columns={rowColumns} rows={rows.slice(0, mostShown)} />
        </Show>
        <Show when={rows.length > 0 && doneAt === null}>
          <FormBox
            form={blank()}
            to={`${here}/${id}`}
            submit={words.enterThem(rows.length)}
            cancel="/desk/council"
            once
          />
        </Show>
      </div>
    </>
  )
}

const mostShown = 100

const unfit = (left: readonly ImportProblem[]) => new Set(left.map(({ row }) => row)).size

const problemColumns: Column<ImportProblem>[] = [
  { head: words.row, cell: ({ row }) => <Say text={row === null ? words.wholeFile : numeral(row)} /> },
  { head: words.problem, main: true, cell: ({ why }) => <Say text={why} /> },
  { head: words.column, cell: ({ column }) => (column === undefined ? '–' : <Written>{column}</Written>) },
  { head: words.stood, cell: ({ found }) => (found === undefined ? '–' : <Written>{found}</Written>) },
]

const rowColumns: Column<ImportRow>[] = [
  { head: words.row, cell: ({ row }) => <Say text={numeral(row)} /> },
  { head: words.number, numeric: true, cell: (row) => <Say text={numeral(row.number)} /> },
  { head: words.name, main: true, cell: ({ title }) => <Written>{title}</Written> },
  { head: words.adopted, cell: ({ adoptedOn }) => <DateText day={adoptedOn} style="short" /> },
  {
    head: words.served,
    cell: ({ notifiedOn }) => (notifiedOn === undefined ? '–' : <DateText day={notifiedOn} style="short" />),
  },
  {
    head: words.clauses,
    numeric: true,
    cell: ({ text }) => <Say text={number(splitText(text).clauses.length)} />,
  },
]
