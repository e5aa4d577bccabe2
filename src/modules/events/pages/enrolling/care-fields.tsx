import { For } from 'solid-js'
import { Checkbox, Field, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { type Care, type CaredFor, mostOfContact, mostOfNote } from '../../rules/care.ts'
import { careWords as words } from '../../words/care.ts'

interface Props {
  form: Form
  people: readonly CaredFor[]
}

/** A note on the health of each, with a consent of its own that is never ticked beforehand, and whom to call. */
export function CareFields({ form, people }: Props) {
  const { say } = useView()
  return (
    <fieldset class="field">
      <legend>{say(words.title)}</legend>
      <p class="hint">{say(words.lead)}</p>
      <For each={people}>
        {({ id, name }) => (
          <>
            <TextArea
              form={form}
              name={`health.${id}`}
              label={words.noteFor(name)}
              hint={words.noteHint}
              rows={2}
              most={mostOfNote}
              optional
            />
            <Checkbox form={form} name={`healthConsent.${id}`} label={words.consentFor(name)} />
          </>
        )}
      </For>
      <Field
        form={form}
        name="emergency"
        label={words.emergency}
        hint={words.emergencyHint}
        width="m"
        most={mostOfContact}
        optional
      />
    </fieldset>
  )
}

/** What was told, as the fields show it: what stands there has its consent. */
export const careTyped = ({ health, emergency }: Care): Record<string, string> => {
  const told = Object.entries(health).filter(([, text]) => text !== '')
  return {
    ...Object.fromEntries(
      told.flatMap(([id, text]) => [
        [`health.${id}`, text],
        [`healthConsent.${id}`, 'on'],
      ]),
    ),
    emergency,
  }
}
