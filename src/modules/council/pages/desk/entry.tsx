import type { MandateItem } from '#city/mandate/tables.ts'
import { Checkboxes, DateField, Field, FormBox, Select, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { resolutionForm } from '../../forms/desk.ts'
import type { Body } from '../../queries/votes.ts'
import { deskWords as words } from '../../words/desk.ts'

interface Props {
  form: FormOf<typeof resolutionForm>
  bodies: readonly Body[]
  units: readonly { readonly id: string; readonly name: Said }[]
  duties: readonly MandateItem[]
  districts: readonly { readonly id: string; readonly name: Said }[]
}

export const deskTrail = [{ label: words.title, to: '/desk/council' }]

const choicesOf = (all: readonly { readonly id: string; readonly name: Said }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))

/** A resolution as it stands on paper. */
export function EntryPage({ form, bodies, units, duties, districts }: Props) {
  return (
    <>
      <Crumbs trail={deskTrail} />
      <DeskHead title={words.enter} />
      <Panel>
        <FormBox form={form} to="/desk/council/new" submit={words.enter} cancel="/desk/council" long once>
          <Field form={form} name="number" type="number" label={words.number} width="s" />
          <Field form={form} name="term" type="number" label={words.term} width="xs" />
          <TranslatedField form={form} name="title" label={words.name} />
          <DateField form={form} name="adopted" label={words.adoptedOn} />
          <Select form={form} name="body" label={words.decidedBy} choices={choicesOf(bodies)} />
          <Select form={form} name="committee" label={words.followedBy} choices={choicesOf(bodies)} optional />
          <Select form={form} name="coordinator" label={words.coordinatedBy} choices={choicesOf(units)} />
          <Select form={form} name="zone" label={words.district} choices={choicesOf(districts)} optional />
          <Checkboxes
            form={form}
            name="duties"
            label={words.dutiesServed}
            choices={duties.map(({ id, title }) => ({ value: id, label: title }))}
            beside
          />
          <Field form={form} name="supersedes" label={words.takesPlaceOf} hint={words.addressHint} width="s" optional />
          <TextArea form={form} name="text" label={words.text} hint={words.textHint} rows={16} />
        </FormBox>
      </Panel>
    </>
  )
}
