import {
  demandOwn,
  type Enrolment,
  getEnrolment,
  getOffering,
  holdWhilePaying,
  lacksConsent,
  orderOf,
} from '#engines/enrolment/index.ts'
import { inLocale, type Locale } from '#platform/locale.ts'
import { beginPayment, verifyPayment } from '#platform/ports/payment/actions.ts'
import type { PaymentPort } from '#platform/ports/payment/port.ts'
import { paymentsOf } from '#platform/ports/payment/queries.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { seenEnrolment } from '../queries/mine/own.ts'
import { mineWords } from '../words/mine.ts'

interface Paying {
  readonly port: PaymentPort
  readonly locale: Locale
  /** The whole address to which the bank’s page leads back. */
  readonly callback: string
}

/** Begins to pay for a held seat, and says where to send the person. Nobody pays without a seat that is held for them. */
export async function payFor(work: Work, code: string, { port, locale, callback }: Paying): Promise<string> {
  const { enrolment, as } = await seenEnrolment(work, code)
  if (as !== 'party') throw refuse.absent(mineWords.noSuchEnrolment)
  return beginPaying(work, enrolment, { port, locale, callback })
}

/** The same for whoever was sent the link of a message: the party, or a guardian of the child it is. */
export async function payByLink(work: Work, enrolmentId: string, paying: Paying): Promise<string> {
  const { enrolment } = await demandOwn(work, enrolmentId)
  return beginPaying(work, enrolment, paying)
}

async function beginPaying(work: Work, enrolment: Enrolment, { port, locale, callback }: Paying): Promise<string> {
  const isHeld = enrolment.state === 'held' || enrolment.state === 'offered'
  if (!isHeld || enrolment.due === 0n) throw refuse.conflict(mineWords.nothingToPay)
  const offering = await getOffering(work.db, enrolment.offeringId)
  if (await lacksConsent(work, enrolment, offering)) throw refuse.conflict(mineWords.consentMissing)
  const order = {
    orderId: orderOf(enrolment.id),
    amountRial: enrolment.due,
    description: `${inLocale(offering.title, locale)} ${enrolment.code}`,
    callback,
  }
  const { redirect } = await beginPayment(work, port, order)
  if (enrolment.state === 'held') await holdWhilePaying(work, enrolment.id)
  return redirect
}

/** Asks the provider what became of the attempts to pay; what the browser brought back proves nothing. */
export async function askWhetherPaid(work: Work, port: PaymentPort, enrolmentId: string): Promise<'paid' | 'none'> {
  const { due } = await getEnrolment(work.db, enrolmentId)
  if (due === 0n) return 'none'
  const attempts = (await paymentsOf(work.db, orderOf(enrolmentId))).filter(({ driver }) => driver === port.name)
  if (port.name === 'offline') return attempts.some(isPaid) ? 'paid' : 'none'
  for (const { id } of attempts.filter(({ state }) => state === 'redirected' || state === 'returned')) {
    if (isPaid(await verifyPayment(work, port, id))) return 'paid'
  }
  return attempts.some(isPaid) ? 'paid' : 'none'
}

const isPaid = ({ state }: { readonly state: string }) => state === 'verified' || state === 'settled'
