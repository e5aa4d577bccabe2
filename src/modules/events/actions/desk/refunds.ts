import { markRefunded } from '#city/money/queries.ts'
import { aboutOf, demandOver, enrolmentPermissions, getOffering } from '#engines/enrolment/index.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { moneyGivenBack } from '../../facts/desk.ts'
import { findRefund } from '../../queries/desk/refunds.ts'
import { refundWords as words } from '../../words/refunds.ts'

/**
 * Records that money went back to somebody, with the number of the transfer; notices tell them. Sent twice with the same
 * number it is recorded once.
 * @throws {Refusal} conflict when it went back already
 */
export async function recordRefund(work: Work, id: string, reference: string): Promise<void> {
  demand(work.actor, enrolmentPermissions.giveBack, anywhere)
  const refund = present(await findRefund(work.db, id), words.noSuchRefund)
  const offering = await getOffering(work.db, refund.offeringId)
  await demandOver(work, enrolmentPermissions.giveBack, offering)
  await transact(work, async ({ db, now, announce }) => {
    if (!(await markRefunded(db, id, now))) throw refuse.conflict(words.already)
    const detail = { chargeId: id, enrolmentId: refund.enrolmentId, amountRial: String(refund.amount), reference }
    await announce(moneyGivenBack, detail, aboutOf(offering))
  })
}
