import type { MandateItem } from '#city/mandate/tables.ts'
import { Checkboxes } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { fields } from '../../tables.ts'
import { decisionWords as words, fieldNames } from '../../words/decisions.ts'

interface FieldProps {
  form: Form
  /** A decision has a field; other work may have none. */
  optional?: boolean
}

/** In which of the eight fields something lies. */
export const FieldChoices = ({ form, optional = false }: FieldProps) => (
  <Checkboxes
    form={form}
    name="fields"
    label={words.field}
    hint={words.fieldsHint}
    beside
    optional={optional}
    choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
  />
)

interface DutyProps {
  form: Form
  duties: readonly MandateItem[]
}

/** Which duties of the mandate it serves. */
export const DutyChoices = ({ form, duties }: DutyProps) => (
  <Checkboxes
    form={form}
    name="duties"
    label={words.duties}
    beside
    optional
    choices={duties.map(({ id, title }) => ({ value: id, label: title }))}
  />
)
