import type { BegunKey } from '#platform/auth/sessions/second-key.ts'
import type { SecondKeys } from '#platform/auth/passkeys/queries.ts'
import type { PasskeyRow } from '#platform/auth/tables.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Code, CopyCode } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { QrPicture } from '#platform/ui/qr-picture.tsx'
import { Say } from '#platform/ui/say.tsx'
import { For } from 'solid-js'
import { accountWords } from '../words/account.ts'
import { words } from '../words.ts'
import { Passkeys } from './passkeys.tsx'
import { PasswordAgain } from './password-again.tsx'

interface SecondKeyProps {
  forms: Readonly<Record<'begin' | 'prove', Form>>
  /** An app that is begun and not proven. */
  begun: BegunKey | undefined
  kept: SecondKeys
  passkeys: readonly PasskeyRow[]
}

/** The second keys of somebody who works for the city: passkeys, and an authenticator app. */
export function SecondKeyPage({ forms, begun, kept, passkeys }: SecondKeyProps) {
  return (
    <div class="wrap region">
      <Crumbs trail={[{ label: words.account, to: '/account' }]} />
      <PageHead title={accountWords.secondKey} lead={accountWords.secondKeyLead} />
      {begun ? (
        <Begun form={forms.prove} begun={begun} />
      ) : (
        <div class="split">
          <Passkeys passkeys={passkeys} />
          <App forms={forms} kept={kept} />
        </div>
      )}
    </div>
  )
}

/** The authenticator app: none, or in use and to be moved or taken away. */
function App({ forms, kept }: Pick<SecondKeyProps, 'forms' | 'kept'>) {
  const { say } = useView()
  return (
    <Panel title={accountWords.app}>
      <div class="stack">
        {' '}
        <p>{say(kept.app ? accountWords.appOn : accountWords.appNone)}</p>
        {kept.app ? (
          <div class="cluster">
            <ButtonLink to="/account/second-key/phone" look="line">
              {say(accountWords.replaceKey)}
            </ButtonLink>
            <ButtonLink to="/account/second-key/removal" look="quiet">
              {say(accountWords.removeKey)}
            </ButtonLink>
          </div>
        ) : (
          <PasswordAgain form={forms.begin} to="/account/second-key" submit={accountWords.beginKey} look="line" />
        )}
      </div>{' '}
    </Panel>
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
