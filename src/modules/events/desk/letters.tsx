import { blank, type Form, submit } from '#platform/forms/form.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import { letterAsReceived, type Reached } from '#modules/notices/index.ts'
import { number } from '#platform/text/numbers.ts'
import { seeLetter, sendLetter } from '../actions/desk/letters.ts'
import { letterForm, letterQuery } from '../forms/desk/letters.ts'
import { LettersPage } from '../pages/desk/letters.tsx'
import { lettersOf, registrationsNamed } from '../queries/desk/letters.ts'
import { letterWords as words } from '../words/letters.ts'
import { groundOf } from './ground.ts'
import { sessionChoices } from './register.tsx'

/** Messages of staff to the people of an offering. */
export const lettersDesk = router()

const perPage = 20
const mostNamed = 100

lettersDesk.get('/:code{[0-9]+}/messages', async (c) => {
  const { offering } = await groundOf(c)
  const { session, state = 'confirmed' } = letterQuery.parse(c.req.query())
  return show(c, offering, { form: blank({ states: [state], ...(session && { session }) }) })
})

interface Shown {
  readonly form: Form
  readonly reached?: Reached
  readonly text?: string
}

async function show(c: Visit, offering: Offering, { form, reached, text = '' }: Shown) {
  const { db } = c.var.work
  const { below } = letterQuery.parse(c.req.query())
  const { rows: letters, last } = cutPage(await lettersOf(db, offering.id, below, perPage + 1), perPage)
  const here = `/desk/offerings/${offering.code}/messages`
  const preview = reached && {
    ...reached,
    texts: letterAsReceived(offering.title, text, `${c.var.publicUrl}/t/${'•'.repeat(16)}`),
    unnamed: await registrationsNamed(db, reached.nobody.slice(0, mostNamed)),
  }
  const sessions = await sessionChoices(c, offering)
  const next = last && listAddress(here, { below: last.id })
  const props = { offering, form, preview, sessions, letters, next }
  return c.render(() => <LettersPage {...props} />, { title: words.title, secret: true })
}

lettersDesk.post('/:code{[0-9]+}/messages', async (c) => {
  const { offering } = await groundOf(c)
  const { work } = c.var
  const sent = await submit(c, letterForm, async (typed) =>
    typed.step === 'send'
      ? { sent: await sendLetter(work, offering.id, typed) }
      : { reached: await seeLetter(work, offering.id, typed), text: typed.text },
  )
  if (!sent.sent) {
    c.status(422)
    return show(c, offering, { form: sent.form })
  }
  if ('sent' in sent.result) {
    const { mobile, mail } = sent.result.sent
    return see(c, `/desk/offerings/${offering.code}/messages`, words.sent(number(mobile + mail)))
  }
  const { typed } = await readFields(c)
  return show(c, offering, { form: blank({ ...typed }), ...sent.result })
})
