import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { deskCodeForm } from '../forms.ts'
import { accessWords } from '../words/access.ts'
import { words } from '../words.ts'
import { toWith } from './sign-in.tsx'

/** The door for whoever has a code on paper from the counter. */
export function DeskCodePage({ form, next }: { form: FormOf<typeof deskCodeForm>; next: string | undefined }) {
  const { say } = useView()
  return (
    <div class="wrap region">
      <PageHead title={accessWords.deskCodeSignIn} lead={accessWords.deskCodeSignInLead} />
      <div class="split">
        <FormBox form={form} to={toWith('/sign-in/desk-code', next)} submit={words.enter}>
          <Field form={form} name="code" label={accessWords.deskCodeField} type="code" width="m" most={40} />
        </FormBox>
        <p>
          <MoreLink to={toWith('/sign-in', next)}>{say(words.citizenDoor)}</MoreLink>
        </p>
      </div>
    </div>
  )
}
