import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { signInByPassword, signInBySecondKey } from '../actions/passwords.ts'
import { passwordForm, secondForm } from '../forms.ts'
import { SecondStepPage } from '../pages/second-step.tsx'
import { StaffSignInPage } from '../pages/staff-sign-in.tsx'
import { words } from '../words.ts'
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

  const { cookies, needsSecond } = opened.result
  keepCookies(c, cookies)
  const next = nextOf(c)
  if (needsSecond) return see(c, `/sign-in/staff/second${next ? `?next=${encodeURIComponent(next)}` : ''}`)
  if (c.var.view.sample) return onward(c, next, words.mayEnrol)
  return see(c, '/account/second-key', words.mustEnrol)
})

function showStaff(c: Visit, form: FormOf<typeof passwordForm>) {
  const next = nextOf(c)
  return c.render(() => <StaffSignInPage {...{ form, next }} />, { title: words.staffSignIn, indexed: false })
}

staff.get('/second', (c) => showSecond(c, blank()))

staff.post('/second', async (c) => {
  const opened = await submit(c, secondForm, ({ code }) => signInBySecondKey(c.var.work, knockOf(c), code))
  if (!opened.sent) {
    c.status(422)
    return showSecond(c, opened.form)
  }
  keepCookies(c, opened.result)
  return onward(c, nextOf(c), words.welcome)
})

function showSecond(c: Visit, form: FormOf<typeof secondForm>) {
  const next = nextOf(c)
  return c.render(() => <SecondStepPage {...{ form, next }} />, { title: words.second, indexed: false })
}
