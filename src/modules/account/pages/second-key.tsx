import type { BegunKey } from '#platform/auth/sessions/second-key.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import type { ButtonLook } from '#platform/ui/button.tsx'
import { Code, CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { QrPicture } from '#platform/ui/qr-picture.tsx'
import { Say } from '#platform/ui/say.tsx'
import { For } from 'solid-js'
import { accountWords } from '../words/account.ts'
import { words } from '../words.ts'

interface SecondKeyProps {
  form: Form
  /** A key that is begun and not proven. */
  begun: BegunKey | undefined
  enrolled: boolean
}

/** The second key of somebody who works for the city: none, begun, or in use. */
export function SecondKeyPage({ form, begun, enrolled }: SecondKeyProps) {
  return (
    <div class="wrap region">
      <Crumbs trail={[{ label: words.account, to: '/account' }]} />
      <PageHead title={accountWords.secondKey} lead={accountWords.secondKeyLead} />
      {begun ? <Begun form={form} begun={begun} /> : <None form={form} enrolled={enrolled} />}
    </div>
  )
}

function None({ form, enrolled }: { form: Form; enrolled: boolean }) {
  return enrolled ? (
    <PasswordAgain
      form={form}
      why={accountWords.removeKeyWhy}
      to="/account/second-key/removal"
      submit={accountWords.removeKey}
      look="alert"
    />
  ) : (
    <PasswordAgain form={form} to="/account/second-key" submit={accountWords.beginKey} />
  )
}

function PasswordAgain(props: { form: Form; why?: Text; to: string; submit: Text; look?: ButtonLook }) {
  const { form, why, to, submit, look } = props
  return (
    <FormBox form={form} to={to} submit={submit} {...(look && { look })}>
      {why && (
        <p>
          <Say text={why} />
        </p>
      )}
      <Field
        form={form}
        name="password"
        label={accountWords.passwordAgain}
        type="password"
        autocomplete="current-password"
        width="m"
      />
    </FormBox>
  )
}

function Begun({ form, begun }: { form: Form; begun: BegunKey }) {
  return (
    <div class="split">
      <div class="stack">
        <Scan begun={begun} />
      </div>
      <div class="stack">
        <RecoveryCodes codes={begun.recoveryCodes} />
        <Heading text={accountWords.prove} />
        <FormBox form={form} to="/account/second-key/proof" submit={accountWords.proveKey}>
          <Field form={form} name="code" label={words.code} type="code" width="s" most={20} />
        </FormBox>
      </div>
    </div>
  )
}

const Heading = ({ text }: { text: Text }) => (
  <h2>
    <Say text={text} />
  </h2>
)

function Scan({ begun: { secret, uri } }: { begun: BegunKey }) {
  const { say } = useView()
  const inFours = (secret.match(/.{1,4}/g) ?? []).join(' ')
  return (
    <>
      <Heading text={accountWords.scan} />
      <QrPicture text={uri} label={say(accountWords.qrAlt)} />
      <p>{say(accountWords.orType)}</p>
      <p>
        <CopyCode code={inFours} />
      </p>
    </>
  )
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { say } = useView()
  return (
    <>
      <Heading text={accountWords.keepCodes} />
      <p>{say(accountWords.keepCodesWhy)}</p>
      <ul class="plain">
        <For each={codes}>
          {(code) => (
            <li>
              <Code>{code}</Code>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
