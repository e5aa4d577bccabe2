import { codeForm } from '#platform/auth/codes/code-form.ts'
import { isSecure } from '#platform/auth/house.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { localMobile, maskedMobile } from '#platform/text/ids.ts'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { beginMove, finishMove, mobileOf, proveOld } from '../actions/mobile.ts'
import { newMobileForm } from '../forms.ts'
import { MobileCodePage, MobilePage } from '../pages/mobile.tsx'
import { type Moving, whyNotMove } from '../rules.ts'
import { mobileWords } from '../words/mobile.ts'
import { demandVisitor } from './account.tsx'
import { knockOf } from './knock.ts'

/** One's own mobile number, below `/account/mobile`. */
export const mobile = router()

/** Whoever is signed in by a door that may change the number. */
async function demandMover(c: Visit) {
  const visitor = await demandVisitor(c)
  const refusal = whyNotMove(visitor.session.strength)
  if (refusal) throw refusal
  return visitor
}

mobile.get('/', (c) => showMobile(c, blank()))

mobile.post('/', async (c) => {
  const visitor = await demandMover(c)
  const begun = await submit(c, newMobileForm, async (values) =>
    keepMoving(c, await beginMove(c.var.work, knockOf(c), { visitor, mobile: values.mobile })),
  )
  if (begun.sent) return see(c, '/account/mobile/code')
  c.status(422)
  return showMobile(c, begun.form)
})

async function showMobile(c: Visit, form: FormOf<typeof newMobileForm>) {
  const { person, session } = await demandMover(c)
  const held = await mobileOf(c.var.work, c.var.auth.keyring, person.id)
  const props = { form, held: held && maskedMobile(held), wasSeen: session.strength === 'desk' }
  return c.render(() => <MobilePage {...props} />, { title: mobileWords.changeMobile, indexed: false })
}

mobile.get('/code', (c) => showCode(c, blank()))

mobile.post('/code', async (c) => {
  const visitor = await demandMover(c)
  const moving = movingOf(c, visitor.person.id)
  if (!moving) return see(c, '/account/mobile', mobileWords.stepOver)
  const step = async ({ code }: { code: string }) => {
    const taken = { visitor, moving, code }
    if (moving.stage === 'new') return finishMove(c.var.work, knockOf(c), taken)
    keepMoving(c, await proveOld(c.var.work, knockOf(c), taken))
  }
  const sent = await submit(c, codeForm, step)
  if (!sent.sent) {
    c.status(422)
    return showCode(c, sent.form)
  }
  if (moving.stage === 'old') return see(c, '/account/mobile/code')
  deleteCookie(c, 'moving', { path: '/' })
  return see(c, '/account', mobileWords.changed)
})

async function showCode(c: Visit, form: FormOf<typeof codeForm>) {
  const { person } = await demandMover(c)
  const moving = movingOf(c, person.id)
  if (!moving) return see(c, '/account/mobile', mobileWords.stepOver)
  const held = await mobileOf(c.var.work, c.var.auth.keyring, person.id)
  const to = moving.stage === 'new' ? localMobile(moving.mobile) : maskedMobile(held ?? '')
  const title = moving.stage === 'new' ? mobileWords.codeToNew : mobileWords.codeToOld
  return c.render(() => <MobileCodePage {...{ form, moving, to, title }} />, { title, indexed: false })
}

const purpose = 'account.moving'

/** A quarter of an hour: long enough for two slow messages. */
const seconds = 900

const Kept = z.object({
  personId: z.string(),
  mobile: z.string(),
  nonce: z.string(),
  by: z.enum(['both', 'desk', 'first']),
  stage: z.enum(['old', 'new']),
  askedAt: z.iso.datetime().transform((text) => new Date(text)),
  code: z.string().optional(),
})

function keepMoving(c: Visit, moving: Moving) {
  const { auth } = c.var
  const value = seal(auth.keyring, { purpose }, JSON.stringify(moving))
  const secure = isSecure(auth)
  setCookie(c, 'moving', value, { path: '/', maxAge: seconds, httpOnly: true, sameSite: 'Strict', secure })
}

/** What this browser began within the last quarter of an hour, for this person. */
function movingOf(c: Visit, personId: string): Moving | undefined {
  const sealed = getCookie(c, 'moving')
  if (sealed === undefined) return undefined
  try {
    const { code, ...kept } = Kept.parse(JSON.parse(unseal(c.var.auth.keyring, { purpose }, sealed)))
    const isOld = c.var.work.now.getTime() - kept.askedAt.getTime() > seconds * 1000
    return isOld || kept.personId !== personId ? undefined : { ...kept, code }
  } catch {
    return undefined
  }
}
