import { For } from 'solid-js'
import { purposeNames } from '#city/consents/words.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { Checkbox, FormBox } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { AskedConsent } from '../../queries/enrolling/consents.ts'
import type { Draft } from '../../tables.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { StepPage } from './steps.tsx'

interface Props {
  offering: Offering
  draft: Draft
  asked: readonly AskedConsent[]
  ticked: Readonly<Record<string, string>>
  missing: readonly AskedConsent[]
}

/** What a guardian agrees to for each child, box by box; nothing is ticked beforehand. */
export function DetailsStep({ offering, draft, asked, ticked, missing }: Props) {
  const { say } = useView()
  const to = `/e/${offering.code}/enrol/${draft.id}`
  const problems = missing.map(({ key }) => [nameOf(key), enrolWords.consentMissing] as const)
  const typed = Object.fromEntries(Object.keys(ticked).map((key) => [nameOf(key), 'on']))
  const form: Form = { ...blank(typed), problems, problem: (name) => new Map(problems).get(name) }
  return (
    <StepPage offering={offering} step="stepMore">
      <FormBox form={form} to={`${to}/details`} submit={enrolWords.goOn} cancel={to}>
        <fieldset class="field">
          <legend>{say(enrolWords.consents)}</legend>
          <p class="hint">{say(enrolWords.consentNeeded)}</p>
          <For each={asked}>
            {({ key, name, purpose }) => (
              <Checkbox form={form} name={nameOf(key)} label={enrolWords.consentFor(name, purposeNames[purpose])} />
            )}
          </For>
        </fieldset>
      </FormBox>
    </StepPage>
  )
}

const nameOf = (key: string) => `consent.${key}`
