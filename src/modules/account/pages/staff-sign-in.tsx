import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { answerForm, passwordForm } from '../forms.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { toWith } from './sign-in.tsx'

interface StaffSignInProps {
  form: FormOf<typeof passwordForm>
  passkey: FormOf<typeof answerForm>
  /** Where to go afterwards. */
  next: string | undefined
}

/** The door of the staff. */
export function StaffSignInPage({ form, passkey, next }: StaffSignInProps) {
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
        <div class="stack">
          <Panel title={passkeyWords.enter}>
            <div class="stack">
              <p>{say(passkeyWords.enterLead)}</p>
              <div>
                <PasskeyForm
                  form={passkey}
                  to={toWith('/sign-in/staff/passkey', next)}
                  submit={passkeyWords.enter}
                  from="/auth/passkey/entry"
                  look="line"
                />
              </div>
            </div>
          </Panel>
          <p>
            <MoreLink to={toWith('/sign-in', next)}>{say(words.citizenDoor)}</MoreLink>
          </p>
        </div>
      </div>
    </div>
  )
}
