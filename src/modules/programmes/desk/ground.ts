import { recordActivities } from '#city/programmes/permissions.ts'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import { whyNotHere } from '#city/programmes/rules.ts'
import { zonesOn } from '#city/zones/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Actor, demand, may, type Permission, wholeCity } from '#platform/permission.ts'
import type { Db } from '#platform/db/database.ts'
import type { Work } from '#platform/work.ts'
import type { OpenZone, RecordingGround } from '../forms/ground.ts'

/** Where somebody may record under a programme; whoever may nowhere is told so. */
export async function recordingGround(work: Work, programme: WholeProgramme): Promise<RecordingGround> {
  const { db, actor, now } = work
  const held = await openZones(db, actor, recordActivities, today(now))
  const zones = held.filter(({ chain }) => whyNotHere(programme.zones, chain) === undefined)
  if (zones.length === 0) demand(actor, recordActivities, wholeCity)
  return {
    programme,
    today: today(now),
    zones,
    mayWholeCity: may(actor, recordActivities, wholeCity),
  }
}

/** Districts and their neighbourhoods over which somebody holds a permission: each district, then what lies in it. */
export async function openZones(db: Db, actor: Actor, wanted: Permission, day: string): Promise<OpenZone[]> {
  const [districts, neighbourhoods] = await Promise.all([
    zonesOn(db, 'district', day),
    zonesOn(db, 'neighbourhood', day),
  ])
  const inside = (id: string) =>
    neighbourhoods.flatMap(({ zone }) => (zone.parentId === id ? opened(zone, [zone.id, id]) : []))
  const all = districts.flatMap(({ zone }) => [opened(zone, [zone.id]), ...inside(zone.id)])
  return all.filter(({ chain }) => may(actor, wanted, { zoneIds: chain }))
}

const opened = ({ id, code, name, nameKey, kind }: Zone, chain: readonly string[]): OpenZone => ({
  id,
  code,
  name,
  nameKey,
  kind,
  chain,
})
