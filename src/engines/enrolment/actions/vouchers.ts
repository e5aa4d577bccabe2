import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, limiterIn } from '#platform/limits/limited.ts'
import { today } from '#platform/calendar/instant.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { vouchersIssued } from '../facts.ts'
import { giveBack } from '../permissions.ts'
import { getOffering } from '../queries/offerings.ts'
import { insertVouchers, useVoucher } from '../queries/vouchers.ts'
import { isSeated } from '../rules/states.ts'
import { words } from '../words.ts'
import { aboutOf, demandOver } from './authority.ts'
import { confirmWaived, demandOwn } from './changes.ts'
import type { Told } from './commands.ts'

/** Five tries an hour for one enrolment: nobody guesses a word of ten letters so. */
const tries = { name: 'enrolment.voucher', tokens: 5, perSeconds: 3600 }

const [length, most] = [10, 500]

const hashOf = (keyring: Keyring, code: string) =>
  fingerprint(keyring, 'enrolment.voucher', code.trim().toUpperCase().replaceAll(/[\s-]/g, ''))

/** Makes vouchers for an offering. The words are told here and never again. */
export async function issueVouchers(
  work: Work,
  keyring: Keyring,
  { offeringId, count, endsOn }: { readonly offeringId: string; readonly count: number; readonly endsOn: string },
): Promise<readonly string[]> {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, giveBack, offering)
  if (!Number.isInteger(count) || count < 1 || count > most) throw refuse.invalid(words.voucherCount)
  const codes = Array.from({ length: count }, () => newLetterCode(length))
  await transact(work, async ({ db, now, announce }) => {
    const rows = codes.map((code) => ({ offeringId, endsOn, hash: hashOf(keyring, code), createdAt: now }))
    await insertVouchers(db, rows)
    await announce(vouchersIssued, { offeringId, count }, aboutOf(offering))
  })
  return codes
}

/**
 * Pays for a held seat with a voucher. A wrong, used or past one has the same answer, and after five tries one waits.
 * The same voucher for the same enrolment is used once, however often it is sent. Call it outside a transaction.
 */
export async function redeemVoucher(work: Work, keyring: Keyring, id: string, code: string): Promise<Told> {
  const { enrolment, offering } = await demandOwn(work, id)
  await demandTokens(limiterIn(work.db, keyring), work.now, [tries, { kind: 'code', value: id }])
  if (!isSeated(enrolment.state)) throw refuse.conflict(words.tooLate)
  const wanted = { offeringId: offering.id, enrolmentId: enrolment.id, on: today(work.now), at: work.now }
  const used = await useVoucher(work.db, hashOf(keyring, code), wanted)
  if (!used) throw refuse.invalid(words.voucherWrong)
  return confirmWaived(work, { enrolment, offering }, `voucher:${used.id}`)
}
