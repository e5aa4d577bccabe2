import { DateField, Field, Radios, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import type { closureForm } from '../forms.ts'
import { offs } from '../tables.ts'
import { offNames, words } from '../words.ts'

/** What is asked of a day on which offices close: why, when, how long, and who says so. */
export const ClosureFields = ({ form }: { form: FormOf<typeof closureForm> }) => (
  <>
    <TranslatedField form={form} name="title" label={words.closureTitle} />
    <DateField form={form} name="date" label={words.date} />
    <Radios
      form={form}
      name="off"
      label={words.off}
      choices={offs.filter((off) => off !== 'no').map((value) => ({ value, label: offNames[value] }))}
    />
    <Field form={form} name="source" label={words.source} hint={words.sourceHint} most={200} />
  </>
)
