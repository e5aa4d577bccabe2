import { blank, type FormOf } from '#platform/forms/form.ts'
import { Field, FormBox, HiddenField, TextArea } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Icon } from '#platform/ui/icon.tsx'
import type { mistakeForm } from '../forms.ts'
import { words } from '../words.ts'

/** Folded at the foot of a page: somebody who saw something wrong can say so without an account. */
export function ReportMistake({ path }: { path: string }) {
  const { say } = useView()
  return (
    <div class="fold fold--quiet noprint">
      <details>
        <summary>
          {say(words.reportMistake)}
          <Icon name="down" />
        </summary>
        <MistakeForm form={blank()} path={path} />
      </details>
    </div>
  )
}

export function MistakeForm({ form, path }: { form: FormOf<typeof mistakeForm>; path: string }) {
  const { say } = useView()
  return (
    <FormBox form={form} to="/mistakes" submit={words.mistakeSend}>
      <HiddenField name="path" value={path} />
      <TextArea form={form} name="message" label={words.mistakeWhat} hint={words.mistakeHint} />
      <Field form={form} name="contact" label={words.mistakeContact} optional />
      <p class="sr" aria-hidden="true">
        <label for="website">{say(words.code)}</label>
        <input id="website" name="website" tabindex="-1" autocomplete="off" />
      </p>
    </FormBox>
  )
}
