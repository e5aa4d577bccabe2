import { z } from 'zod'
import { codeForm } from '#platform/auth/codes/code-form.ts'
import { sayCode } from '#platform/auth/codes/say-code.ts'
import { type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { agencyWords } from '../../words/agency.ts'

interface Proof {
  /** The page that the link opens; there the code is asked for and given. */
  readonly base: (c: Visit) => string
  /** Gives the code that it sent. */
  readonly ask: (c: Visit) => Promise<string>
  readonly give: (c: Visit, code: string) => Promise<unknown>
  readonly show: (c: Visit, form: Form) => Response | Promise<Response>
}

/** Behind a link: a one-time code is sent to the registered number, and given back. */
export function proving({ base, ask, give, show }: Proof) {
  const steps = router()
  steps.post('/code', async (c) => {
    const sent = await submit(c, z.object({}), () => ask(c))
    if (sent.sent) {
      sayCode(c, sent.result)
      return see(c, base(c))
    }
    c.status(422)
    return show(c, sent.form)
  })
  steps.post('/code/check', async (c) => {
    const sent = await submit(c, codeForm, ({ code }) => give(c, code))
    if (sent.sent) return see(c, base(c), agencyWords.proved)
    c.status(422)
    return show(c, sent.form)
  })
  return steps
}
