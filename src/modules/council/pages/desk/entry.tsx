import type { MandateItem } from '#city/mandate/tables.ts'
import { fieldNames, fields } from '#modules/coordination/index.ts'
import { Checkboxes, DateField, Field, FormBox, Select, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { resolutionForm } from '../../forms/desk.ts'
import type { ListedPaper } from '../../queries/papers.ts'
import type { ItemOffered } from '../../queries/sitting.ts'
import type { Body } from '../../queries/votes.ts'
import { deskWords as words } from '../../words/desk.ts'
import { paperName, paperWords } from '../../words/papers.ts'

interface Props {
  form: FormOf<typeof resolutionForm>
  bodies: readonly Body[]
  units: readonly { readonly id: string; readonly name: Said }[]
  duties: readonly MandateItem[]
  districts: readonly { readonly id: string; readonly name: Said }[]
  /** On which nothing is decided yet. */
  papers: readonly ListedPaper[]
  items: readonly ItemOffered[]
}

export const deskTrail = [{ label: words.title, to: '/desk/council' }]

export const choicesOf = (all: readonly { readonly id: string; readonly name: Said }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))

const paperChoice = ({ paper: { id, reference, title } }: ListedPaper) => ({
  value: id,
  label: paperName(reference, title),
})

const itemChoice = ({ id, title, sitting }: ItemOffered) => ({
  value: id,
  label: words.agendaItemName(sitting, title),
})

/** A resolution as it stands on paper. */
export function EntryPage({ form, bodies, units, duties, districts, papers, items }: Props) {
  return (
    <>
      <Crumbs trail={deskTrail} />
      <DeskHead title={words.enter} />
      <Panel>
        <FormBox form={form} to="/desk/council/new" submit={words.enter} cancel="/desk/council" long once>
          <div class="grid">
            <Field form={form} name="number" type="number" label={words.number} width="s" />
            <Field form={form} name="term" type="number" label={words.term} width="xs" />
          </div>
          <TranslatedField form={form} name="title" label={words.name} />
          <DateField form={form} name="adopted" label={words.adoptedOn} />
          <TextArea form={form} name="text" label={words.text} hint={words.textHint} rows={12} />
          <div class="grid">
            {items.length > 0 && (
              <Select form={form} name="item" label={words.agendaItem} choices={items.map(itemChoice)} optional />
            )}
            {papers.length > 0 && (
              <Select form={form} name="paper" label={paperWords.basedOn} choices={papers.map(paperChoice)} optional />
            )}
            <Select form={form} name="body" label={words.decidedBy} choices={choicesOf(bodies)} />
            <Select form={form} name="committee" label={words.followedBy} choices={choicesOf(bodies)} optional />
            <Select form={form} name="coordinator" label={words.coordinatedBy} choices={choicesOf(units)} />
            <Select form={form} name="zone" label={words.district} choices={choicesOf(districts)} optional />
          </div>
          <Serves form={form} duties={duties} />
          <Field form={form} name="supersedes" label={words.takesPlaceOf} hint={words.addressHint} width="s" optional />
        </FormBox>
      </Panel>
    </>
  )
}

/** Which duties it serves, and in which fields it decides. */
function Serves({ form, duties }: Pick<Props, 'form' | 'duties'>) {
  return (
    <>
      <Checkboxes
        form={form}
        name="duties"
        label={words.dutiesServed}
        choices={duties.map(({ id, title }) => ({ value: id, label: title }))}
        beside
      />
      <Checkboxes
        form={form}
        name="fields"
        label={words.fieldsOf}
        hint={words.fieldsHint}
        choices={fields.map((field) => ({ value: field, label: fieldNames[field] }))}
        beside
        optional
      />
    </>
  )
}
