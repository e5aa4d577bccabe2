import { Show } from 'solid-js'
import { DateField, Field, FormBox, Radios, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { OwnerOffered } from '../../queries/votes.ts'
import type { LegalEventKind, LegalStanding } from '../../rules/legal.ts'
import { legalSentence } from '../../rules/legal-words.ts'
import type { Resolution } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { legalEventNames } from '../../words/names.ts'
import { deskTrail } from './entry.tsx'

interface Props {
  resolution: Resolution
  standing: LegalStanding
  kinds: readonly LegalEventKind[]
  boards: readonly OwnerOffered[]
  form: Form
}

/** What a letter or a decision says of a resolution; only what can happen now is offered. */
export function LawPage(props: Props) {
  const { resolution, standing, kinds } = props
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.law} meta={<Say text={legalSentence(standing)} />} />
      <Show when={kinds.length > 0} fallback={<EmptyState title={words.nothingNow} />}>
        <Panel>
          <LawForm {...props} here={here} />
        </Panel>
      </Show>
    </>
  )
}

function LawForm({ form, kinds, boards, here }: Props & { here: string }) {
  const has = (...wanted: LegalEventKind[]) => wanted.some((kind) => kinds.includes(kind))
  return (
    <FormBox form={form} to={`${here}/law`} submit={words.law} cancel={here} once>
      <Radios
        form={form}
        name="kind"
        label={words.event}
        choices={kinds.map((kind) => ({ value: kind, label: legalEventNames[kind] }))}
      />
      <DateField form={form} name="on" label={words.letterDate} />
      <DateField form={form} name="received" label={words.receivedOn} optional />
      <Field form={form} name="letter" label={words.letterNumber} width="m" optional />
      {has('notified') && (
        <Select
          form={form}
          name="board"
          label={words.board}
          choices={boards.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      {has('dispute-partly') && (
        <Field form={form} name="addresses" label={words.annulledClauses} hint={words.annulledHint} optional />
      )}
      {has('repealed') && <Field form={form} name="by" label={words.laterOne} hint={words.addressHint} optional />}
      <Field form={form} name="note" label={words.note} optional />
    </FormBox>
  )
}
