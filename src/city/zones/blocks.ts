import type { JSX } from 'solid-js'
import type { Db } from '#platform/db/database.ts'
import type { Zone } from './tables.ts'

/** What another room has to show on a zone's page: it fetches first, and is drawn inside the page later. */
export interface ZoneBlock {
  readonly order: number
  readonly drawn: (db: Db, zone: Zone, now: Date) => Promise<(() => JSX.Element) | undefined>
}

/** The blocks that have something to say, in their order. */
export async function drawnBlocks(blocks: readonly ZoneBlock[], db: Db, zone: Zone, now: Date) {
  const sorted = blocks.toSorted((a, b) => a.order - b.order)
  const drawn = await Promise.all(sorted.map((block) => block.drawn(db, zone, now)))
  return drawn.filter((block) => block !== undefined)
}
