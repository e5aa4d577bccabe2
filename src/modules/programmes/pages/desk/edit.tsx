import { Show } from 'solid-js'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import { dateRange } from '#platform/calendar/format.ts'
import {
  Checkboxes,
  DateField,
  Field,
  FormBox,
  HiddenField,
  MoneyField,
  Select,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { EditChoices } from '../../desk/edit.tsx'
import type { programmeForm } from '../../forms/programme.ts'
import { budgetText } from '../../rules/money.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { audienceChoices, dutyChoice } from '../filters.tsx'
import { ProgrammeTrail } from './trail.tsx'

interface Props {
  form: FormOf<typeof programmeForm>
  choices: EditChoices
  /** Left out: a new one. */
  programme: WholeProgramme | undefined
  title: Text
}

/** The form of a programme, new or to be changed. */
export function EditPage({ form, choices, programme, title }: Props) {
  const to = programme ? `/desk/programmes/${programme.code}` : '/desk/programmes'
  const submit = programme ? deskWords.save : deskWords.register
  return (
    <>
      <ProgrammeTrail of={programme} />
      <DeskHead title={title} />
      <Theirs form={form} programme={programme} />
      <Panel>
        <FormBox form={form} to={programme ? `${to}/edit` : `${to}/new`} submit={submit} cancel={to} long once>
          {programme && <HiddenField name="version" value={String(programme.version)} />}
          <TranslatedField form={form} name="name" label={deskWords.name} />
          <TranslatedField form={form} name="summary" label={deskWords.summary} hint={deskWords.summaryHint} rows={3} />
          <Field
            form={form}
            name="slug"
            label={deskWords.slug}
            hint={deskWords.slugHint}
            optional
            width="m"
            most={60}
          />
          <Serving form={form} choices={choices} />
          <Running form={form} choices={choices} programme={programme} />
        </FormBox>
      </Panel>
    </>
  )
}

type FormPart = Pick<Props, 'form' | 'choices'>

/** Which duties it serves, whom, and where. */
function Serving({ form, choices }: FormPart) {
  const { items, districts, mayWholeCity } = choices
  const zones = districts.map(({ id, name }) => ({ value: id, label: name }))
  const ofKind = (wanted: 'duty' | 'aim') => items.filter(({ kind }) => kind === wanted).map(dutyChoice)
  return (
    <>
      <Checkboxes form={form} name="duties" label={deskWords.duties} choices={ofKind('duty')} beside />
      <Checkboxes form={form} name="duties" id="aims" label={deskWords.aims} choices={ofKind('aim')} beside optional />
      <Checkboxes form={form} name="audience" label={deskWords.audience} choices={audienceChoices} beside />
      <Checkboxes
        form={form}
        name="zones"
        label={deskWords.zones}
        hint={mayWholeCity ? deskWords.zonesHint : deskWords.ownZones}
        choices={zones}
        beside
        optional={mayWholeCity}
      />
    </>
  )
}

/** Who runs it, with what money, from when to when, below what. */
function Running({ form, choices, programme }: FormPart & Pick<Props, 'programme'>) {
  const { owners, parents } = choices
  const above = parents.filter(({ id }) => id !== programme?.id).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Select
        form={form}
        name="owner"
        label={deskWords.owner}
        width="m"
        choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <MoneyField form={form} name="budget" label={deskWords.budget} hint={deskWords.budgetHint} optional />
      <DateField form={form} name="starts" label={deskWords.starts} />
      <DateField form={form} name="ends" label={deskWords.ends} />
      <Select
        form={form}
        name="parent"
        label={deskWords.parent}
        empty={deskWords.noParent}
        width="m"
        choices={above}
        optional
      />
    </>
  )
}

/** Of two people at one form the second sees what the first has saved. */
function Theirs({ form, programme }: Pick<Props, 'form' | 'programme'>) {
  const { say } = useView()
  const stale = form.typed('version') !== undefined && form.typed('version') !== String(programme?.version)
  return (
    <Show when={stale && programme}>
      {(theirs) => (
        <Panel title={deskWords.asItStands} sunken>
          <p class="hint">{say(deskWords.asItStandsWhy)}</p>
          <DescriptionList>
            <KeyValue label={deskWords.name}>
              <Say text={theirs().name} />
            </KeyValue>
            <KeyValue label={deskWords.summary}>
              <Say text={theirs().summary} />
            </KeyValue>
            <KeyValue label={deskWords.period}>{say(dateRange(theirs().startsOn, theirs().endsOn))}</KeyValue>
            <KeyValue label={deskWords.budget}>{say(moneyOf(theirs().budgetRial))}</KeyValue>
            <KeyValue label={deskWords.duties}>{theirs().duties.join(' ')}</KeyValue>
          </DescriptionList>
        </Panel>
      )}
    </Show>
  )
}

const moneyOf = (rials: bigint | null) => (rials === null ? words.noBudget : budgetText(rials))
