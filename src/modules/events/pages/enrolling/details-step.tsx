import { For, Show } from 'solid-js'
import { purposeNames } from '#city/consents/words.ts'
import type { Offering, Question } from '#engines/enrolment/index.ts'
import { Checkbox, Field, FormBox, Radios, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Fields } from '#platform/forms/read-fields.ts'
import type { Text } from '#platform/locale.ts'
import type { AskedConsent } from '../../queries/enrolling/consents.ts'
import type { CaredFor } from '../../rules/care.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords as words } from '../../words/enrolling.ts'
import { CareFields } from './care-fields.tsx'
import { StepPage } from './steps.tsx'

interface Props {
  offering: Offering
  draft: Draft
  asked: readonly AskedConsent[]
  ticked: Readonly<Record<string, string>>
  answers: Readonly<Record<string, string>>
  people: readonly CaredFor[]
  /** The fields of health as they were typed. */
  care: Fields
  problems: readonly (readonly [name: string, problem: Text])[]
}

/** What a guardian agrees to for each child, box by box, and what the organiser asks; nothing is ticked beforehand. */
export function DetailsStep({ offering, draft, asked, ticked, answers, people, care, problems }: Props) {
  const to = `/e/${offering.code}/enrol/${draft.id}`
  const typed = {
    ...care,
    ...Object.fromEntries(Object.keys(ticked).map((key) => [`consent.${key}`, 'on'])),
    ...Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`answer.${id}`, answer])),
  }
  const form: Form = { ...blank(typed), problems, problem: (name) => new Map(problems).get(name) }
  return (
    <StepPage offering={offering} step="stepMore">
      <FormBox form={form} to={`${to}/details`} submit={words.goOn} cancel={to}>
        <Show when={asked.length > 0}>
          <Consents form={form} asked={asked} />
        </Show>
        <For each={offering.questions}>{(question) => <QuestionField form={form} question={question} />}</For>
        {offering.asksHealth && <CareFields form={form} people={people} />}
      </FormBox>
    </StepPage>
  )
}

function Consents({ form, asked }: { form: Form; asked: readonly AskedConsent[] }) {
  const { say } = useView()
  return (
    <fieldset class="field">
      <legend>{say(words.consents)}</legend>
      <p class="hint">{say(words.consentNeeded)}</p>
      <For each={asked}>
        {({ key, name, purpose }) => (
          <Checkbox form={form} name={`consent.${key}`} label={words.consentFor(name, purposeNames[purpose])} />
        )}
      </For>
    </fieldset>
  )
}

function QuestionField({ form, question }: { form: Form; question: Question }) {
  const { id, label, kind, required, choices = [] } = question
  const basics = { form, name: `answer.${id}`, label, optional: !required }
  if (kind === 'text') return <TextArea {...basics} rows={3} most={1000} />
  if (kind === 'number') return <Field {...basics} type="number" width="s" most={20} />
  const yesNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  const offered = kind === 'yes-no' ? yesNo : choices.map((choice) => ({ value: choice.id, label: choice.label }))
  return <Radios {...basics} choices={offered} />
}
