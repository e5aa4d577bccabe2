import { getCommitment } from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { findFiles } from '#platform/files/queries.ts'
import { getConsultation, invitationsOf } from '../../queries/consultations.ts'
import { partiesOf } from '../../queries/joint.ts'

/** A round of advice with everything that belongs to it, in a fixed number of queries. */
export async function wholeRound(db: Db, code: string) {
  const whole = await getConsultation(db, code)
  const { matterId, fileIds, answerId } = whole.consultation
  return {
    whole,
    parties: await partiesOf(db, [matterId]),
    invited: await invitationsOf(db, matterId),
    files: fileIds.length === 0 ? [] : await findFiles(db, fileIds),
    owed: answerId === null ? undefined : await getCommitment(db, answerId),
  }
}
