import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { SecondKeys } from '#platform/auth/passkeys/queries.ts'
import type { answerForm, secondForm } from '../forms.ts'
import { passkeyWords } from '../words/passkeys.ts'
import { words } from '../words.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { toWith } from './sign-in.tsx'

interface SecondStepProps {
  form: FormOf<typeof secondForm>
  passkey: FormOf<typeof answerForm>
  /** What the account has. */
  kept: SecondKeys
  next: string | undefined
}

/** After the password: the second key, whichever the account has. */
export function SecondStepPage({ form, passkey, kept, next }: SecondStepProps) {
  const { say } = useView()
  const lead = kept.app ? words.secondLead : passkeyWords.secondLead
  return (
    <div class="wrap region">
      <PageHead title={words.second} lead={lead} />
      <div class="split">
        <div class="stack">
          {kept.passkeys > 0 && <ByPasskey form={passkey} next={next} />}
          {kept.app && <ByApp form={form} next={next} below={kept.passkeys > 0} />}
        </div>
        <p>
          <MoreLink to={toWith('/sign-in/staff', next)}>{say(words.startAgain)}</MoreLink>
        </p>
      </div>
    </div>
  )
}

const ByPasskey = ({ form, next }: { form: FormOf<typeof answerForm>; next: string | undefined }) => (
  <PasskeyForm
    form={form}
    to={toWith('/sign-in/staff/second/passkey', next)}
    submit={passkeyWords.show}
    from="/auth/passkey/second"
  />
)

function ByApp({ form, next, below }: { form: FormOf<typeof secondForm>; next: string | undefined; below: boolean }) {
  const { say } = useView()
  return (
    <>
      {below && <h2>{say(passkeyWords.orAppCode)}</h2>}
      <FormBox
        form={form}
        to={toWith('/sign-in/staff/second', next)}
        submit={words.enter}
        {...(below && { look: 'line' as const })}
      >
        <Field form={form} name="code" label={words.secondCode} type="code" width="s" most={20} />
      </FormBox>
    </>
  )
}
