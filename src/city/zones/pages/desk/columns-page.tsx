import { blank, type FormOf } from '#platform/forms/form.ts'
import { FormBox, Select } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { deskWords } from '../../desk-words.ts'
import { stepPath } from '../../desk/steps.ts'
import type { ReadDraft } from '../../desk/reading.ts'
import type { columnsForm } from '../../forms.ts'
import { DraftFrame } from './draft-frame.tsx'

/** Which column of the file is which: our guesses, to be changed. */
export function ColumnsPage({ edition }: { edition: ReadDraft }) {
  const { say } = useView()
  const { columns, properties } = edition.report
  const { code = '', name = '', parent = '', population = '' } = columns
  const form: FormOf<typeof columnsForm> = blank({ code, name, parent, population })
  const choices = properties.map((each) => ({
    value: each.name,
    label: deskWords.columnExample(each.name, each.example),
  }))
  const roles = ['code', 'name', 'parent', 'population'] as const
  return (
    <DraftFrame edition={edition} step="columns">
      <p>{say(deskWords.columnsHint)}</p>
      <FormBox form={form} to={stepPath(edition.id, 'columns')} submit={deskWords.takeColumns} look="line">
        {roles.map((role) => (
          <Select
            form={form}
            name={role}
            label={deskWords[role]}
            choices={choices}
            empty={deskWords.noColumn}
            width="m"
          />
        ))}
      </FormBox>
    </DraftFrame>
  )
}
