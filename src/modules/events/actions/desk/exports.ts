import { aboutOf, demandOver, enrolmentPermissions, type Offering, type Session } from '#engines/enrolment/index.ts'
import { transact, type Work } from '#platform/work.ts'
import { listExported } from '../../facts/desk.ts'

const { listEnrolments, markAttendance } = enrolmentPermissions

/** Says in the record that somebody took a list of names along, before its first line leaves. */
export async function recordExport(work: Work, offering: Offering, format: 'csv' | 'xlsx'): Promise<void> {
  await demandOver(work, listEnrolments, offering)
  await record(work, offering, format)
}

/** The same of a sheet for a pen: it has initials only, so that whoever marks one session may print it. */
export async function recordSheetPrinted(work: Work, offering: Offering, session: Session): Promise<void> {
  await demandOver(work, markAttendance, offering, session)
  await record(work, offering, 'pdf')
}

const record = (work: Work, offering: Offering, format: 'csv' | 'xlsx' | 'pdf') =>
  transact(work, ({ announce }) => announce(listExported, { offeringId: offering.id, format }, aboutOf(offering)))
