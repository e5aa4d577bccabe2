import { giveDeskCodes } from '#city/people/permissions.ts'
import { scopeOfPerson } from '#city/people/actions.ts'
import { wishFor } from '#city/people/finding.ts'
import { getPerson, peopleWanted } from '#city/people/queries.ts'
import { secondKeysOf } from '#platform/auth/passkeys/queries.ts'
import { findUser } from '#platform/auth/sessions/queries.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import type { Text } from '#platform/locale.ts'
import { anywhere, demand, may, wholeCity } from '#platform/permission.ts'
import { openAccess, resetAccess } from './actions/access.ts'
import { giveDeskCode } from './actions/desk-codes.ts'
import { accessQuery, giveCodeForm, openAccessForm, resetForm } from './forms.ts'
import { AccessDesk } from './pages/access-desk.tsx'
import { AccessPersonPage } from './pages/access-person.tsx'
import { type Given, GivenPage } from './pages/given.tsx'
import { manageAccess } from './permissions.ts'
import { userNamesOf } from './queries/access.ts'
import { accessWords } from './words/access.ts'

/** Other people's accounts, below `/desk/access`. */
export const access = router()

const perPage = 50

access.use('*', async (c, next) => {
  demand(c.var.work.actor, giveDeskCodes, anywhere)
  await next()
})

access.get('/', async (c) => {
  const { db, actor } = c.var.work
  const { q, below } = accessQuery.parse(c.req.query())
  const found = await peopleWanted(db, wishFor(actor, c.var.auth.keyring, q), readNamePlace(below), perPage + 1)
  const { rows: people, last } = cutPage(found, perPage)
  const next = last && listAddress('/desk/access', { q, below: namePlace(last) })
  const userNames = await userNamesOf(db, people)
  return c.render(() => <AccessDesk {...{ people, userNames, next, q }} />, { title: accessWords.access })
})

access.get('/:id', (c) => showPerson(c, {}))

access.post('/:id/code', async (c) => {
  const { id, name } = await personOf(c)
  const given = await submit(c, giveCodeForm, () => giveDeskCode(c.var.work, c.var.auth.keyring, id))
  if (!given.sent) return showAgain(c, { code: given.form })
  const { code, until } = given.result
  return showGiven(c, accessWords.codeGiven, {
    personId: id,
    name,
    secret: code.replaceAll(/(.{4})(?=.)/g, '$1-'),
    until,
  })
})

access.post('/:id/account', async (c) => {
  demand(c.var.work.actor, manageAccess, wholeCity)
  const { id, name } = await personOf(c)
  const given = await submit(c, openAccessForm, ({ userName }) =>
    openAccess(c.var.work, c.var.auth.keyring, { personId: id, userName }),
  )
  if (!given.sent) return showAgain(c, { open: given.form })
  const { password, until } = given.result
  return showGiven(c, accessWords.passwordGiven, { personId: id, name, secret: password, until })
})

access.post('/:id/password', async (c) => {
  demand(c.var.work.actor, manageAccess, wholeCity)
  const { id, name } = await personOf(c)
  const given = await submit(c, resetForm, ({ dropKeys }) =>
    resetAccess(c.var.work, c.var.auth.keyring, { personId: id, dropKeys }),
  )
  if (!given.sent) return showAgain(c, { reset: given.form })
  const { password, until } = given.result
  return showGiven(c, accessWords.passwordGiven, { personId: id, name, secret: password, until })
})

/** Not a redirect: what is shown once stands nowhere that it could be shown from again. */
function showGiven(c: Visit, title: Text, given: Given) {
  c.header('Cache-Control', 'no-store')
  return c.render(() => <GivenPage title={title} given={given} />, { title, indexed: false })
}

interface Refused {
  readonly code?: FormOf<typeof giveCodeForm>
  readonly open?: FormOf<typeof openAccessForm>
  readonly reset?: FormOf<typeof resetForm>
}

function showAgain(c: Visit, refused: Refused) {
  c.status(422)
  return showPerson(c, refused)
}

/** The person, for clerks whose reach they are in. */
async function personOf(c: Visit) {
  const { db, actor } = c.var.work
  const id = idOf(c)
  demand(actor, giveDeskCodes, await scopeOfPerson(db, id))
  return getPerson(db, id)
}

async function showPerson(c: Visit, refused: Refused) {
  const { db, actor } = c.var.work
  const person = await personOf(c)
  const mayManage = may(actor, manageAccess, wholeCity)
  const user = person.userId === null ? undefined : await findUser(db, person.userId)
  const props = {
    person,
    mayManage,
    user: user && { ...user, kept: await secondKeysOf(db, user.id) },
    forms: { code: blank(), open: blank(), reset: blank(), ...refused },
  }
  return c.render(() => <AccessPersonPage {...props} />, { title: { fa: person.name }, indexed: false })
}
