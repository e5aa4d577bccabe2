import { createHash } from 'node:crypto'
import {
  demandOver,
  enrolmentPermissions,
  getOffering,
  getSession,
  type MarkValue,
  recordMark,
} from '#engines/enrolment/index.ts'
import { transact, type Work } from '#platform/work.ts'

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
}

/** Records who was there, all of a sheet or nothing of it. A day after the end only those who plan may. */
export async function recordSheet(work: Work, { key, sessionId, witness, marks }: Sheet): Promise<number> {
  const session = await getSession(work.db, sessionId)
  await demandOver(work, enrolmentPermissions.markAttendance, await getOffering(work.db, session.offeringId))
  return transact(work, async (inner) => {
    for (const [at, { count = 1, ...mark }] of marks.entries())
      await recordMark(inner, { ...mark, count, id: idOf(key, at), sessionId, witness, at: inner.now })
    return marks.length
  })
}

/** A name-based UUID (version 8, RFC 9562) out of the form’s key and the place in the sheet. */
function idOf(key: string, at: number): string {
  const hex = createHash('sha256').update(`${key}|${at}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
