import type { JSX } from 'solid-js'
import type { Db } from '#platform/db/database.ts'
import type { Place } from './tables.ts'

/** What another room has to show on a place's page: it fetches first, and is drawn inside the page later. */
export interface PlaceBlock {
  readonly order: number
  readonly drawn: (db: Db, place: Place, now: Date) => Promise<(() => JSX.Element) | undefined>
}

export async function drawnBlocks(blocks: readonly PlaceBlock[], db: Db, place: Place, now: Date) {
  const sorted = blocks.toSorted((a, b) => a.order - b.order)
  const drawn = await Promise.all(sorted.map((block) => block.drawn(db, place, now)))
  return drawn.filter((block) => block !== undefined)
}
