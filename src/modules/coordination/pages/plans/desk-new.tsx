import { Checkboxes, DateField, FormBox, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import { planWords as words } from '../../words/plans.ts'

interface Props {
  form: Form
  own: readonly Choosable[]
  bodies: readonly Choosable[]
}

const choicesOf = (bodies: readonly Choosable[]) => bodies.map(({ id, name }) => ({ value: id, label: name }))

/** A joint plan to be opened. */
export const NewPlanPage = ({ form, own, bodies }: Props) => (
  <>
    <Crumbs trail={[{ label: words.plans, to: '/desk/plans' }]} />
    <DeskHead title={words.newPlan} />
    <Panel>
      <FormBox form={form} to="/desk/plans/new" submit={words.create} cancel="/desk/plans" once long>
        <TranslatedField form={form} name="title" label={words.name} />
        <TranslatedField form={form} name="goal" rows={3} label={words.goal} />
        <Select form={form} name="coordinator" label={words.coordinator} empty={false} choices={choicesOf(own)} />
        <Select form={form} name="lead" label={words.leader} choices={choicesOf(bodies)} />
        <Checkboxes form={form} name="supporting" label={words.supporting} beside choices={choicesOf(bodies)} />
        <DateField form={form} name="startsOn" label={words.startsOn} />
        <DateField form={form} name="endsOn" label={words.endsOn} />
      </FormBox>
    </Panel>
  </>
)
