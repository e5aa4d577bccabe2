import { enrolmentPermissions, type Offering, demandOver } from '#engines/enrolment/index.ts'
import { transact, type Work } from '#platform/work.ts'
import { listExported } from '../../facts/desk.ts'

/** Says in the record that somebody took a list of names along, before its first line leaves. */
export async function recordExport(work: Work, offering: Offering, format: 'csv' | 'xlsx' | 'pdf'): Promise<void> {
  await demandOver(work, enrolmentPermissions.listEnrolments, offering)
  const { id: offeringId, programmeId, zoneId } = offering
  const about = { programmeId, zoneId: zoneId ?? undefined }
  await transact(work, ({ announce }) => announce(listExported, { offeringId, format }, about))
}
