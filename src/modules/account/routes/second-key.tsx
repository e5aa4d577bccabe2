import { begunKeyOf } from '#platform/auth/sessions/second-key.ts'
import { findUser } from '#platform/auth/sessions/queries.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { atDoor } from '../actions/door.ts'
import { proveKey, removeKey, startKey } from '../actions/second-key.ts'
import { codeForm, passwordAgainForm } from '../forms.ts'
import { SecondKeyPage } from '../pages/second-key.tsx'
import { accountWords } from '../words/account.ts'
import { demandVisitor } from './account.tsx'
import { keepCookies, knockOf } from './knock.ts'

export const secondKey = router()

/**
 * Whoever has a password and came in by it. A session that a texted code opened sees nothing here: a key that is begun
 * shows its secret.
 */
async function demandBearer(c: Visit) {
  const visitor = await demandVisitor(c)
  const user = await findUser(c.var.work.db, visitor.session.userId)
  const userName = user?.username
  if (!user || !userName) throw refuse.absent(platform.nothingHere)
  if (visitor.session.strength === 'code') throw refuse.forbidden(accountWords.passwordFirst)
  return { visitor, userName, userId: user.id, enrolled: user.twoFactorEnabled }
}

secondKey.get('/', (c) => showKey(c, blank()))

secondKey.post('/', async (c) => {
  const { userName } = await demandBearer(c)
  const begun = await submit(c, passwordAgainForm, (values) =>
    startKey(c.var.work, knockOf(c), { userName, ...values }),
  )
  return begun.sent ? see(c, '/account/second-key') : showAgain(c, begun.form)
})

secondKey.post('/proof', async (c) => {
  const { visitor } = await demandBearer(c)
  const proven = await submit(c, codeForm, ({ code }) => proveKey(c.var.work, knockOf(c), { visitor, code }))
  if (!proven.sent) return showAgain(c, proven.form)
  keepCookies(c, proven.result)
  return see(c, '/account', accountWords.keyProven)
})

secondKey.post('/removal', async (c) => {
  const { visitor, userName } = await demandBearer(c)
  const removed = await submit(c, passwordAgainForm, ({ password }) =>
    removeKey(c.var.work, knockOf(c), { visitor, userName, password }),
  )
  if (!removed.sent) return showAgain(c, removed.form)
  keepCookies(c, removed.result)
  return see(c, '/account/second-key', accountWords.keyGone)
})

function showAgain(c: Visit, form: Form) {
  c.status(422)
  return showKey(c, form)
}

async function showKey(c: Visit, form: Form) {
  const { userName, userId, enrolled } = await demandBearer(c)
  const at = atDoor(c.var.work, knockOf(c))
  const begun = enrolled ? undefined : await begunKeyOf(at, { userId, label: userName })
  c.header('Cache-Control', 'no-store')
  return c.render(() => <SecondKeyPage {...{ form, begun, enrolled }} />, {
    title: accountWords.secondKey,
    indexed: false,
  })
}
