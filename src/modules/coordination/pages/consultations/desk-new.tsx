import {
  Checkbox,
  Checkboxes,
  DateField,
  Field,
  FileField,
  FormBox,
  Select,
  TextArea,
  TranslatedField,
  namedChoices,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import { fields } from '../../tables.ts'
import { consultationWords as words } from '../../words/consultations.ts'
import { fieldNames } from '../../words/decisions.ts'
import { fieldWords } from '../../words/steps.ts'
import { ownersWords } from '../../words/owners.ts'

interface Props {
  form: Form
  own: readonly Choosable[]
  bodies: readonly Choosable[]
}

/** A question to experts. */
export const NewRound = ({ form, own, bodies }: Props) => (
  <>
    <Crumbs trail={[{ label: words.advice, to: '/desk/advice' }]} />
    <DeskHead title={words.newRound} />
    <Panel>
      <FormBox form={form} to="/desk/advice/new" submit={words.open} cancel="/desk/advice" once long files>
        <TranslatedField form={form} name="question" rows={3} label={words.question} />
        <TextArea form={form} name="background" rows={5} label={words.background} optional />
        <FileField form={form} name="files" label={words.files} hint={words.filesHint} several optional />
        <Field form={form} name="alt" label={fieldWords.alt} optional />
        <Checkboxes
          form={form}
          name="fields"
          label={words.fields}
          beside
          choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
        />
        <Select form={form} name="asker" label={words.asker} empty={false} width="m" choices={namedChoices(own)} />
        <DateField form={form} name="due" label={words.due} />
        <Checkboxes
          form={form}
          name="parties"
          label={words.parties}
          hint={words.partiesHint}
          optional
          beside
          choices={namedChoices(bodies)}
          folded={{ after: 0, label: ownersWords.manyBodies }}
        />
        <Checkbox form={form} name="public" label={words.isPublic} />
      </FormBox>
    </Panel>
  </>
)
