import { districtCode, givenDistricts } from '#city/zones/fixtures.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import { theRules } from '#platform/permission.ts'
import { beginWork, transact, type Work } from '#platform/work.ts'
import { createPlace, type NewPlace, type NewPosition, positionPlace } from './actions.ts'
import { findPlace, getPlace, keepKind, keepSource, setZone } from './queries.ts'
import type { Place } from './tables.ts'
import { around } from './tabriz/around.ts'
import { oldTown } from './tabriz/heritage.ts'
import { placeKinds, placeSources } from './tabriz/kinds.ts'
import type { SamplePlace } from './tabriz/sample-place.ts'
import { venues } from './tabriz/venues.ts'

/** The forty sample places. */
export const samplePlaces: readonly SamplePlace[] = [...oldTown, ...around, ...venues]

/** The vocabulary of kinds and the sources every city starts with. Again changes nothing. */
export async function givenVocabulary(db: Db) {
  for (const [position, kind] of placeKinds.entries()) await keepKind(db, { ...kind, position })
  for (const source of placeSources) await keepSource(db, source)
}

/** Forty public places of Tabriz, each where we know it and as surely as we do. Those that are there already stay. */
export async function seedPlaces(work: Work) {
  await transact(work, async (held) => {
    await givenVocabulary(held.db)
    const districts = await givenDistricts(held.db, held.now)
    const zoneIds = new Map(districts.map(({ code, id }) => [code, id]))
    for (const sample of samplePlaces) {
      if (await findPlace(held.db, sample.code)) continue
      await seedPlace(held, sample, zoneIds)
    }
  })
}

async function seedPlace(work: Work, sample: SamplePlace, zoneIds: ReadonlyMap<string, string>) {
  const { district, position, ...wish } = sample
  const { id: placeId } = await createPlace(work, { ...wish, sample: true })
  const zoneId = district === undefined ? undefined : zoneIds.get(districtCode(district))
  if (zoneId) await setZone(work.db, { placeId, kind: 'district', zoneId, basis: 'stated' })
  if (position) await positionPlace(work, placeId, position)
}

const blueMosque: LonLat = [46.30083, 38.07361]

interface Wish extends Partial<NewPlace> {
  /** Where it is; `null` for nowhere known. */
  readonly at?: LonLat | null
  readonly position?: Partial<NewPosition>
  /** Zones it is stated to lie in. */
  readonly zoneId?: string
}

/** A hall near the Blue Mosque, surveyed and shown exactly, unless said otherwise. */
export async function givenPlace(db: Db, now: Date, wish: Wish = {}): Promise<Place> {
  const { at = blueMosque, position, zoneId, ...rest } = wish
  await givenVocabulary(db)
  const work = beginWork({ db, actor: theRules, now, channel: 'system' })
  const name = { fa: 'تالار نمونه', en: 'Sample hall' }
  const place = await createPlace(work, { name, kinds: ['hall'], ...rest })
  if (zoneId) await setZone(db, { placeId: place.id, kind: 'district', zoneId, basis: 'stated' })
  if (at)
    await positionPlace(work, place.id, {
      at,
      method: 'survey',
      sourceKey: 'staff',
      observedOn: today(now),
      ...position,
    })
  return getPlace(db, place.code)
}
