import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { otherAmountPaid, paymentFailed, paymentVerified, slipEntered, slipRejected } from './facts.ts'
import type { Order, PaymentPort, Verdict } from './port.ts'
import {
  decideSlip,
  findPaid,
  findPayment,
  holdPayment,
  holdSlip,
  insertPayment,
  insertSlip,
  openPayments,
  updatePayment,
} from './queries.ts'
import { isPaid, mayBecome, whyNoDecision } from './rules.ts'
import type { Payment } from './tables.ts'
import { words } from './words.ts'

/**
 * Begins a payment and says where to send the person. The row is committed before the provider is asked, so that no
 * money can come for a payment we do not know. Call it outside a transaction.
 * @throws {PortError} when the provider cannot open it; the row then stays `created` and means nothing
 */
export async function beginPayment(
  work: Work,
  port: PaymentPort,
  order: Order,
): Promise<{ readonly payment: Payment; readonly redirect: string }> {
  const { db, now } = work
  const { orderId, amountRial } = order
  if (await findPaid(db, orderId)) throw refuse.conflict(words.alreadyPaid)
  const payment = await insertPayment(db, { orderId, amountRial, driver: port.name, state: 'created', createdAt: now })
  const { authority, redirect } = await port.create({ ...order, orderId: payment.id })
  await updatePayment(db, payment.id, { authority, state: 'redirected' })
  return { payment: { ...payment, authority, state: 'redirected' }, redirect }
}

/**
 * Finds out whether a payment was made, when the person comes back and again by `sweepPayments`. The row is locked
 * meanwhile, so that of two who ask one tells it; the amount is always the one of our row.
 */
export async function verifyPayment(work: Work, port: PaymentPort, id: string): Promise<Payment> {
  return transact(work, async (inner) => {
    const payment = present(await holdPayment(inner.db, id), words.noPayment)
    const { authority, amountRial, state } = payment
    if (isPaid(state) || state === 'refunded' || authority === null) return payment
    await conclude(inner, payment, await port.verify({ authority, amountRial }))
    return present(await findPayment(inner.db, id), words.noPayment)
  })
}

async function conclude(work: Work, payment: Payment, verdict: Verdict): Promise<void> {
  if (verdict.state === 'paid') return settle(work, payment, verdict.refId)
  if (!mayBecome(payment.state, 'failed')) return
  await updatePayment(work.db, payment.id, { state: 'failed' })
  await work.announce(verdict.state === 'unpaid' ? paymentFailed : otherAmountPaid, told(payment))
}

async function settle({ db, now, announce }: Work, payment: Payment, refId: string): Promise<void> {
  await updatePayment(db, payment.id, { state: 'verified', verifiedAt: now, refId })
  await announce(paymentVerified, told(payment))
}

const told = ({ id, orderId, amountRial }: Payment) => ({ paymentId: id, orderId, amountRial: String(amountRial) })

const aQuarter = 15 * 60_000

/** Asks about everything that has been open for a quarter of an hour: people close their browsers. For a job. */
export async function sweepPayments(work: Work, port: PaymentPort, report: (error: Error) => void): Promise<number> {
  const open = await openPayments(work.db, port.name, new Date(work.now.getTime() - aQuarter))
  for (const { id } of open) {
    await verifyPayment(work, port, id).catch((error: unknown) => {
      report(error instanceof Error ? error : new Error(String(error)))
    })
  }
  return open.length
}

/** A slip as the bank printed it. */
export interface NewSlip {
  readonly bank: string
  /** ASCII digits. */
  readonly number: string
  /** `YYYY-MM-DD`. */
  readonly paidOn: string
}

/** Enters a bank slip for a payment. Another person has to approve it. */
export async function enterSlip(work: Work, paymentId: string, slip: NewSlip): Promise<string> {
  const { id } = demandPerson(work.actor)
  return transact(work, async ({ db, now, announce }) => {
    const payment = present(await holdPayment(db, paymentId), words.noPayment)
    if (isPaid(payment.state)) throw refuse.conflict(words.alreadyPaid)
    const written = await insertSlip(db, { ...slip, paymentId, enteredBy: id, enteredAt: now })
    if (!written) throw refuse.conflict(words.slipKnown)
    await announce(slipEntered, { paymentId, slipId: written.id })
    return written.id
  })
}

/** Approves or rejects a slip somebody else entered. An approved one pays. */
export async function decideOnSlip(work: Work, slipId: string, approved: 'yes' | 'no'): Promise<void> {
  const { id } = demandPerson(work.actor)
  await transact(work, async (inner) => {
    const slip = present(await holdSlip(inner.db, slipId), words.noSlip)
    const refusal = whyNoDecision(slip, id)
    if (refusal) throw refusal
    await decideSlip(inner.db, slipId, { approved, decidedBy: id, decidedAt: inner.now })
    if (approved === 'no') return void (await inner.announce(slipRejected, { paymentId: slip.paymentId, slipId }))
    const payment = present(await holdPayment(inner.db, slip.paymentId), words.noPayment)
    if (isPaid(payment.state)) throw refuse.conflict(words.alreadyPaid)
    return settle(inner, payment, `${slip.bank}/${slip.number}`)
  })
}
