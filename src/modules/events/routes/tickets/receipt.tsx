import { enrolmentPermissions, findByCode, getOffering, scopeOf } from '#engines/enrolment/index.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { trackingCode } from '#platform/text/codes.ts'
import { DeskReceipt } from '../../pages/tickets/ticket-page.tsx'
import { findingWords } from '../../words/finding.ts'
import { ticketWords as words } from '../../words/tickets.ts'
import { ticketPdf } from './papers.ts'
import { viewOf } from './view-of.ts'

/** What a clerk hands over at the counter, below `/desk/receipts`. */
export const receipts = router()

const { listEnrolments } = enrolmentPermissions

receipts.use('*', async (c, next) => {
  demand(c.var.work.actor, listEnrolments, anywhere)
  await next()
})

receipts.get('/:code', async (c) => {
  const view = await receiptOf(c)
  const base = `/desk/receipts/${view.enrolment.code}`
  return c.render(() => <DeskReceipt view={view} base={base} />, { title: words.receipt, secret: true })
})
receipts.get('/:code/ticket.pdf', async (c) => ticketPdf(c, await receiptOf(c), false))
receipts.get('/:code/card.pdf', async (c) => ticketPdf(c, await receiptOf(c), true))

/** The place, for clerks in whose reach its offering is. */
async function receiptOf(c: Visit) {
  const { db, actor } = c.var.work
  const code = trackingCode(c.req.param('code') ?? '')
  const enrolment = present(await findByCode(db, typeof code === 'string' ? code : ''), findingWords.noSuchTicket)
  demand(actor, listEnrolments, await scopeOf(db, await getOffering(db, enrolment.offeringId)))
  return viewOf(c.var.work, c.var.auth.keyring, enrolment.id)
}
