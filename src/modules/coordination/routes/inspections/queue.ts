import { dueList, inspectors, type Listed, mattersById, photosOf } from '#engines/commitment/index.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { findFiles } from '#platform/files/queries.ts'
import { greatCircle } from '#platform/maps/metres.ts'
import type { Work } from '#platform/work.ts'
import type { QueueQuery } from '../../forms/inspections.ts'
import { nearestFirst, shortCodeOf } from '../../rules/inspections.ts'
import { nowhere, type PlacesOfParts, type Spot, spotsOf } from './spots.ts'

/** More than an inspector sees in a week. */
const most = 100

/** What waits for an inspector: in a zone, or nearest to where somebody stands; else most pressing first. */
export async function queueFor(work: Work, { zone, lat, lon }: QueueQuery, placesOf: PlacesOfParts) {
  const { rows, next } = await dueList(work, { holderIds: [inspectors], most })
  const spots = await spotsOfRows(work, rows, placesOf)
  const within = zone === undefined ? undefined : await partsOf(work, zone)
  const listed = rows.map((row) => {
    const { place, zoneIds, ...at } = spots.get(row.commitment.id) ?? nowhere
    return {
      ...row,
      code: shortCodeOf({ matter: row.matter.code, position: row.commitment.position }),
      place: place?.name,
      zoneIds,
      metres: metresBetween({ lat, lon }, at),
    }
  })
  const wanted = listed.filter(({ zoneIds }) => within === undefined || zoneIds.some((id) => within.has(id)))
  return { rows: nearestFirst(wanted), hasMore: next !== undefined }
}

async function spotsOfRows({ db }: Work, rows: readonly Listed[], placesOf: PlacesOfParts) {
  const found = await mattersById(db, [...new Set(rows.map(({ matter }) => matter.id))])
  const matters = new Map(found.map((matter) => [matter.id, matter]))
  const claimed = rows.flatMap(({ commitment }) => {
    const matter = matters.get(commitment.matterId)
    return matter ? [{ commitment, matter }] : []
  })
  return spotsOf(db, claimed, placesOf)
}

export type QueueRow = Awaited<ReturnType<typeof queueFor>>['rows'][number]

/** A zone with the zones it consists of. */
async function partsOf({ db, now }: Work, zone: string): Promise<ReadonlySet<string>> {
  const parts = await zonesOn(db, 'neighbourhood', today(now))
  const within = parts.filter(({ drawing }) => drawing.parentId === zone)
  return new Set([zone, ...within.map((part) => part.zone.id)])
}

function metresBetween(
  { lat, lon }: Pick<QueueQuery, 'lat' | 'lon'>,
  { latitude, longitude }: Pick<Spot, 'latitude' | 'longitude'>,
) {
  if (lat === undefined || lon === undefined || latitude === null || longitude === null) return undefined
  return Math.round(greatCircle([lon, lat], [longitude, latitude]))
}

/** The newest photograph of each claim of a page. */
export async function thumbsOf({ db }: Pick<Work, 'db'>, rows: readonly QueueRow[]) {
  const photos = await photosOf(
    db,
    rows.map(({ commitment }) => commitment.id),
  )
  const files = await findFiles(
    db,
    photos.flatMap(({ fileId }) => fileId ?? []),
  )
  const newest = new Map(photos.toReversed().map(({ commitmentId, fileId }) => [commitmentId, fileId]))
  return new Map([...newest].map(([id, fileId]) => [id, files.find((file) => file.id === fileId)]))
}
