import { within } from '#city/zones/choices.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Choice } from '#platform/forms/fields.tsx'
import { may, type Permission } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'

/** The districts and neighbourhoods somebody holds a permission over, as a form offers them. */
export async function openZones({ db, actor, now }: Work, wanted: Permission): Promise<Choice[]> {
  const [districts, neighbourhoods] = await Promise.all([
    zonesOn(db, 'district', today(now)),
    zonesOn(db, 'neighbourhood', today(now)),
  ])
  const isOpen = (chain: readonly string[]) => may(actor, wanted, { zoneIds: chain })
  return districts.flatMap(({ zone }) => [
    ...(isOpen([zone.id]) ? [{ value: zone.id, label: zone.name }] : []),
    ...neighbourhoods.flatMap((part) =>
      part.drawing.parentId === zone.id && isOpen([part.zone.id, zone.id])
        ? [{ value: part.zone.id, label: within(zone.name, part.zone.name) }]
        : [],
    ),
  ])
}
