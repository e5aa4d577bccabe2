import type { z } from 'zod'
import {
  demandOver,
  enrolmentPermissions,
  getOffering,
  getSession,
  type MarkValue,
  recordMark,
} from '#engines/enrolment/index.ts'
import { demand } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { refuse } from '#platform/refusal.ts'
import type { paperForm } from '../../forms/desk/attendance.ts'
import { rosterOf } from '../../queries/desk/roster.ts'
import { rowsNoted } from '../../rules/desk/rows.ts'
import { attendanceWords } from '../../words/attendance.ts'
import { type Door, partId } from '../door.ts'

export interface DeskMark {
  readonly enrolmentId: string | null
  readonly member: number | null
  readonly value: MarkValue
  readonly count?: number | undefined
  readonly band?: 'women' | 'men' | 'girls' | 'boys' | undefined
}

interface Sheet {
  /** Made with the form: the same sheet sent again is the same marks. */
  readonly key: string
  readonly sessionId: string
  readonly witness: 'sheet' | 'facilitator' | 'observer'
  readonly marks: readonly DeskMark[]
  /** Why it is written only now. */
  readonly reason?: string | undefined
}

/** Records who was there, all of a sheet or nothing of it. A day after the end only those who plan may, and say why. */
export async function recordSheet(work: Work, { key, sessionId, witness, marks, reason }: Sheet): Promise<number> {
  const session = await getSession(work.db, sessionId)
  await demandOver(work, enrolmentPermissions.markAttendance, await getOffering(work.db, session.offeringId), session)
  return transact(work, async (inner) => {
    for (const [at, { count = 1, ...mark }] of marks.entries())
      await recordMark(inner, { ...mark, count, id: partId(key, at), sessionId, witness, reason, at: inner.now })
    return marks.length
  })
}

/** Records a sheet as it was filled in with a pen: the rows that were there, and whether all others were not. */
export async function recordRows(register: Door, { key, rows, absent, reason }: z.infer<typeof paperForm>) {
  const { work, offering, session } = register
  demand(work.actor, enrolmentPermissions.markAttendance, register.scope)
  const roster = await rosterOf(work.db, offering.id, session.id)
  const present = rowsNoted(rows, new Set(roster.map(({ row }) => row)))
  if ('wrong' in present) throw refuse.invalid(attendanceWords.noSuchRow(present.wrong))
  const marks = roster.flatMap(({ row, enrolmentId, member }): DeskMark[] => {
    if (present.includes(row)) return [{ enrolmentId, member, value: 'present' }]
    return absent ? [{ enrolmentId, member, value: 'absent' }] : []
  })
  return recordSheet(work, { key, sessionId: session.id, witness: 'sheet', marks, reason })
}
