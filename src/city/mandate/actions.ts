import type { Said } from '#platform/locale.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { mandateChanged } from './facts.ts'
import { editMandate } from './permissions.ts'
import { changeMandateItem, holdMandateItem } from './queries.ts'
import { whyNotSeen } from './rules.ts'
import type { DutyGroup, MandateItem } from './tables.ts'

interface Wording {
  readonly title: Said
  readonly official?: string | undefined
  readonly group?: DutyGroup | undefined
  readonly evidence: readonly string[]
  /** When the item was last changed, as the editor saw it. */
  readonly seen: Date
}

/** Rewords a duty, an aim or the thesis, moves it to a group, or says what counts as evidence for it. */
export async function editMandateItem(work: Work, id: string, wish: Wording): Promise<void> {
  demand(work.actor, editMandate, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const before = await holdMandateItem(db, id)
    const obstacle = whyNotSeen(before, wish.seen)
    if (obstacle) throw obstacle
    const after = rowOf(before, wish)
    const fields = (['title', 'official', 'group', 'evidence'] as const).filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    )
    if (fields.length === 0) return
    await changeMandateItem(db, id, { ...after, changedAt: now })
    await announce(mandateChanged, { id, fields: [...fields], before: codesOf(before), after: codesOf(after) })
  })
}

/** Only duties are grouped and proved by kinds of facts. */
function rowOf({ kind }: MandateItem, { title, official, group, evidence }: Wording) {
  const isDuty = kind === 'duty'
  return {
    title,
    official: official ?? null,
    group: isDuty ? (group ?? null) : null,
    evidence: isDuty ? [...evidence] : [],
  }
}

const codesOf = ({ group, evidence }: Pick<MandateItem, 'group' | 'evidence'>) => ({ group, evidence })
