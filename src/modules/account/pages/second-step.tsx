import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { secondForm } from '../forms.ts'
import { words } from '../words.ts'
import { toWith } from './sign-in.tsx'

/** After the password: the second key. */
export function SecondStepPage({ form, next }: { form: FormOf<typeof secondForm>; next: string | undefined }) {
  const { say } = useView()
  return (
    <div class="wrap region">
      <PageHead title={words.second} lead={words.secondLead} />
      <div class="split">
        <FormBox form={form} to={toWith('/sign-in/staff/second', next)} submit={words.enter}>
          <Field form={form} name="code" label={words.secondCode} type="code" width="s" most={20} />
        </FormBox>
        <p>
          <MoreLink to={toWith('/sign-in/staff', next)}>{say(words.startAgain)}</MoreLink>
        </p>
      </div>
    </div>
  )
}
