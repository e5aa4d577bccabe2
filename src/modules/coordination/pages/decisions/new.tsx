import type { MandateItem } from '#city/mandate/tables.ts'
import type { Choice } from '#platform/forms/choices.tsx'
import { Checkboxes, DateField, Field, FormBox, Select, TextArea, namedChoices } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import type { ListedDecision } from '../../queries/decisions.ts'
import { decisionWords as words } from '../../words/decisions.ts'
import { DutyChoices, FieldChoices } from '../parts/concern-fields.tsx'

interface Props {
  form: Form
  bodies: readonly Choosable[]
  before: readonly ListedDecision[]
  districts: readonly Choice[]
  duties: readonly MandateItem[]
}

/** A decision as it goes into the log: its eight parts. */
export const NewDecisionPage = ({ form, bodies, before, districts, duties }: Props) => (
  <>
    <Crumbs trail={[{ label: words.log, to: '/desk/decisions' }]} />
    <DeskHead title={words.newDecision} />
    <Panel>
      <FormBox form={form} to="/desk/decisions/new" submit={words.write} cancel="/desk/decisions" once long>
        <Field form={form} name="number" label={words.number} width="s" />
        <Select form={form} name="body" label={words.body} width="m" choices={namedChoices(bodies)} />
        <DateField form={form} name="on" label={words.decidedOn} />
        <TextArea form={form} name="question" rows={2} label={words.question} />
        <TextArea form={form} name="text" rows={6} label={words.text} />
        <TextArea form={form} name="options" rows={3} label={words.options} hint={words.linesHint} optional />
        <TextArea form={form} name="basis" rows={3} label={words.basis} hint={words.linesHint} optional />
        <Concerns form={form} districts={districts} duties={duties} />
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

/** In which fields it decides, where it holds, and which duties it serves. */
const Concerns = ({ form, districts, duties }: Pick<Props, 'form' | 'districts' | 'duties'>) => (
  <>
    <FieldChoices form={form} />
    <Checkboxes
      form={form}
      name="zones"
      label={words.zones}
      hint={words.zonesHint}
      choices={districts}
      beside
      optional
    />
    <DutyChoices form={form} duties={duties} />
  </>
)
