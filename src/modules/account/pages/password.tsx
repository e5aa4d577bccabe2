import { leastPassword } from '#platform/auth/passwords/rules.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { passwordChangeForm } from '../forms.ts'
import { passwordWords } from '../words/password.ts'
import { words } from '../words.ts'
import { SignOut } from './sign-out.tsx'

interface PasswordProps {
  form: FormOf<typeof passwordChangeForm>
  /** The present one was given by somebody else, and has just opened the door. */
  isTemporary: boolean
}

/** Changing one's own password. */
export function PasswordPage({ form, isTemporary }: PasswordProps) {
  const { say } = useView()
  const fresh = { form, type: 'password', autocomplete: 'new-password', width: 'm', most: 128 } as const
  return (
    <div class="wrap region">
      {!isTemporary && <Crumbs trail={[{ label: words.account, to: '/account' }]} />}
      <PageHead title={passwordWords.changePassword} lead={passwordWords.passwordLead}>
        {isTemporary && <SignOut />}
      </PageHead>
      <div class="stack">
        {isTemporary && (
          <Notice tone="wait" icon="key">
            {say(passwordWords.mustChange)}
          </Notice>
        )}
        <FormBox form={form} to="/account/password" submit={passwordWords.changePassword}>
          {!isTemporary && (
            <Field
              form={form}
              name="old"
              label={passwordWords.oldPassword}
              type="password"
              autocomplete="current-password"
              width="m"
            />
          )}
          <Field
            {...fresh}
            name="password"
            label={passwordWords.newPassword}
            hint={passwordWords.newPasswordHint(numeral(leastPassword))}
          />
          <Field {...fresh} name="again" label={passwordWords.newAgain} />
        </FormBox>
      </div>
    </div>
  )
}
