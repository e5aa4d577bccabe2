import type { Choice } from '#platform/forms/fields.tsx'
import { DateField, Field, FileField, FormBox, Select } from '#platform/forms/fields.tsx'
import { Show } from 'solid-js'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/code.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedImport } from '../../queries/imports/imports.ts'
import { templates } from '../../rules/desk/templates.ts'
import { deskWords } from '../../words/desk.ts'
import { importKindNames, importWords as words } from '../../words/imports.ts'
import { templateWords } from '../../words/templates.ts'
import { WhoseFields } from '../desk/plan-fields.tsx'
import { OfferingTrail } from '../desk/trail.tsx'

export interface UploadProps {
  form: Form
  choices: Readonly<Record<'programmes' | 'organisers' | 'zones', readonly Choice[]>>
  earlier: readonly ListedImport[]
}

export const tableTypes = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file of a season, to be looked at first. */
export function UploadPage({ form, choices, earlier }: UploadProps) {
  const { say } = useView()
  return (
    <>
      <OfferingTrail />
      <DeskHead title={words.title}>
        <ButtonLink to="/desk/offerings/import/sample.xlsx" look="line" icon="file">
          {say(words.sample)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <p class="lead">{say(words.lead)}</p>
        <Panel>
          <FormBox form={form} to="/desk/offerings/import" submit={words.look} cancel="/desk/offerings" files>
            <FileField
              form={form}
              name="file"
              label={words.file}
              hint={words.fileHint}
              accept={`.ics,text/calendar,${tableTypes}`}
            />
            <Defaults form={form} choices={choices} />
          </FormBox>
        </Panel>
        <Show when={earlier.length > 0}>
          <Earlier at="/desk/offerings/import" earlier={earlier} />
        </Show>
      </div>
    </>
  )
}

const templateChoices = templates.map(({ key }) => ({ value: key, label: templateWords[key]?.name ?? deskWords.kind }))

function Defaults({ form, choices }: Pick<UploadProps, 'form' | 'choices'>) {
  return (
    <>
      <div>
        <h2>
          <Say text={words.defaults} />
        </h2>
        <p class="hint">
          <Say text={words.defaultsHint} />
        </p>
      </div>
      <Select form={form} name="template" label={words.template} width="m" choices={templateChoices} />
      <WhoseFields form={form} choices={choices} />
      <Field
        form={form}
        name="seats"
        type="number"
        label={words.seats}
        hint={words.seatsHint}
        width="xs"
        most={7}
        optional
      />
      <DateField form={form} name="first" label={words.first} hint={words.weeklyHint} optional />
      <DateField form={form} name="until" label={words.until} optional />
    </>
  )
}

/** The files somebody sent before, the latest first. */
export function Earlier({ at, earlier }: Pick<UploadProps, 'earlier'> & { at: string }) {
  const { say, link } = useView()
  const columns: Column<ListedImport>[] = [
    {
      head: words.file,
      main: true,
      cell: ({ id, fileName }) => (
        <a href={link(`${at}/${id}`)}>
          <Written>{fileName}</Written>
        </a>
      ),
    },
    { head: deskWords.kind, cell: ({ kind }) => say(importKindNames[kind]) },
    { head: deskWords.when, cell: ({ createdAt }) => <MomentText at={createdAt} style="short" /> },
    {
      head: words.outcome,
      cell: ({ doneAt, made }) => (doneAt === null ? say(words.nothingYet) : say(words.madeRows(number(made)))),
    },
  ]
  return <DataTable caption={words.recent} shown dense columns={columns} rows={earlier} />
}
