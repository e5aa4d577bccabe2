import { reachOf } from '#city/people/rules.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { recordRefund } from '../actions/desk/refunds.ts'
import { refundForm, refundQuery } from '../forms/desk/refunds.ts'
import { RefundsPage } from '../pages/desk/refunds.tsx'
import { refundsListed } from '../queries/desk/refunds.ts'
import { refundWords as words } from '../words/refunds.ts'

export const refunds = router()

const { giveBack } = enrolmentPermissions
const address = '/desk/offerings/refunds'
const perPage = 50

refunds.get('/refunds', (c) => {
  demand(c.var.work.actor, giveBack, anywhere)
  return show(c)
})

async function show(c: Visit, tried?: { readonly id: string; readonly form: Form }) {
  const { db, actor } = c.var.work
  const query = refundQuery.parse(c.req.query())
  const found = await refundsListed(db, { reach: reachOf(actor, giveBack), query }, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const next = last && listAddress(address, { state: query.state, at: last.at.toISOString(), after: last.id })
  const props = { refunds: rows, state: query.state, next, tried }
  return c.render(() => <RefundsPage {...props} />, { title: words.title, secret: true })
}

refunds.post('/refunds/:id', async (c) => {
  demand(c.var.work.actor, giveBack, anywhere)
  const id = idOf(c)
  const sent = await submit(c, refundForm, ({ reference }) => recordRefund(c.var.work, id, reference))
  if (sent.sent) return see(c, address, words.done)
  c.status(422)
  return show(c, { id, form: sent.form })
})
