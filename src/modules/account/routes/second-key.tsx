import { codeForm } from '#platform/auth/codes/code-form.ts'
import { passkeysOf, secondKeysOf } from '#platform/auth/passkeys/queries.ts'
import { begunKeyOf } from '#platform/auth/sessions/second-key.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { atDoor } from '../actions/door.ts'
import { proveKey, removeKey, startKey } from '../actions/second-key.ts'
import { passwordAgainForm } from '../forms.ts'
import { AppActPage } from '../pages/app-act.tsx'
import { SecondKeyPage } from '../pages/second-key.tsx'
import { accountWords } from '../words/account.ts'
import { afterKey, demandBearer } from './bearer.ts'
import { keepCookies, knockOf } from './knock.ts'

export const secondKey = router()

secondKey.get('/', (c) => showKeys(c, {}))

secondKey.post('/', async (c) => {
  const begun = await begin(c)
  return begun.sent ? see(c, '/account/second-key') : showKeysAgain(c, { begin: begun.form })
})

/** A new phone: the same, while the old app still holds. */
secondKey.get('/phone', (c) => showAct(c, 'phone', blank()))

secondKey.post('/phone', async (c) => {
  const begun = await begin(c)
  return begun.sent ? see(c, '/account/second-key') : showActAgain(c, 'phone', begun.form)
})

async function begin(c: Visit) {
  const bearer = await demandBearer(c)
  return submit(c, passwordAgainForm, ({ password }) => startKey(c.var.work, knockOf(c), { bearer, password }))
}

secondKey.post('/proof', async (c) => {
  const bearer = await demandBearer(c)
  const proven = await submit(c, codeForm, ({ code }) => proveKey(c.var.work, knockOf(c), { bearer, code }))
  if (!proven.sent) return showKeysAgain(c, { prove: proven.form })
  keepCookies(c, proven.result)
  return see(c, await afterKey(c, bearer.visitor, '/account'), accountWords.keyProven)
})

secondKey.get('/removal', (c) => showAct(c, 'removal', blank()))

secondKey.post('/removal', async (c) => {
  const bearer = await demandBearer(c)
  const removed = await submit(c, passwordAgainForm, ({ password }) =>
    removeKey(c.var.work, knockOf(c), { bearer, password }),
  )
  return removed.sent ? see(c, '/account/second-key', accountWords.keyGone) : showActAgain(c, 'removal', removed.form)
})

async function showAct(c: Visit, act: 'phone' | 'removal', form: Form) {
  const { userId } = await demandBearer(c)
  const kept = await secondKeysOf(c.var.work.db, userId)
  if (!kept.app) return see(c, '/account/second-key')
  const title = act === 'phone' ? accountWords.replaceKey : accountWords.removeKey
  return c.render(() => <AppActPage {...{ act, form, kept }} />, { title, indexed: false })
}

function showActAgain(c: Visit, act: 'phone' | 'removal', form: Form) {
  c.status(422)
  return showAct(c, act, form)
}

/** The forms of the page, those that were sent and refused. */
type Refused = Partial<Record<'begin' | 'prove', Form>>

function showKeysAgain(c: Visit, refused: Refused) {
  c.status(422)
  return showKeys(c, refused)
}

async function showKeys(c: Visit, refused: Refused) {
  const { userId, userName } = await demandBearer(c)
  const { db } = c.var.work
  const props = {
    forms: { begin: blank(), prove: blank(), ...refused },
    begun: await begunKeyOf(atDoor(c.var.work, knockOf(c)), { userId, label: userName }),
    kept: await secondKeysOf(db, userId),
    passkeys: await passkeysOf(db, userId),
  }
  return c.render(() => <SecondKeyPage {...props} />, { title: accountWords.secondKey, indexed: false, secret: true })
}
