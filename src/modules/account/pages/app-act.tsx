import type { SecondKeys } from '#platform/auth/passkeys/queries.ts'
import { wouldKeepOne } from '#platform/auth/passkeys/rules.ts'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { accountWords } from '../words/account.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { PasswordAgain } from './password-again.tsx'

interface AppActProps {
  act: 'phone' | 'removal'
  form: Form
  kept: SecondKeys
}

/** Moving the authenticator app to a new phone, or taking it away. */
export function AppActPage({ act, form, kept }: AppActProps) {
  const trail = [
    { label: words.account, to: '/account' },
    { label: accountWords.secondKey, to: '/account/second-key' },
  ]
  const [title, lead] =
    act === 'phone'
      ? [accountWords.replaceKey, accountWords.replaceKeyWhy]
      : [accountWords.removeKey, accountWords.removeKeyWhy]
  const isLast = act === 'removal' && !wouldKeepOne(kept, 'app')
  return (
    <div class="wrap region">
      <Crumbs trail={trail} />
      <PageHead title={title} lead={lead} />
      {isLast ? (
        <LastKey />
      ) : (
        <PasswordAgain
          form={form}
          to={`/account/second-key/${act}`}
          submit={title}
          {...(act === 'removal' && { look: 'alert' as const })}
        />
      )}
    </div>
  )
}

function LastKey() {
  const { say } = useView()
  return (
    <Notice tone="wait" icon="key">
      {say(passkeyWords.lastKey)}
    </Notice>
  )
}
