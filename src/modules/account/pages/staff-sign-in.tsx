import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { passwordForm } from '../forms.ts'
import { words } from '../words.ts'
import { toWith } from './sign-in.tsx'

/** The door of the staff. */
export function StaffSignInPage({ form, next }: { form: FormOf<typeof passwordForm>; next: string | undefined }) {
  const { say } = useView()
  return (
    <div class="wrap region">
      <PageHead title={words.staffSignIn} lead={words.staffLead} />
      <div class="split">
        <FormBox form={form} to={toWith('/sign-in/staff', next)} submit={words.goOn}>
          <Field form={form} name="userName" label={words.userName} autocomplete="username" width="m" />
          <Field
            form={form}
            name="password"
            label={words.password}
            type="password"
            autocomplete="current-password"
            width="m"
          />
        </FormBox>
        <p>
          <MoreLink to={toWith('/sign-in', next)}>{say(words.citizenDoor)}</MoreLink>
        </p>
      </div>
    </div>
  )
}
