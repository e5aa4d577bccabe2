import type { Effect, Landmark, Redrawing } from '#city/zones/users.ts'
import { region } from '#city/zones/region.ts'
import type { ZoneKind } from '#city/zones/tables.ts'
import { zoneAmong } from '#city/zones/rules.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { currentSpots, surePlaces, zonesOfPlaces } from './queries.ts'
import { publicPosition } from './rules.ts'
import { words } from './words.ts'

/** Places everybody may see exactly and we are rather sure of: control points for a file of boundaries. */
export async function landmarks(db: Db): Promise<readonly Landmark[]> {
  const places = await surePlaces(db, 100, 60)
  return places.flatMap((place) => {
    const at = publicPosition(place)?.at
    return at ? [{ code: place.code, name: place.name, at }] : []
  })
}

/** How many of them are named; those that are not shown exactly never are. */
const named = 20

type Spot = Awaited<ReturnType<typeof currentSpots>>[number]

/** The places that would lie in another zone of the kind than they do now. */
export async function placeEffects(db: Db, redrawing: Redrawing): Promise<readonly Effect[]> {
  const zoneAt = finderIn(redrawing)
  const moved: Moved[] = []
  for (let page = await currentSpots(db, undefined); page.length > 0; page = await currentSpots(db, page.at(-1)?.id)) {
    const before = await zonesNow(db, page, redrawing.kind)
    moved.push(...page.map((spot) => ({ spot, from: before.get(spot.id), to: zoneAt(spot) })).filter(hasMoved))
  }
  const some = moved.filter(({ spot }) => spot.form === 'exact').slice(0, named)
  const told = some.map(({ spot, from, to }) => ({ name: spot.name, from: from?.name, to: to?.name }))
  return [{ says: words.changeZone, count: moved.length, some: told }]
}

interface Named {
  readonly id: string
  readonly name: Said
}

interface Moved {
  readonly spot: Spot
  readonly from: (Named & { readonly basis: 'position' | 'stated' }) | undefined
  readonly to: Named | undefined
}

/** A zone that was only stated stays stated where the new borders know nothing better. */
const hasMoved = ({ from, to }: Moved) => from?.id !== to?.id && !(to === undefined && from?.basis === 'stated')

function finderIn({ zones }: Redrawing) {
  const drawn = zones.flatMap(({ zone, drawing }) =>
    drawing.shape ? [{ code: zone.code, id: zone.id, name: drawing.name, shape: drawing.shape }] : [],
  )
  return ({ lon, lat }: Spot): Named | undefined => zoneAmong([lon, lat], drawn, region.frame)?.zone
}

async function zonesNow(db: Db, page: readonly Spot[], kind: ZoneKind) {
  const ids = page.map(({ id }) => id)
  const found = await zonesOfPlaces(db, ids)
  return new Map(
    found
      .filter((one) => one.kind === kind)
      .map(({ placeId, zone, basis }) => [placeId, { id: zone.id, name: zone.name, basis }]),
  )
}
