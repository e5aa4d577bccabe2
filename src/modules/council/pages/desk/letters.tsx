import { Show } from 'solid-js'
import { letterWords as coordination } from '#modules/coordination/index.ts'
import { DateField, Field, FormBox, Radios } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Promised } from '../../routes/view.ts'
import type { Resolution } from '../../tables.ts'
import { letterWords as words } from '../../words/letters.ts'
import { deskTrail } from './entry.tsx'

interface Props {
  resolution: Resolution
  /** What each body owes of it. */
  owed: readonly (readonly [ownerId: string, promises: readonly Promised[]])[]
  form: Form
}

/** Who gets a letter, under which number and date. */
export function LettersPage({ resolution: { address, title }, owed, form }: Props) {
  const to = `/desk/council/${address}`
  const choices = owed.flatMap(([value, promises]) =>
    promises.slice(0, 1).map(({ owner }) => ({ value, label: owner, note: words.many(promises.length) })),
  )
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: title, to }]} />
      <DeskHead title={words.letters} meta={<Say text={words.lead} />} />
      <Show
        when={choices.length > 0}
        fallback={
          <EmptyState title={words.none}>
            <Say text={words.noneWhy} />
          </EmptyState>
        }
      >
        <Panel>
          <FormBox form={form} to={`${to}/letters`} submit={coordination.printIt} cancel={to} once>
            <Radios form={form} name="owner" label={words.owner} choices={choices} beside />
            <Field form={form} name="number" label={coordination.number} width="m" />
            <DateField form={form} name="on" label={coordination.on} />
          </FormBox>
        </Panel>
      </Show>
    </>
  )
}
