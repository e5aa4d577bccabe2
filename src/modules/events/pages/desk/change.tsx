import { For, type ParentProps } from 'solid-js'
import { conditionPurposes } from '#city/consents/tables.ts'
import { purposeNames } from '#city/consents/words.ts'
import { accessFacts, type Offering } from '#engines/enrolment/index.ts'
import {
  Checkbox,
  Checkboxes,
  type Choice,
  choicesOf,
  DateField,
  Field,
  FormBox,
  HiddenField,
  MoneyField,
  Radios,
  Select,
  TranslatedField,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { phaseRows } from '../../forms/desk/change.ts'
import { mannerNames } from '../../words/audience.ts'
import { accessNames, endReasonNames, visibilityNames } from '../../words/change.ts'
import { careWords } from '../../words/care.ts'
import { creditWords, missedNames } from '../../words/credits.ts'
import { deskWords } from '../../words/desk.ts'
import { planningWords } from '../../words/planning.ts'
import { sexNames } from '../../words/people.ts'
import { DescriptionFields, ZoneField } from './plan-fields.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  form: Form
}

const Around = ({ offering, title, children }: ParentProps<{ offering: Offering; title: Said }>) => (
  <>
    <OfferingTrail of={offering} />
    <DeskHead title={title} meta={<Say text={offering.title} />} />
    <Panel>{children}</Panel>
  </>
)

/** What is said about an offering: its name, whom it is for, what one has to know before coming. */
export function ChangePage({ offering, form, zones }: Props & { zones: readonly Choice[] }) {
  const at = `/desk/offerings/${offering.code}`
  const facts = choicesOf(accessNames, accessFacts)
  return (
    <Around offering={offering} title={planningWords.edit}>
      <FormBox form={form} to={`${at}/edit`} submit={planningWords.save} cancel={at} long>
        <HiddenField name="rev" value={form.typed('rev') ?? String(offering.rev)} />
        <Description form={form} zones={zones} />
        <Audience form={form} />
        <Checkboxes form={form} name="has" label={planningWords.accessHas} choices={facts} beside optional />
        <Checkboxes form={form} name="lacks" label={planningWords.accessLacks} choices={facts} beside optional />
        <Checkbox form={form} name="gathers" label={planningWords.gathers} hint={planningWords.gathersHint} />
        <Checkbox form={form} name="noOverlap" label={planningWords.noOverlap} />
        <Checkbox form={form} name="asksHealth" label={careWords.asks} hint={careWords.asksHint} />
      </FormBox>
    </Around>
  )
}

function Description({ form, zones }: Pick<Props, 'form'> & { zones: readonly Choice[] }) {
  return (
    <>
      <DescriptionFields form={form} />
      <ZoneField form={form} zones={zones} />
      <Radios
        form={form}
        name="visibility"
        label={planningWords.visibility}
        choices={choicesOf(visibilityNames)}
        beside
      />
    </>
  )
}

function Audience({ form }: Pick<Props, 'form'>) {
  const age = (name: string, label: Said, hint?: Said) => (
    <Field form={form} name={name} type="number" label={label} {...(hint && { hint })} width="xs" most={3} optional />
  )
  return (
    <>
      <Select
        form={form}
        name="sex"
        label={deskWords.audience}
        empty={planningWords.anybody}
        width="s"
        choices={choicesOf(sexNames)}
      />
      {age('ageMin', planningWords.ageMin)}
      {age('ageMax', planningWords.ageMax)}
      {age('small', planningWords.small, planningWords.smallHint)}
      <Field form={form} name="partyMax" type="number" label={planningWords.partyMax} width="xs" most={2} />
    </>
  )
}

/** On what conditions one gets a place; after publication a change is a new version of the terms. */
export function TermsPage({ offering, form }: Props) {
  const at = `/desk/offerings/${offering.code}`
  return (
    <Around offering={offering} title={planningWords.terms}>
      <FormBox form={form} to={`${at}/terms`} submit={planningWords.save} cancel={at} long>
        <HiddenField name="rev" value={form.typed('rev') ?? String(offering.rev)} />
        <For each={phaseRows}>{(row) => <Phase form={form} row={row} />}</For>
        <MoneyField form={form} name="price" label={deskWords.price} hint={planningWords.priceHint} optional />
        <Checkboxes
          form={form}
          name="consents"
          label={planningWords.consents}
          choices={choicesOf(purposeNames, conditionPurposes)}
          beside
          optional
        />
        <Radios form={form} name="missed" label={creditWords.missed} choices={choicesOf(missedNames)} />
        <TranslatedField form={form} name="terms" label={planningWords.termsText} rows={4} optional />
      </FormBox>
    </Around>
  )
}

function Phase({ form, row }: { form: Form; row: number }) {
  const { say } = useView()
  const optional = row > 1
  return (
    <fieldset class="field">
      <legend>{say(planningWords.phase(number(row)))}</legend>
      <Select
        form={form}
        name={`how${row}`}
        label={deskWords.manner}
        empty={planningWords.noPhase}
        width="s"
        choices={choicesOf(mannerNames)}
      />
      <DateField form={form} name={`from${row}`} label={planningWords.from} optional={optional} />
      <Field
        form={form}
        name={`fromTime${row}`}
        type="number"
        label={planningWords.fromTime}
        width="xs"
        most={5}
        optional
      />
      <DateField form={form} name={`until${row}`} label={planningWords.untilDay} optional={optional} />
      <Field
        form={form}
        name={`untilTime${row}`}
        type="number"
        label={planningWords.untilTime}
        width="xs"
        most={5}
        optional
      />
    </fieldset>
  )
}

/** Last year’s once more, or some weeks later: its days follow, those of an occasion its next date. */
export function CopyPage({ offering, form }: Props) {
  const at = `/desk/offerings/${offering.code}`
  const shifts: Choice[] = [
    { value: 'year', label: planningWords.shiftYear, note: planningWords.shiftYearHint },
    { value: 'weekdays', label: planningWords.shiftWeekdays, note: planningWords.shiftWeekdaysHint },
    { value: 'weeks', label: planningWords.shiftWeeks },
  ]
  return (
    <Around offering={offering} title={planningWords.copy}>
      <FormBox form={form} to={`${at}/copy`} submit={planningWords.makeCopy} cancel={at} once>
        <TranslatedField form={form} name="title" label={deskWords.named} />
        <Radios form={form} name="shift" label={planningWords.shift} choices={shifts} />
        <Field form={form} name="weeks" type="number" label={planningWords.weeks} width="xs" most={3} optional />
      </FormBox>
    </Around>
  )
}

/** Calls the whole offering off: everybody is told and paid back. */
export function EndPage({ offering, form }: Props) {
  const at = `/desk/offerings/${offering.code}`
  return (
    <Around offering={offering} title={planningWords.callOff}>
      <FormBox form={form} to={`${at}/end`} submit={planningWords.callOffNow} look="alert" cancel={at}>
        <Select
          form={form}
          name="code"
          label={deskWords.reason}
          empty={false}
          width="m"
          choices={choicesOf(endReasonNames)}
        />
        <TranslatedField
          form={form}
          name="reason"
          label={planningWords.reasonTold}
          hint={planningWords.reasonToldHint}
          rows={2}
        />
      </FormBox>
    </Around>
  )
}
