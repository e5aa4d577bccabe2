import { Checkboxes, DateField, Field, FormBox, Radios, Select, TranslatedField } from '#platform/forms/fields.tsx'
import { For } from 'solid-js'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Body, CouncilMember, OwnerOffered } from '../../queries/votes.ts'
import { lineages, paperKinds } from '../../tables.ts'
import { lineageNames, paperKindNames, paperWords as words } from '../../words/papers.ts'
import { choicesOf } from '../desk/entry.tsx'
import { papersTrail } from './desk-page.tsx'

interface Props {
  form: Form
  bodies: readonly Body[]
  owners: readonly OwnerOffered[]
  members: readonly CouncilMember[]
}

const here = '/desk/council/papers'
const kinds = paperKinds.map((kind) => ({ value: kind, label: paperKindNames[kind] }))

/** A bill, a motion, a proposal, a letter, as it came in. */
export function NewPaperPage({ form, bodies, owners, members }: Props) {
  const people = members.map(({ id, name }) => ({ value: id, label: { fa: name } }))
  return (
    <>
      <Crumbs trail={papersTrail} />
      <DeskHead title={words.enter} />
      <Panel>
        <FormBox form={form} to={`${here}/new`} submit={words.enter} cancel={here} long once>
          <Radios form={form} name="kind" label={words.kind} choices={kinds} beside />
          <Field form={form} name="reference" label={words.reference} width="m" />
          <DateField form={form} name="date" label={words.date} />
          <TranslatedField form={form} name="title" label={words.name} />
          <Select form={form} name="body" label={words.body} choices={choicesOf(bodies)} />
          <Select form={form} name="originator" label={words.originator} choices={choicesOf(owners)} optional />
          <Checkboxes form={form} name="members" label={words.members} choices={people} beside optional />
          <For each={lineages}>
            {(kind) => (
              <Field
                form={form}
                name={`lineage.${kind}`}
                label={lineageNames[kind].own}
                hint={words.lineageHint}
                width="m"
                optional
              />
            )}
          </For>
        </FormBox>
      </Panel>
    </>
  )
}
