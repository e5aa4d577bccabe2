import { populationPartsOn } from '#city/zones/number-queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { region } from '#city/zones/region.ts'
import type { ZoneKind } from '#city/zones/tables.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { SupplyZone } from '../../rules/supply/zones.ts'

/** The zones of a kind with who lives in them and where their middle lies, by code. */
export async function supplyZones(db: Db, kind: ZoneKind, on: IsoDay): Promise<SupplyZone[]> {
  const [zones, people] = await Promise.all([zonesOn(db, kind, on), populationPartsOn(db, kind, on)])
  return zones.map(({ zone, drawing: { name, labelLon, labelLat } }) => ({
    id: zone.id,
    code: zone.code,
    name,
    at: labelLon === null || labelLat === null ? undefined : region.frame.toMetres([labelLon, labelLat]),
    parts: people.get(zone.id) ?? new Map<string, number>(),
  }))
}

/** Neighbourhoods as soon as somebody has counted who lives in them; districts until then. */
export async function finestCounted(db: Db, on: IsoDay): Promise<'neighbourhood' | 'district'> {
  return (await populationPartsOn(db, 'neighbourhood', on)).size > 0 ? 'neighbourhood' : 'district'
}
