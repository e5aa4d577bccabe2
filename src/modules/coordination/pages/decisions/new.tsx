import { Checkboxes, DateField, Field, FormBox, Select, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import type { ListedDecision } from '../../queries/decisions.ts'
import { fields } from '../../tables.ts'
import { decisionWords as words, fieldNames } from '../../words/decisions.ts'

interface Props {
  form: Form
  bodies: readonly Choosable[]
  before: readonly ListedDecision[]
}

/** A decision as it goes into the log: its eight parts. */
export const NewDecisionPage = ({ form, bodies, before }: Props) => (
  <>
    <Crumbs trail={[{ label: words.log, to: '/desk/decisions' }]} />
    <DeskHead title={words.newDecision} />
    <Panel>
      <FormBox form={form} to="/desk/decisions/new" submit={words.write} cancel="/desk/decisions" once long>
        <Field form={form} name="number" label={words.number} width="s" />
        <Select
          form={form}
          name="body"
          label={words.body}
          width="m"
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField form={form} name="on" label={words.decidedOn} />
        <TextArea form={form} name="question" rows={2} label={words.question} />
        <TextArea form={form} name="text" rows={6} label={words.text} />
        <TextArea form={form} name="options" rows={3} label={words.options} hint={words.linesHint} optional />
        <TextArea form={form} name="basis" rows={3} label={words.basis} hint={words.linesHint} optional />
        <Checkboxes
          form={form}
          name="fields"
          label={words.field}
          beside
          choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
        />
        <DateField form={form} name="force" label={words.inForce} />
        <DateField form={form} name="review" label={words.reviewOn} optional />
        <Select
          form={form}
          name="supersedes"
          label={words.supersedes}
          optional
          choices={before.map(({ decision }) => ({ value: decision.id, label: decision.question }))}
        />
        <Field form={form} name="hiddenFor" label={words.hiddenFor} optional />
      </FormBox>
    </Panel>
  </>
)
