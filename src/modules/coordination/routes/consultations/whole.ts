import { asDueNow, getCommitment } from '#engines/commitment/index.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Work } from '#platform/work.ts'
import { getConsultation, invitationsOf } from '../../queries/consultations.ts'
import { partiesOf } from '../../queries/joint.ts'

/** A round of advice with everything that belongs to it, in a fixed number of queries. */
export async function wholeRound({ db, now }: Pick<Work, 'db' | 'now'>, code: string) {
  const whole = await getConsultation(db, code)
  const { matterId, fileIds, answerId } = whole.consultation
  const owed = answerId === null ? [] : await asDueNow({ db, now }, [await getCommitment(db, answerId)])
  return {
    whole,
    parties: await partiesOf(db, [matterId]),
    invited: await invitationsOf(db, matterId),
    files: fileIds.length === 0 ? [] : await findFiles(db, fileIds),
    owed: owed[0],
  }
}
