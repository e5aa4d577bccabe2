import { codeForm } from '#platform/auth/codes/code-form.ts'
import { codeWords } from '#platform/auth/codes/words.ts'
import { judgeProof } from '#platform/auth/robots/challenge.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, tell, type Visit } from '#platform/http/env.ts'
import { safeNext } from '#platform/http/safe-next.ts'
import { addressIn, type Text } from '#platform/locale.ts'
import { askAgain, askForCode, signInByCode } from '../actions/codes.ts'
import { mobileForm } from '../forms.ts'
import { CodePage } from '../pages/code.tsx'
import { SignInPage } from '../pages/sign-in.tsx'
import { type Asking, secondsToResend, whyNoProof, whyNotAtThisPace } from '../rules.ts'
import { accountWords } from '../words/account.ts'
import { words } from '../words.ts'
import { askingOf, forgetAsking, keepAsking, openedAt, stampOf } from './asking.ts'
import { keepCookies, knockOf } from './knock.ts'

export const signIn = router()

/** Where the visitor wanted to go; `back` is what a page that refused calls it. */
export const nextOf = (c: Visit) => safeNext(c.req.query('next') ?? c.req.query('back'))

signIn.get('/', (c) => showSignIn(c, blank()))

signIn.post('/', async (c) => {
  const asked = await submit(c, mobileForm, (values) => ask(c, values))
  if (asked.sent) return see(c, '/sign-in/code')
  c.status(422)
  return showSignIn(c, asked.form)
})

function showSignIn(c: Visit, form: FormOf<typeof mobileForm>) {
  const props = { form, next: nextOf(c), stamp: stampFor(c, form), signedIn: c.var.work.actor !== null }
  return c.render(() => <SignInPage {...props} />, { title: words.signIn, indexed: false })
}

/** Whoever was too quick need not wait anew: a form that comes back keeps the time at which it was opened. */
function stampFor(c: Visit, form: FormOf<typeof mobileForm>) {
  const before = form.typed('opened') ?? ''
  return whyNotAtThisPace(openedAt(c, before), c.var.work.now)?.reason === words.tooQuick ? before : stampOf(c)
}

interface Sent {
  mobile: string
  website: string
  proof: string
  opened: string
}

/** A robot that fills in the hidden field sees what a person sees, and nothing is sent. */
async function ask(c: Visit, { mobile, website, proof, opened }: Sent) {
  const { work, auth } = c.var
  const tooSoon = whyNotAtThisPace(openedAt(c, opened), work.now)
  if (tooSoon) throw tooSoon
  const before = askingOf(c)
  const isTwice = before?.mobile === mobile && secondsToResend(before, work.now) > 0
  const verdict = isTwice ? 'none' : await judgeProof(work.db, auth.keyring, proof, work.now)
  const unproven = whyNoProof(verdict)
  if (unproven) throw unproven

  const wish = { mobile, next: nextOf(c), slow: verdict === 'none', before }
  keepAsking(c, website === '' ? await askForCode(work, knockOf(c), wish) : pretended(wish, work.now))
}

const pretended = (wish: Pick<Asking, 'mobile' | 'next' | 'slow'>, now: Date): Asking => ({
  ...wish,
  nonce: 'nobody',
  askedAt: now,
  sentAt: now,
  expiresAt: new Date(now.getTime() + 120_000),
  code: undefined,
})

signIn.get('/code', (c) => {
  const asking = askingOf(c)
  return asking ? showCode(c, asking, blank()) : see(c, '/sign-in')
})

signIn.post('/code', async (c) => {
  const asking = askingOf(c)
  if (!asking) return see(c, '/sign-in', codeWords.newCodeNeeded)
  const opened = await submit(c, codeForm, ({ code }) => signInByCode(c.var.work, knockOf(c), { asking, code }))
  if (!opened.sent) {
    c.status(422)
    return showCode(c, asking, opened.form)
  }

  const { cookies, isNameless } = opened.result
  keepCookies(c, cookies)
  forgetAsking(c)
  return onward(c, asking.next, isNameless ? accountWords.askName : words.welcome)
})

signIn.post('/code/new', async (c) => {
  const asking = askingOf(c)
  if (!asking) return see(c, '/sign-in', codeWords.newCodeNeeded)
  keepAsking(c, await askAgain(c.var.work, knockOf(c), asking))
  return see(c, '/sign-in/code', words.resent)
})

function showCode(c: Visit, asking: Asking, form: FormOf<typeof codeForm>) {
  const wait = secondsToResend(asking, c.var.work.now)
  return c.render(() => <CodePage {...{ asking, form, wait }} />, { title: words.enterCode, indexed: false })
}

/** To where the visitor was going (an address with its language), else to their account. */
export function onward(c: Visit, next: string | undefined, told: Text) {
  const home = addressIn(c.var.locale, '/account')
  tell(c, told)
  return c.redirect(next ?? home, 303)
}
