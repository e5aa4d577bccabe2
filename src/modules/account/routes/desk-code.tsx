import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { signInByDeskCode } from '../actions/desk-codes.ts'
import { deskCodeForm } from '../forms.ts'
import { DeskCodePage } from '../pages/desk-code.tsx'
import { accessWords } from '../words/access.ts'
import { accountWords } from '../words/account.ts'
import { words } from '../words.ts'
import { keepCookies, knockOf } from './knock.ts'
import { nextOf, onward } from './sign-in.tsx'

/** The door for a code on paper. */
export const deskCode = router()

deskCode.get('/', (c) => showDoor(c, blank()))

deskCode.post('/', async (c) => {
  const opened = await submit(c, deskCodeForm, ({ code }) => signInByDeskCode(c.var.work, knockOf(c), code))
  if (!opened.sent) {
    c.status(422)
    return showDoor(c, opened.form)
  }
  keepCookies(c, opened.result.cookies)
  return onward(c, nextOf(c), opened.result.isNameless ? accountWords.askName : words.welcome)
})

function showDoor(c: Visit, form: FormOf<typeof deskCodeForm>) {
  const next = nextOf(c)
  return c.render(() => <DeskCodePage {...{ form, next }} />, { title: accessWords.deskCodeSignIn, indexed: false })
}
