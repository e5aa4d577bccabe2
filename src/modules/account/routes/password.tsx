import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { changePassword } from '../actions/own-password.ts'
import { passwordChangeForm } from '../forms.ts'
import { PasswordPage } from '../pages/password.tsx'
import { holdsPost } from '../queries/visitor.ts'
import { accountWords } from '../words/account.ts'
import { passwordWords } from '../words/password.ts'
import { demandUserName } from './bearer.ts'
import { keepCookies, knockOf } from './knock.ts'

/** One's own password, below `/account/password`. */
export const password = router()

/** Whoever came in by it, or by it and more: a code in a text message is no reason to touch it. */
async function demandOwner(c: Visit) {
  const bearer = await demandUserName(c)
  const { strength } = bearer.visitor.session
  if (strength === 'code' || strength === 'desk') throw refuse.forbidden(accountWords.passwordFirst)
  return { ...bearer, isTemporary: strength === 'temporary' }
}

password.get('/', (c) => showPassword(c, blank()))

password.post('/', async (c) => {
  const bearer = await demandOwner(c)
  const changed = await submit(c, passwordChangeForm, (values) =>
    changePassword(c.var.work, knockOf(c), { bearer, old: values.old, password: values.password }),
  )
  if (!changed.sent) {
    c.status(422)
    return showPassword(c, changed.form)
  }
  keepCookies(c, changed.result)
  return bearer.isTemporary ? onToWork(c, bearer) : see(c, '/account', passwordWords.changed)
})

/** On from a one-time password: to the second key that is still missing, and to the Desk, for whoever works there. */
async function onToWork(c: Visit, { visitor, hasSecondKey }: Awaited<ReturnType<typeof demandOwner>>) {
  const { db, now } = c.var.work
  if (!(await holdsPost(db, visitor.person.id, now))) return see(c, '/account', passwordWords.changed)
  if (hasSecondKey || c.var.view.sample) return see(c, '/desk', passwordWords.changed)
  return see(c, '/account/second-key', passwordWords.changedKeyNext)
}

async function showPassword(c: Visit, form: FormOf<typeof passwordChangeForm>) {
  const { isTemporary } = await demandOwner(c)
  c.header('Cache-Control', 'no-store')
  return c.render(() => <PasswordPage {...{ form, isTemporary }} />, {
    title: passwordWords.changePassword,
    indexed: false,
  })
}
