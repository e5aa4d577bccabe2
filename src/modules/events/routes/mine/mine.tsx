import { z } from 'zod'
import { shrinkParty } from '#engines/enrolment/index.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { addressIn, type Text } from '#platform/locale.ts'
import { demandPerson } from '#platform/permission.ts'
import { Refusal } from '#platform/refusal.ts'
import { askWhetherPaid, payFor } from '../../actions/paying.ts'
import { EnrolmentPage, titleOf } from '../../pages/mine/enrolment-page.tsx'
import { MyPage } from '../../pages/mine/my-page.tsx'
import { PaymentPage } from '../../pages/mine/payment-page.tsx'
import { creditsSeenBy, enrolmentsOf } from '../../queries/mine/list.ts'
import { enrolmentWhole, seenEnrolment } from '../../queries/mine/own.ts'
import { mineWords } from '../../words/mine.ts'
import { ownCare } from './care.tsx'
import { familyCalendar } from './family-calendar.ts'

/** `/my`: what one has, waits for, and can give back. */
export const mine = router()

const Before = z.uuid().optional().catch(undefined)

mine.get('/', async (c) => {
  const { db, actor, now } = c.var.work
  const person = demandPerson(actor)
  const list = await enrolmentsOf(db, person.id, { now, before: Before.parse(c.req.query('before')) })
  const credits = await creditsSeenBy(db, person.id)
  const link = await familyCalendar.shown(c, person.id)
  return c.render(() => <MyPage {...list} credits={credits} calendar={link} />, {
    title: mineWords.my,
    indexed: false,
    secret: link.address !== undefined,
  })
})

mine.post('/calendar', (c) => familyCalendar.renew(c))
mine.post('/calendar/end', (c) => familyCalendar.end(c))

mine.route('/enrolments', ownCare)

mine.get('/enrolments/:code', (c) => showEnrolment(c))

mine.post('/enrolments/:code/party', async (c) => {
  const { enrolment } = await seenEnrolment(c.var.work, c.req.param('code'))
  const { sent } = await readFields(c)
  const staying = new Set(positionsIn(sent))
  const { members } = await enrolmentWhole(c.var.work, { enrolment, as: 'party' })
  const leaving = members.map(({ position }) => position).filter((position) => !staying.has(position))
  if (leaving.length === 0) return see(c, `/my/enrolments/${enrolment.code}`)
  return attempt(c, async () => {
    await shrinkParty(c.var.work, enrolment.id, leaving)
    return see(c, `/my/enrolments/${enrolment.code}`, mineWords.shrunk)
  })
})

/** `stays.1`, `stays.2` …: who comes all the same. */
const positionsIn = (sent: Readonly<Record<string, unknown>>) =>
  Object.keys(sent).flatMap((name) => (name.startsWith('stays.') ? Number(name.slice('stays.'.length)) : []))

mine.post('/enrolments/:code/payment', async (c) => {
  const { publicUrl, locale, payment, work } = c.var
  const code = c.req.param('code')
  const callback = publicUrl + addressIn(locale, `/my/enrolments/${code}/payment`)
  return attempt(c, async () => c.redirect(await payFor(work, code, { port: payment, locale, callback }), 303))
})

/** Where the bank leads back to. Until it is known what became of it, the page asks again by itself. */
mine.get('/enrolments/:code/payment', async (c) => {
  const { work, payment } = c.var
  const seen = await seenEnrolment(work, c.req.param('code'))
  const answer = await askWhetherPaid(work, payment, seen.enrolment.id)
  const own = await enrolmentWhole(work, await seenEnrolment(work, seen.enrolment.code))
  if (own.enrolment.state === 'confirmed') return see(c, `/my/enrolments/${seen.enrolment.code}`, mineWords.paid)
  if (answer === 'paid') c.header('Refresh', '3')
  return c.render(() => <PaymentPage {...own} isPaid={answer === 'paid'} isOffline={payment.name === 'offline'} />, {
    title: mineWords.payment,
    indexed: false,
  })
})

async function showEnrolment(c: Visit, refusal?: Text) {
  const code = c.req.param('code') ?? ''
  const own = await enrolmentWhole(c.var.work, await seenEnrolment(c.var.work, code))
  return c.render(() => <EnrolmentPage {...own} refusal={refusal} />, { title: titleOf(own), indexed: false })
}

/** What cannot be done is said on the same page. */
async function attempt(c: Visit, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refusal) || !['conflict', 'invalid', 'too-many'].includes(error.kind)) throw error
    c.status(error.kind === 'invalid' ? 422 : 409)
    return showEnrolment(c, error.reason)
  }
}
