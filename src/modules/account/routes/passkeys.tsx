import { optionsToAdd } from '#platform/auth/passkeys/ceremony.ts'
import { secondKeysOf } from '#platform/auth/passkeys/queries.ts'
import { wouldKeepOne } from '#platform/auth/passkeys/rules.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { finishPasskey, getPasskey, removePasskey, renamePasskey, startPasskey } from '../actions/passkeys.ts'
import { answerForm, keyNameForm, newPasskeyForm, passwordAgainForm } from '../forms.ts'
import { AddPasskeyPage, NewPasskeyPage } from '../pages/new-passkey.tsx'
import { PasskeyPage } from '../pages/passkey.tsx'
import { passkeyWords } from '../words/passkeys.ts'
import { afterKey, demandBearer } from './bearer.ts'
import { ceremonyOf, forgetCeremony, keepCeremony } from './ceremony.ts'
import { keepCookies, knockOf } from './knock.ts'

/** One's own passkeys, below `/account/passkeys`. */
export const passkeys = router()

passkeys.get('/', (c) => showAdd(c, blank()))

passkeys.post('/', async (c) => {
  const bearer = await demandBearer(c)
  const begun = await submit(c, newPasskeyForm, async ({ name, password }) =>
    keepCeremony(c, await startPasskey(c.var.work, knockOf(c), { bearer, password }), name),
  )
  if (begun.sent) return see(c, '/account/passkeys/new')
  c.status(422)
  return showAdd(c, begun.form)
})

async function showAdd(c: Visit, form: FormOf<typeof newPasskeyForm>) {
  await demandBearer(c)
  return c.render(() => <AddPasskeyPage form={form} />, { title: passkeyWords.addPasskey, indexed: false })
}

passkeys.get('/new', (c) => showNew(c, blank()))

passkeys.post('/new', async (c) => {
  const bearer = await demandBearer(c)
  const ceremony = ceremonyOf(c)
  const made = await submit(c, answerForm, ({ answer }) =>
    finishPasskey(c.var.work, knockOf(c), { bearer, ceremony, name: ceremony?.name ?? '', answer }),
  )
  if (!made.sent) {
    c.status(422)
    return showNew(c, made.form)
  }
  forgetCeremony(c)
  keepCookies(c, made.result)
  return see(c, await afterKey(c, bearer.visitor, '/account/second-key'), passkeyWords.added)
})

/** Whoever comes here without having said a name and a password, or too late, begins there. */
async function showNew(c: Visit, form: FormOf<typeof answerForm>) {
  const { userId, userName } = await demandBearer(c)
  const ceremony = ceremonyOf(c)
  if (ceremony?.purpose !== 'addition' || ceremony.userId !== userId)
    return see(c, '/account/second-key', passkeyWords.over)
  const at = { db: c.var.work.db, house: c.var.auth }
  const options = await optionsToAdd(at, ceremony, { userId, label: userName })
  const props = { form, options: JSON.stringify(options), name: ceremony.name }
  c.header('Cache-Control', 'no-store')
  return c.render(() => <NewPasskeyPage {...props} />, { title: passkeyWords.make, indexed: false })
}

passkeys.get('/:id', (c) => showOne(c, {}))

passkeys.post('/:id/name', async (c) => {
  const bearer = await demandBearer(c)
  const id = c.req.param('id')
  const sent = await submit(c, keyNameForm, ({ name }) => renamePasskey(c.var.work, bearer, { id, name }))
  return sent.sent ? see(c, '/account/second-key', passkeyWords.renamed) : showAgain(c, { rename: sent.form })
})

passkeys.post('/:id/removal', async (c) => {
  const bearer = await demandBearer(c)
  const id = c.req.param('id')
  const sent = await submit(c, passwordAgainForm, ({ password }) =>
    removePasskey(c.var.work, knockOf(c), { bearer, id, password }),
  )
  return sent.sent ? see(c, '/account/second-key', passkeyWords.removed) : showAgain(c, { remove: sent.form })
})

interface Refused {
  readonly rename?: FormOf<typeof keyNameForm>
  readonly remove?: FormOf<typeof passwordAgainForm>
}

function showAgain(c: Visit, refused: Refused) {
  c.status(422)
  return showOne(c, refused)
}

async function showOne(c: Visit, { rename, remove = blank() }: Refused) {
  const bearer = await demandBearer(c)
  const passkey = await getPasskey(c.var.work, bearer, c.req.param('id') ?? '')
  const isLast = !wouldKeepOne(await secondKeysOf(c.var.work.db, bearer.userId), 'passkey')
  const props = { passkey, isLast, rename: rename ?? blank({ name: passkey.name }), remove }
  return c.render(() => <PasskeyPage {...props} />, { title: passkeyWords.passkey, indexed: false })
}
