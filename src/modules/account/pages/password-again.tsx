import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Text } from '#platform/locale.ts'
import type { ButtonLook } from '#platform/ui/button.tsx'
import { Say } from '#platform/ui/say.tsx'
import { accountWords } from '../words/account.ts'

interface PasswordAgainProps {
  form: Form
  why?: Text
  to: string
  submit: Text
  look?: ButtonLook
}

/** Something that touches the keys: somebody at an open screen still needs the password. */
export function PasswordAgain({ form, why, to, submit, look }: PasswordAgainProps) {
  return (
    <FormBox form={form} to={to} submit={submit} {...(look && { look })}>
      {why && (
        <p>
          <Say text={why} />
        </p>
      )}
      <PasswordField form={form} />
    </FormBox>
  )
}

export const PasswordField = ({ form }: { form: Form }) => (
  <Field
    form={form}
    name="password"
    label={accountWords.passwordAgain}
    type="password"
    autocomplete="current-password"
    width="m"
  />
)
