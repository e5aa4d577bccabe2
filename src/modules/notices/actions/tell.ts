import { afterWaking } from '#engines/enrolment/index.ts'
import type { Work } from '#platform/work.ts'
import { insertNotices } from '../queries/notices.ts'
import type { Receiver } from '../queries/subjects.ts'
import { gatheringTime, leavesAt, type NoticeKind } from '../rules.ts'
import type { NoticeDetail } from '../tables.ts'

export interface Telling {
  readonly kind: NoticeKind
  /** What happened: with the enrolment it makes the notice one, however often it is told. */
  readonly what: string
  readonly to: readonly Receiver[]
  /** What goes to the same person under this name goes as one message; the enrolment alone unless said. */
  readonly bundle?: string
  readonly sessionId?: string | null | undefined
  readonly detail?: NoticeDetail
}

/** Writes down what people are to be told. It leaves when nobody is woken by it, and a family gets one message. */
export async function tell({ db, now }: Pick<Work, 'db' | 'now'>, telling: Telling): Promise<void> {
  const { kind, what, to, bundle, sessionId = null, detail = {} } = telling
  const gathered = now.getTime() + gatheringTime
  const until = detail.until === undefined ? undefined : new Date(detail.until).getTime()
  const dueAt = new Date(leavesAt(gathered, afterWaking(gathered, 0), until))
  await insertNotices(
    db,
    to.map(({ enrolmentId, personId }) => ({
      key: `${what}:${enrolmentId}`,
      kind,
      personId,
      enrolmentId,
      sessionId,
      bundle: `${kind}:${bundle ?? enrolmentId}`,
      detail,
      dueAt,
      createdAt: now,
    })),
  )
}
