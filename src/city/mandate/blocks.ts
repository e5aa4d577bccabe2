import type { JSX } from 'solid-js'
import type { Db } from '#platform/db/database.ts'

/** What another room has to show on the page of a duty: it fetches first, and is drawn inside the page later. */
export interface DutyBlock {
  readonly order: number
  readonly drawn: (db: Db, dutyId: string, now: Date) => Promise<(() => JSX.Element) | undefined>
}

/** The blocks that have something to say about a duty, in their order. */
export async function drawnOfDuty(blocks: readonly DutyBlock[], db: Db, dutyId: string, now: Date) {
  const sorted = blocks.toSorted((a, b) => a.order - b.order)
  const drawn = await Promise.all(sorted.map((block) => block.drawn(db, dutyId, now)))
  return drawn.filter((block) => block !== undefined)
}
