import { setHours } from '#city/booking/actions.ts'
import type { hoursOf as knownHoursOf } from '#city/booking/queries.ts'
import { createPlace, positionPlace, stateZone } from '#city/places/actions.ts'
import type { Place } from '#city/places/tables.ts'
import { listPlaces, zonesOfPlaces } from '#city/places/queries.ts'
import { getZoneById } from '#city/zones/queries.ts'
import { wholeCity } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { venues } from '../../events/venues.ts'
import type { DemoVenue, HoursName } from '../../events/shapes.ts'
import type { Ids } from '../ids.ts'
import type { Stage } from './plan.ts'

/** Sample halls with their courts and opening hours, and every other place of the city; by their codes. */
export async function sowVenues(work: Work, zones: Ids): Promise<Map<string, Stage>> {
  const leaves = new Map<string, string[]>()
  for (const venue of venues) leaves.set(venue.code, await sowVenue(work, venue, zones))
  return stagesOf(work, leaves)
}

async function sowVenue(work: Work, venue: DemoVenue, zones: Ids): Promise<string[]> {
  const { code, name, summary, kinds, capacity, district, at, parts = [] } = venue
  const zoneId = zones.get(`d${String(district).padStart(2, '0')}`)
  const hall = await createPlace(work, { code, name, summary, kinds, capacity, sample: true })
  if (zoneId) await stateZone(work.db, hall.id, await getZoneById(work.db, zoneId))
  await positionPlace(work, hall.id, { at: [...at], method: 'remembered', sourceKey: 'memory' })
  const ids: string[] = []
  for (const [n, part] of parts.entries()) {
    const wish = { code: `${code}${n + 1}`, name: part, kinds, parentId: hall.id, sample: true }
    const own = await createPlace(work, { ...wish, capacity: Math.floor(capacity / parts.length) })
    if (zoneId) await stateZone(work.db, own.id, await getZoneById(work.db, zoneId))
    ids.push(own.id)
  }
  const open = ids.length > 0 ? ids : [hall.id]
  for (const id of open) await setHours(work, id, hoursOf(venue.hours), wholeCity)
  return open
}

type Hours = Awaited<ReturnType<typeof knownHoursOf>>[number]
type Span = readonly [opens: number, closes: number, sex?: Hours['sex']]

const at = (hour: number, minute = 0) => hour * 60 + minute

/** Weekdays and Fridays; the noon prayer is a gap, women's hours are marked. */
const patterns: Record<HoursName, { readonly week: readonly Span[]; readonly friday: readonly Span[] }> = {
  hall: {
    week: [
      [at(8), at(12)],
      [at(13), at(22, 30)],
    ],
    friday: [
      [at(9), at(12)],
      [at(14), at(21)],
    ],
  },
  pool: {
    week: [
      [at(8, 30), at(12), 'female'],
      [at(13), at(17), null],
      [at(17), at(22), 'male'],
    ],
    friday: [
      [at(9), at(12), 'female'],
      [at(14), at(21), 'male'],
    ],
  },
  women: {
    week: [
      [at(7, 30), at(12), 'female'],
      [at(13), at(20, 30), 'female'],
    ],
    friday: [[at(9), at(12), 'female']],
  },
  centre: {
    week: [
      [at(8), at(12)],
      [at(13), at(22)],
    ],
    friday: [
      [at(9), at(12)],
      [at(15), at(23)],
    ],
  },
  yard: {
    week: [[at(15), at(21, 30)]],
    friday: [
      [at(8), at(12)],
      [at(15), at(21)],
    ],
  },
  garden: { week: [[at(6), at(23)]], friday: [[at(6), at(23)]] },
}

function hoursOf(name: HoursName): Omit<Hours, 'resource'>[] {
  const { week, friday } = patterns[name]
  return Array.from({ length: 7 }, (_, weekday) =>
    (weekday === 6 ? friday : week).map(([opens, closes, sex = null]) => ({
      weekday,
      opens,
      closes,
      sex,
      validFrom: '2026-01-01',
      validUntil: null,
    })),
  ).flat()
}

async function stagesOf({ db }: Work, leaves: ReadonlyMap<string, readonly string[]>) {
  const places = await listPlaces(db, { most: 300 })
  const zones = await zonesOfPlaces(
    db,
    places.map(({ id }) => id),
  )
  const district = new Map(
    zones.flatMap(({ placeId, kind, zone }) => (kind === 'district' ? [[placeId, zone.id]] : [])),
  )
  return new Map(
    places.map(({ id, code, name }): [string, Stage] => [
      code,
      stageOf({ id, name }, district.get(id), leaves.get(code)),
    ]),
  )
}

const stageOf = (
  { id, name }: Pick<Place, 'id' | 'name'>,
  zoneId: string | undefined,
  leaves?: readonly string[],
): Stage => ({
  id,
  name: { fa: name.fa, en: name.en ?? name.fa },
  zoneId,
  leaves: leaves ?? [id],
  isBookable: leaves !== undefined,
})
