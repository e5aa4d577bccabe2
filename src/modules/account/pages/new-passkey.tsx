import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { answerForm, newPasskeyForm } from '../forms.ts'
import { accountWords } from '../words/account.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { PasswordField } from './password-again.tsx'
import { PasskeyForm } from './passkey-form.tsx'

const trail = [
  { label: words.account, to: '/account' },
  { label: accountWords.secondKey, to: '/account/second-key' },
]

/** What the new passkey is called; the password before the device is asked. */
export const AddPasskeyPage = ({ form }: { form: FormOf<typeof newPasskeyForm> }) => (
  <div class="wrap region">
    <Crumbs trail={trail} />
    <PageHead title={passkeyWords.addPasskey} lead={passkeyWords.passkeysLead} />
    <FormBox form={form} to="/account/passkeys" submit={words.goOn} cancel="/account/second-key">
      <Field form={form} name="name" label={passkeyWords.keyName} hint={passkeyWords.keyNameHint} width="m" most={60} />
      <PasswordField form={form} />
    </FormBox>
  </div>
)

interface NewPasskeyProps {
  form: FormOf<typeof answerForm>
  /** What the device is asked, in JSON. */
  options: string
  name: string
}

/** Where the device makes the passkey. */
export function NewPasskeyPage({ form, options, name }: NewPasskeyProps) {
  const { say } = useView()
  return (
    <div class="wrap region">
      <Crumbs trail={trail} />
      <PageHead title={passkeyWords.make} lead={passkeyWords.touchLead({ fa: name, en: name })}>
        <ButtonLink to="/account/second-key" look="quiet">
          {say(passkeyWords.notNow)}
        </ButtonLink>
      </PageHead>
      <PasskeyForm form={form} to="/account/passkeys/new" submit={passkeyWords.make} options={options} />
    </div>
  )
}
