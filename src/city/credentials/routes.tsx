import { addressOf } from '#platform/auth/house.ts'
import { blank } from '#platform/forms/form.ts'
import { problemText } from '#platform/forms/problems.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { demandTokens } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import type { Text } from '#platform/locale.ts'
import { documentCode } from '#platform/text/codes.ts'
import { verifyCredential } from './actions.ts'
import { codeForm } from './forms.ts'
import { VerdictPage, VerifyPage } from './pages/verify-page.tsx'
import { words } from './words.ts'

/** Works by GET alone: the link of a QR code leads to the answer. */
export const verification = router()

verification.get('/', (c) => {
  const typed = c.req.query('code')
  if (typed === undefined) return ask(c, '')
  const { data, error } = codeForm.safeParse({ code: typed }, { reportInput: true })
  if (data) return see(c, `/v/${data.code}`)
  const [issue] = error.issues
  return ask(c, typed, issue && problemText(issue))
})

verification.get('/:code', async (c) => {
  const typed = c.req.param('code')
  const code = documentCode(typed)
  if (typeof code !== 'string') return ask(c, typed, code.reason)
  const verified = await verifyCredential(c.var.work.db, code)
  if (!verified) await countGuess(c)
  c.status(verified ? 200 : 404)
  return c.render(() => <VerdictPage code={code} verified={verified} />, { title: words.verify, indexed: false })
})

/** Codes cannot be tried one after another: a guess that finds nothing costs a token of the address. */
async function countGuess(c: Visit) {
  const address = { kind: 'address' as const, value: addressOf(c, c.var.auth) }
  await demandTokens(c.var.limiter, c.var.work.now, [limits.wrongTrackingCodes, address])
}

function ask(c: Visit, typed: string, problem?: Text) {
  const form = blank({ code: typed })
  const shown = problem ? { ...form, problem: () => problem, problems: [['code', problem] as const] } : form
  if (problem) c.status(422)
  return c.render(() => <VerifyPage form={shown} />, { title: words.verify, description: words.verifyLead })
}
