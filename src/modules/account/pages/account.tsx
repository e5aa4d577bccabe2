import { Field, FormBox, Radios } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { locales, manners } from '#platform/locale.ts'
import { enterDesk } from '#platform/permission.ts'
import { ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import type { SessionRow } from '#platform/auth/tables.ts'
import type { profileForm } from '../forms.ts'
import { accountWords } from '../words/account.ts'
import { mobileWords } from '../words/mobile.ts'
import { passwordWords } from '../words/password.ts'
import { words } from '../words.ts'
import { History, type HistoryLine } from './history.tsx'
import { SignOut } from './sign-out.tsx'
import { Sessions } from './sessions.tsx'

interface AccountProps {
  form: FormOf<typeof profileForm>
  /** The id of the session at hand. */
  here: string
  isNameless: boolean
  sessions: readonly SessionRow[]
  history: readonly HistoryLine[]
  /** Undefined for whoever has no password, and so no need of one. */
  secondKey: 'on' | 'none' | undefined
}

/** One's own account: what one is called, where one is signed in, who came in and when. */
export function AccountPage({ form, here, isNameless, sessions, history, secondKey }: AccountProps) {
  const { say, may } = useView()
  return (
    <>
      <div class="wrap region">
        <PageHead title={words.account} lead={accountWords.accountLead}>
          {may(enterDesk) && <ButtonLink to="/desk">{say(accountWords.toDesk)}</ButtonLink>}
          <OwnPages />
          <SignOut />
        </PageHead>
        <div class="split">
          <div class="stack">
            {isNameless && <Notice title={accountWords.askName}>{say(accountWords.nameHint)}</Notice>}
            <Profile form={form} />
            <p>
              <MoreLink to="/account/mobile">{say(mobileWords.changeMobile)}</MoreLink>
            </p>
          </div>
          {secondKey && <SecondKeyState state={secondKey} />}
        </div>
      </div>
      <Region id="sessions" title={accountWords.sessions} lead={accountWords.sessionsLead} ground>
        <Sessions sessions={sessions} here={here} />
      </Region>
      <Region id="history" title={accountWords.history} lead={accountWords.historyLead}>
        <History lines={history} />
      </Region>
    </>
  )
}

/** Where one finds what one has with the city: whoever asks for “my page” mostly wants a ticket. */
function OwnPages() {
  const { say } = useView()
  return (
    <>
      <ButtonLink to="/my" look="line" icon="cal">
        {say(accountWords.places)}
      </ButtonLink>
      <ButtonLink to="/my/messages" look="line" icon="mail">
        {say(accountWords.messages)}
      </ButtonLink>
      <ButtonLink to="/my/household" look="line" icon="home">
        {say(accountWords.household)}
      </ButtonLink>
    </>
  )
}

const languages = locales.map((locale) => ({
  value: locale,
  label: { fa: manners[locale].name, en: manners[locale].name },
}))

const Profile = ({ form }: { form: FormOf<typeof profileForm> }) => (
  <FormBox form={form} to="/account" submit={accountWords.save}>
    <Field
      form={form}
      name="name"
      label={accountWords.name}
      hint={accountWords.nameHint}
      autocomplete="name"
      most={80}
    />
    <Radios
      form={form}
      name="locale"
      label={accountWords.language}
      hint={accountWords.languageHint}
      choices={languages}
    />
  </FormBox>
)

function SecondKeyState({ state }: { state: 'on' | 'none' }) {
  const { say } = useView()
  return (
    <Notice
      tone={state === 'on' ? 'proof' : 'wait'}
      icon={state === 'on' ? 'keyok' : 'key'}
      title={state === 'on' ? accountWords.secondKeyOn : accountWords.secondKeyNone}
    >
      <p>{say(accountWords.secondKeyLead)}</p>
      <div class="cluster">
        <ButtonLink to="/account/second-key" look="line" size="s">
          {say(accountWords.secondKeySee)}
        </ButtonLink>
        <ButtonLink to="/account/password" look="line" size="s">
          {say(passwordWords.changePassword)}
        </ButtonLink>
      </div>
    </Notice>
  )
}
