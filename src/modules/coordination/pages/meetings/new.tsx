import { Checkbox, DateField, Field, FormBox, Select, namedChoices } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import { meetingWords as words } from '../../words/meetings.ts'

interface Props {
  form: Form
  bodies: readonly Choosable[]
  own: readonly Choosable[]
}

/** A meeting before it is called. */
export const NewMeeting = ({ form, bodies, own }: Props) => (
  <>
    <Crumbs trail={[{ label: words.meetings, to: '/desk/meetings' }]} />
    <DeskHead title={words.newMeeting} />
    <Panel>
      <FormBox form={form} to="/desk/meetings/new" submit={words.create} cancel="/desk/meetings" once long>
        <Field form={form} name="title" label={words.titleField} most={160} />
        <Select form={form} name="body" label={words.body} width="m" choices={namedChoices(bodies)} />
        <Select form={form} name="secretariat" label={words.secretariat} width="m" choices={namedChoices(own)} />
        <DateField form={form} name="on" label={words.day} />
        <Field form={form} name="at" type="code" label={words.time} hint={words.timeHint} width="xs" />
        <Field form={form} name="minutes" type="number" label={words.length} width="xs" />
        <Field form={form} name="where" label={words.where} optional />
        <Field
          form={form}
          name="members"
          type="number"
          label={words.members}
          hint={words.membersHint}
          width="xs"
          optional
        />
        <Checkbox form={form} name="public" label={words.isPublic} />
        <Checkbox form={form} name="open" label={words.openToAll} />
      </FormBox>
    </Panel>
  </>
)
