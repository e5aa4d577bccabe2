import { getZoneById, chainOf } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Said } from '#platform/locale.ts'
import { demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { demandKinds, scopeOfPlace, stateZone } from './actions.ts'
import { placeChanged, zoneStated } from './facts.ts'
import { locatePlace } from './locate.ts'
import { editPlaces } from './permissions.ts'
import { changePlace, holdPlace, zonesOfPlaces } from './queries.ts'
import type { Life, Place, Precision } from './tables.ts'
import { words } from './words.ts'

/** Everything about a place that is neither a name nor a position. */
export interface PlaceDetails {
  readonly kinds: readonly string[]
  readonly summary: Said | undefined
  readonly life: Exclude<Life, 'lost'>
  readonly since: string | undefined
  readonly precision: Precision
  readonly capacity: number | undefined
}

/** Changes a place. What is published of its position is worked out anew; the same again changes nothing. */
export async function editPlace(work: Work, placeId: string, wish: PlaceDetails): Promise<Place> {
  demand(work.actor, editPlaces, await scopeOfPlace(work.db, placeId))

  return transact(work, async ({ db, now, announce }) => {
    const place = await holdPlace(db, placeId)
    if (place.life === 'lost') throw refuse.conflict(words.alreadyLost)
    await demandKinds(db, wish.kinds)
    const fields = changesIn(place, wish)
    if (fields.length === 0) return place
    await changePlace(db, placeId, { ...rowOf(wish), changedAt: now })
    await announce(placeChanged, { placeId, fields }, { placeId })
    return locatePlace(db, placeId, today(now))
  })
}

const rowOf = ({ kinds, summary, life, since, precision, capacity }: PlaceDetails) => ({
  kinds: [...kinds],
  summary: summary ?? null,
  life,
  lifeSince: since ?? null,
  precision,
  capacity: capacity ?? null,
})

function changesIn(place: Place, wish: PlaceDetails) {
  const row = rowOf(wish)
  const changed = {
    kinds: row.kinds.toSorted().join() !== place.kinds.toSorted().join(),
    summary: (['fa', 'en', 'azb'] as const).some((locale) => row.summary?.[locale] !== place.summary?.[locale]),
    life: row.life !== place.life || row.lifeSince !== place.lifeSince,
    precision: row.precision !== place.precision,
    capacity: row.capacity !== place.capacity,
  }
  return (['kinds', 'summary', 'life', 'precision', 'capacity'] as const).filter((field) => changed[field])
}

/** Says in which zone a place lies when nobody knows where exactly. A zone computed from a position stays. */
export async function statePlaceZone(work: Work, placeId: string, zoneId: string) {
  demand(work.actor, editPlaces, await scopeOfPlace(work.db, placeId))
  demand(work.actor, editPlaces, { zoneIds: await chainOf(work.db, zoneId) })

  return transact(work, async ({ db, announce }) => {
    await holdPlace(db, placeId)
    const zone = await getZoneById(db, zoneId)
    const known = (await zonesOfPlaces(db, [placeId])).find(({ kind }) => kind === zone.kind)
    if (known?.basis === 'position') throw refuse.conflict(words.zoneIsComputed)
    if (known?.zone.id === zoneId) return
    await stateZone(db, placeId, zone)
    await announce(zoneStated, { placeId, zoneId }, { placeId, zoneId })
  })
}
