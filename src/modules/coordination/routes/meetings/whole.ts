import { commitmentsOf, partyNames } from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { attendanceOf, getSitting, itemsOf, outcomesOf } from '../../queries/meetings.ts'
import { minutesOf } from '../../queries/minutes.ts'

/** A meeting with everything that belongs to it, in a fixed number of queries. */
export async function wholeSitting(db: Db, code: string) {
  const { sitting, body } = await getSitting(db, code)
  const [items, seats, outcomes, versions] = [
    await itemsOf(db, sitting.id),
    await attendanceOf(db, sitting.id),
    await outcomesOf(db, sitting.id),
    await minutesOf(db, sitting.id),
  ]
  const matterIds = outcomes.flatMap(({ matterId }) => matterId ?? [])
  const promises = matterIds.length === 0 ? [] : await commitmentsOf(db, matterIds)
  const names = await partyNames(
    db,
    promises.map(({ ownerId }) => ownerId),
  )
  return { sitting, body, items, seats, outcomes, versions, promises, names }
}

export type WholeSitting = Awaited<ReturnType<typeof wholeSitting>>
