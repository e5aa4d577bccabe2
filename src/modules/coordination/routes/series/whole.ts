import { asDueNow, partyNames } from '#engines/commitment/index.ts'
import { cutPage } from '#platform/http/paging.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { outcomesOfSeries } from '../../queries/outcomes.ts'
import { getSeries, sittingsOfSeries } from '../../queries/series.ts'
import { seriesWords as words } from '../../words/series.ts'

const [perPage, mostSittings] = [50, 24]

interface Wish {
  readonly slug: string
  readonly onlyPublic: boolean
  readonly after: string | undefined
}

/** A series with its meetings and a page of all that came of them. */
export async function wholeSeries({ db, now }: Pick<Work, 'db' | 'now'>, { slug, onlyPublic, after }: Wish) {
  const found = await getSeries(db, slug)
  if (onlyPublic && !found.series.isPublic) throw refuse.absent(words.noSuch)
  const seriesId = found.series.id
  const wish = { seriesId, onlyPublic, after: placeOf(after) }
  const { rows, last } = cutPage(await outcomesOfSeries(db, wish, perPage + 1), perPage)
  const promised = rows.flatMap(({ commitment }) => commitment ?? [])
  const shown = new Map((await asDueNow({ db, now }, promised)).map((one) => [one.id, one]))
  return {
    found,
    rows: rows.map((row) => ({ ...row, commitment: shown.get(row.commitment?.id ?? '') ?? null })),
    place: last && `${last.rank}_${last.outcome.id}`,
    names: await partyNames(
      db,
      promised.map(({ ownerId }) => ownerId),
    ),
    sittings: await sittingsOfSeries(db, seriesId, onlyPublic, mostSittings),
  }
}

export type WholeSeries = Awaited<ReturnType<typeof wholeSeries>>

function placeOf(after: string | undefined) {
  if (after === undefined) return undefined
  const [rank = '', id = ''] = after.split('_')
  return { rank: Number(rank), id }
}
