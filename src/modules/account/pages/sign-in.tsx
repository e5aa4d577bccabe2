import { FormBox, HiddenField, MobileField } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { mobileForm } from '../forms.ts'
import { slowDoorSeconds } from '../rules.ts'
import { accessWords } from '../words/access.ts'
import { words } from '../words.ts'

interface SignInProps {
  form: FormOf<typeof mobileForm>
  /** Where to go afterwards. */
  next: string | undefined
  /** When this form was opened, signed. */
  stamp: string
  signedIn: boolean
}

/** The door of the citizens: a mobile number, then a code. */
export function SignInPage({ form, next, stamp, signedIn }: SignInProps) {
  const { say } = useView()
  return (
    <div class="wrap region">
      <PageHead title={words.signIn} lead={words.signInLead} />
      <div class="split">
        <div class="stack">
          {signedIn && <AlreadyIn />}
          <FormBox form={form} to={toWith('/sign-in', next)} submit={words.sendCode}>
            <MobileField form={form} name="mobile" label={words.mobile} hint={words.mobileHint} own />
            <Trap />
            <HiddenField name="opened" value={stamp} />
            <ProofOfWork />
          </FormBox>
        </div>
        <div class="stack">
          <p>
            <MoreLink to={toWith('/sign-in/staff', next)}>{say(words.staffDoor)}</MoreLink>
          </p>
          <p>
            <MoreLink to={toWith('/sign-in/desk-code', next)}>{say(accessWords.haveDeskCode)}</MoreLink>
          </p>
        </div>
      </div>
    </div>
  )
}

/** An address that remembers where the visitor was going. */
export const toWith = (address: string, next: string | undefined) =>
  next === undefined ? address : `${address}?next=${encodeURIComponent(next)}`

function AlreadyIn() {
  const { say } = useView()
  return (
    <Notice tone="proof" title={words.alreadyIn}>
      <MoreLink to="/account">{say(words.account)}</MoreLink>
    </Notice>
  )
}

/** A field that nobody sees, hears or reaches by keyboard; robots fill in whatever there is. */
function Trap() {
  const { say } = useView()
  return (
    <div class="sr" aria-hidden="true">
      <label for="website">{say(words.leaveEmpty)}</label>
      <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" value="" />
    </div>
  )
}

/** Where scripts run, the browser does a second of work here; where not, it reads why the code takes longer. */
function ProofOfWork() {
  const { say } = useView()
  return (
    <proof-of-work from="/auth/challenge" busy={say(words.checking)} done={say(words.checked)}>
      <input type="hidden" name="proof" value="" />
      <output class="hint">
        <Say text={words.slowDoor(numeral(slowDoorSeconds))} />
      </output>
    </proof-of-work>
  )
}
