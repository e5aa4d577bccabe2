import { today } from '#platform/calendar/instant.ts'
import type { Work } from '#platform/work.ts'
import { lowZonesOn } from '../queries/supply/lists.ts'

/** Asks whether one of some zones is on the list that holds today: what the engine adds a lot for. */
export const lowSupply =
  ({ db, now }: Pick<Work, 'db' | 'now'>) =>
  async (zoneIds: readonly string[]): Promise<boolean> => {
    if (zoneIds.length === 0) return false
    const low = new Set(await lowZonesOn(db, today(now)))
    return zoneIds.some((id) => low.has(id))
  }
