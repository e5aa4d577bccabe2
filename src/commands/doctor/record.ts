import type { Db } from '#platform/db/database.ts'
import { verifyChain } from '#platform/facts/verify.ts'
import type { Finding } from './finding.ts'

const remedy =
  'Somebody or something changed the record outside of the city. Keep this database as it is, and compare it with a backup.'

/** Whether no fact was changed, taken out or put in since it was written. */
export async function chainIsWhole(db: Db): Promise<Finding> {
  const { length, waiting, brokenAt, stray } = await verifyChain(db)
  if (brokenAt?.why === 'gap') return { says: `The chain of facts lacks its link ${brokenAt.seq}.`, remedy }
  if (brokenAt) return { says: `The chain of facts is broken at link ${brokenAt.seq}: the fact was changed.`, remedy }
  if (stray !== 0) return { says: `${stray} facts are not in the chain, and do not wait to enter it.`, remedy }
  return { says: `The chain of ${length} facts is whole${waiting > 0 ? `; ${waiting} wait to enter it` : ''}.` }
}
