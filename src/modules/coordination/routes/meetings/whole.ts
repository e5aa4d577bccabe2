import { asDueNow, commitmentsOf, partyNames } from '#engines/commitment/index.ts'
import type { Work } from '#platform/work.ts'
import { getSitting, itemsOf } from '../../queries/meetings.ts'
import { outcomesOf } from '../../queries/outcomes.ts'
import { findSeriesById } from '../../queries/series.ts'
import { minutesOf } from '../../queries/minutes.ts'

/** A meeting with everything that belongs to it, in a fixed number of queries. */
export async function wholeSitting({ db, now }: Pick<Work, 'db' | 'now'>, code: string) {
  const { sitting, body } = await getSitting(db, code)
  const [items, outcomes, versions] = [
    await itemsOf(db, sitting.id),
    await outcomesOf(db, sitting.id),
    await minutesOf(db, sitting.id),
  ]
  const matterIds = outcomes.flatMap(({ matterId }) => matterId ?? [])
  const promises = matterIds.length === 0 ? [] : await asDueNow({ db, now }, await commitmentsOf(db, matterIds))
  const names = await partyNames(
    db,
    promises.map(({ ownerId }) => ownerId),
  )
  const series = await findSeriesById(db, sitting.seriesId)
  return { sitting, series, body, items, outcomes, versions, promises, names }
}

export type WholeSitting = Awaited<ReturnType<typeof wholeSitting>>
