import { findUser, openSessionsOf } from '#platform/auth/sessions/queries.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, tell, type Visit } from '#platform/http/env.ts'
import { addressIn, type Locale } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { describeMyself } from '../actions/profile.ts'
import { revokeOthers, revokeSession, signOut } from '../actions/sessions.ts'
import { profileForm } from '../forms.ts'
import { AccountPage } from '../pages/account.tsx'
import { factsAbout } from '../queries/history.ts'
import type { Visitor } from '../queries/visitor.ts'
import { accountWords } from '../words/account.ts'
import { words } from '../words.ts'
import { historyLine, namesOfHistory } from './history.ts'
import { keepCookies, knockOf, whoVisits } from './knock.ts'

export const account = router()

/** Whoever has an account and is signed in to it; a person known by other means (a signed link) has no page here. */
export async function demandVisitor(c: Visit): Promise<Visitor> {
  const visitor = await whoVisits(c)
  if (!visitor) throw refuse.signedOut(platform.signInFirst)
  return visitor
}

account.get('/', async (c) => showAccount(c, await demandVisitor(c)))

account.post('/', async (c) => {
  const visitor = await demandVisitor(c)
  const described = await submit(c, profileForm, (values) => keepProfile(c, values))
  if (described.sent) return described.result
  c.status(422)
  return showAccount(c, visitor, described.form)
})

/** The next page already speaks the language that was chosen. */
async function keepProfile(c: Visit, values: { name: string; locale: Locale }) {
  await describeMyself(c.var.work, values)
  tell(c, accountWords.saved)
  return c.redirect(addressIn(values.locale, '/account'), 303)
}

async function showAccount(c: Visit, visitor: Visitor, form?: FormOf<typeof profileForm>) {
  const { db, now } = c.var.work
  const { person, session } = visitor
  const [sessions, history, user] = [
    await openSessionsOf(db, session.userId, now),
    (await factsAbout(db, person.id, namesOfHistory)).map(historyLine),
    await findUser(db, session.userId),
  ]
  const secondKey = user?.username ? (user.twoFactorEnabled ? 'on' : 'none') : undefined
  const filled = form ?? blank({ name: person.name, locale: person.locale })
  const props = {
    form: filled,
    here: session.id,
    isNameless: person.nameKey === '',
    sessions,
    history,
    secondKey,
  } as const
  return c.render(() => <AccountPage {...props} />, { title: words.account, indexed: false })
}

account.post('/sign-out', async (c) => {
  keepCookies(c, await signOut(c.var.work, knockOf(c), await whoVisits(c)))
  return see(c, '/', accountWords.signedOut)
})

account.post('/sessions/others/end', async (c) => {
  await revokeOthers(c.var.work, await demandVisitor(c))
  return see(c, '/account', accountWords.othersEnded)
})

account.post('/sessions/:id/end', async (c) => {
  const visitor = await demandVisitor(c)
  await revokeSession(c.var.work, visitor, c.req.param('id'))
  const wasThis = visitor.session.id === c.req.param('id')
  return wasThis ? see(c, '/', accountWords.signedOut) : see(c, '/account', accountWords.ended)
})
