import { secondKeysOf } from '#platform/auth/passkeys/queries.ts'
import { waitsForSecondKey } from '#platform/auth/sessions/doors.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { atDoor } from '../actions/door.ts'
import { enterByPasskey } from '../actions/passkey-door.ts'
import { type Entered, signInByPassword, signInBySecondKey } from '../actions/passwords.ts'
import { answerForm, passwordForm, secondForm } from '../forms.ts'
import { toWith } from '../pages/sign-in.tsx'
import { SecondStepPage } from '../pages/second-step.tsx'
import { StaffSignInPage } from '../pages/staff-sign-in.tsx'
import { words } from '../words.ts'
import { ceremonyOf, forgetCeremony } from './ceremony.ts'
import { keepCookies, knockOf } from './knock.ts'
import { nextOf, onward } from './sign-in.tsx'

export const staff = router()

staff.get('/', (c) => showStaff(c, blank()))

staff.post('/', async (c) => {
  const opened = await submit(c, passwordForm, (values) => signInByPassword(c.var.work, knockOf(c), values))
  if (!opened.sent) {
    c.status(422)
    return showStaff(c, opened.form)
  }

  const { needsSecond, ...entered } = opened.result
  if (!needsSecond) return goIn(c, entered, c.var.view.sample ? words.mayEnrol : undefined)
  keepCookies(c, entered.cookies)
  return see(c, toWith('/sign-in/staff/second', nextOf(c)))
})

/** In: to a password of one's own first, then to the second key that is still missing, then to where one was going. */
function goIn(c: Visit, { cookies, isTemporary }: Entered, told: Text | undefined) {
  keepCookies(c, cookies)
  if (isTemporary) return see(c, '/account/password')
  return told ? onward(c, nextOf(c), told) : see(c, '/account/second-key', words.mustEnrol)
}

staff.post('/passkey', async (c) => {
  const opened = await submit(c, answerForm, ({ answer }) => byPasskey(c, 'entry', answer))
  if (opened.sent) return goIn(c, opened.result, words.welcome)
  c.status(422)
  return showStaff(c, blank(), opened.form)
})

async function byPasskey(c: Visit, purpose: 'entry' | 'second', answer: string) {
  const entered = await enterByPasskey(c.var.work, knockOf(c), { purpose, ceremony: ceremonyOf(c), answer })
  forgetCeremony(c)
  return entered
}

function showStaff(c: Visit, form: FormOf<typeof passwordForm>, passkey: FormOf<typeof answerForm> = blank()) {
  const next = nextOf(c)
  return c.render(() => <StaffSignInPage {...{ form, passkey, next }} />, { title: words.staffSignIn, indexed: false })
}

staff.get('/second', (c) => showSecond(c, {}))

staff.post('/second', async (c) => {
  const opened = await submit(c, secondForm, ({ code }) => signInBySecondKey(c.var.work, knockOf(c), code))
  if (!opened.sent) {
    c.status(422)
    return showSecond(c, { form: opened.form })
  }
  return goIn(c, opened.result, words.welcome)
})

staff.post('/second/passkey', async (c) => {
  const opened = await submit(c, answerForm, ({ answer }) => byPasskey(c, 'second', answer))
  if (opened.sent) return goIn(c, opened.result, words.welcome)
  c.status(422)
  return showSecond(c, { passkey: opened.form })
})

interface Forms {
  readonly form?: FormOf<typeof secondForm>
  readonly passkey?: FormOf<typeof answerForm>
}

/** Which keys the account has is told only to whoever gave its password; to others the page shows them all. */
async function showSecond(c: Visit, { form = blank(), passkey = blank() }: Forms) {
  const userId = await waitsForSecondKey(atDoor(c.var.work, knockOf(c)))
  const kept = userId === undefined ? { app: true, passkeys: 1 } : await secondKeysOf(c.var.work.db, userId)
  const props = { form, passkey, kept, next: nextOf(c) }
  return c.render(() => <SecondStepPage {...props} />, { title: words.second, indexed: false })
}
