import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { issueCredential, revokeCredential } from './actions.ts'
import { issueForm, revokeForm } from './forms.ts'
import { CredentialsDesk, IssuePage, RevokePage } from './pages/credentials-desk.tsx'
import { issueCredentials, revokeCredentials } from './permissions.ts'
import { credentialsBefore, getCredential } from './queries.ts'
import { words } from './words.ts'

export const desk = router()

desk.use('*', async (c, next) => {
  demand(c.var.work.actor, issueCredentials, wholeCity)
  await next()
})

const perPage = 50

desk.get('/', async (c) => {
  const { data: below } = z.uuid().safeParse(c.req.query('below'))
  const { rows: credentials, last } = cutPage(await credentialsBefore(c.var.work.db, below, perPage + 1), perPage)
  const next = last && listAddress('/desk/credentials', { below: last.id })
  return c.render(() => <CredentialsDesk credentials={credentials} next={next} />, { title: words.credentials })
})

desk.get('/new', (c) => showIssue(c))

desk.post('/', async (c) => {
  const sent = await submit(c, issueForm, (wish) => issueCredential(c.var.work, c.var.auth.keyring, wish))
  if (sent.sent) return see(c, '/desk/credentials', words.issued)
  c.status(422)
  return showIssue(c, sent.form)
})

function showIssue(c: Visit, form?: FormOf<typeof issueForm>) {
  const shown = form ?? blank({ kind: 'letter', ...dateParts('issuedOn', today(c.var.work.now), c.var.locale) })
  return c.render(() => <IssuePage form={shown} />, { title: words.issue })
}

desk.get('/:id/revocation', (c) => {
  demand(c.var.work.actor, revokeCredentials, wholeCity)
  return showRevoke(c)
})

desk.post('/:id/revocation', async (c) => {
  demand(c.var.work.actor, revokeCredentials, wholeCity)
  const sent = await submit(c, revokeForm, ({ reason }) => revokeCredential(c.var.work, idOf(c), reason))
  if (sent.sent) return see(c, '/desk/credentials', words.wasRevoked)
  c.status(422)
  return showRevoke(c, sent.form)
})

async function showRevoke(c: Visit, form: FormOf<typeof revokeForm> = blank()) {
  const credential = await getCredential(c.var.work.db, idOf(c))
  return c.render(() => <RevokePage credential={credential} form={form} />, { title: words.revoke })
}
