import type { PasskeyRow } from '#platform/auth/tables.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { accountWords } from '../words/account.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { PasskeyFacts } from './passkeys.tsx'
import { PasswordAgain } from './password-again.tsx'

interface PasskeyProps {
  passkey: PasskeyRow
  /** The account's only second key, which stays. */
  isLast: boolean
  rename: Form
  remove: Form
}

/** One passkey: what it is called, and the way to take it away. */
export function PasskeyPage({ passkey, isLast, rename, remove }: PasskeyProps) {
  const { say } = useView()
  const at = `/account/passkeys/${passkey.id}`
  const trail = [
    { label: words.account, to: '/account' },
    { label: accountWords.secondKey, to: '/account/second-key' },
  ]
  return (
    <div class="wrap region">
      <Crumbs trail={trail} />
      <PageHead title={{ fa: passkey.name }} meta={<PasskeyFacts passkey={passkey} />} />
      <div class="split">
        <Panel title={passkeyWords.rename}>
          <FormBox form={rename} to={`${at}/name`} submit={passkeyWords.saveName} look="line">
            <Field form={rename} name="name" label={passkeyWords.keyName} width="m" most={60} />
          </FormBox>
        </Panel>
        <Panel title={passkeyWords.remove}>
          {isLast ? (
            <p>{say(passkeyWords.lastKey)}</p>
          ) : (
            <PasswordAgain
              form={remove}
              why={passkeyWords.removeWhy}
              to={`${at}/removal`}
              submit={passkeyWords.remove}
              look="alert"
            />
          )}
        </Panel>
      </div>
    </div>
  )
}
