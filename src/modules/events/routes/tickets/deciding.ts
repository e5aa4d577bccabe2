import type { Hono } from 'hono'
import { askWhetherPaid, payByLink } from '../../actions/paying.ts'
import { consentToEnrolment, refuseConsent } from '../../actions/consenting.ts'
import { getEnrolment } from '#engines/enrolment/index.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { type Env, see, type Visit } from '#platform/http/env.ts'
import { addressIn } from '#platform/locale.ts'
import { mineWords } from '../../words/mine.ts'
import { ticketWords as words } from '../../words/tickets.ts'
import type { Opened } from './open.ts'

/** What stands between a kept seat and a certain one: a guardian’s word, or the fee. */
export function decisions(tickets: Hono<Env>, name: string, opens: (c: Visit) => Promise<Opened>) {
  tickets.post(`/:${name}/consent`, async (c) => {
    const { work, enrolmentId, base } = await opens(c)
    const { sent } = await readFields(c)
    if (sent['act'] === 'refuse') {
      await refuseConsent(work, enrolmentId)
      return see(c, base, words.notConsented)
    }
    await consentToEnrolment(work, enrolmentId)
    return see(c, base, words.consented)
  })

  tickets.post(`/:${name}/payment`, async (c) => {
    const { work, enrolmentId, base } = await opens(c)
    const { payment: port, locale, publicUrl } = c.var
    const callback = `${publicUrl}${addressIn(locale, base)}/payment`
    return c.redirect(await payByLink(work, enrolmentId, { port, locale, callback }), 303)
  })

  /** Where the bank leads back to; what became of it is asked of the bank, and said on the page of the place. */
  tickets.get(`/:${name}/payment`, async (c) => {
    const { work, enrolmentId, base } = await opens(c)
    const answer = await askWhetherPaid(work, c.var.payment, enrolmentId)
    const { state } = await getEnrolment(work.db, enrolmentId)
    if (state === 'confirmed') return see(c, base, mineWords.paid)
    if (answer === 'paid') return see(c, base, mineWords.paymentArrived)
    return see(c, base, c.var.payment.name === 'offline' ? mineWords.payAtDesk : mineWords.notPaidYet)
  })
}
