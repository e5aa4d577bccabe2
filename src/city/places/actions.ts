import { randomInt } from 'node:crypto'
import { chainOf, getZoneById } from '#city/zones/queries.ts'
import { region } from '#city/zones/region.ts'
import type { Zone } from '#city/zones/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import type { LonLat } from '#platform/maps/metres.ts'
import { type Actor, demand, type Scope } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { placeCreated, placeEnded, placePositioned, placeRenamed, positionPinned, positionRead } from './facts.ts'
import { locatePlace } from './locate.ts'
import { editPlaces, readPositions, setPositions } from './permissions.ts'
import {
  allKinds,
  changePlace,
  getPlaceById,
  holdPlace,
  insertName,
  insertPosition,
  positionsOf,
  retireNames,
  setZone,
  tryInsertPlace,
  zonesOfPlaces,
} from './queries.ts'
import { accuracyOf, whyNotEnd, whyNotThere } from './rules.ts'
import type { Life, Method, Place, Position, Precision } from './tables.ts'
import { words } from './words.ts'

export interface NewPlace {
  readonly name: Said
  readonly kinds: readonly string[]
  readonly summary?: Said | undefined
  readonly life?: Life | undefined
  readonly since?: string | undefined
  readonly precision?: Precision | undefined
  readonly parentId?: string | undefined
  readonly capacity?: number | undefined
  readonly sample?: boolean | undefined
  /** The zone it is stated to lie in, for those who know no more. */
  readonly zoneId?: string | undefined
  /** Given to samples; everything else gets one of its own. */
  readonly code?: string | undefined
}

/** Records a place by its name; where it is comes by `positionPlace`, if anybody knows. */
export async function createPlace(work: Work, wish: NewPlace): Promise<Place> {
  demand(work.actor, editPlaces, wish.zoneId ? { zoneIds: await chainOf(work.db, wish.zoneId) } : {})
  if (wish.name.fa.trim() === '') throw refuse.invalid(words.nameNeeded)

  return transact(work, async ({ db, now, announce }) => {
    await demandKinds(db, wish.kinds)
    const place = await insertUnderNewCode(db, rowOf(wish, now), wish.code)
    for (const lang of ['fa', 'en', 'azb'] as const) {
      const text = wish.name[lang]
      if (text) await insertName(db, { placeId: place.id, text, lang, kind: 'official', key: key(text) })
    }
    if (wish.zoneId) await stateZone(db, place.id, await getZoneById(db, wish.zoneId))
    await announce(placeCreated, { placeId: place.id, code: place.code }, { placeId: place.id })
    return place
  })
}

function rowOf({ name, kinds, summary, life, since, precision, parentId, capacity, sample }: NewPlace, now: Date) {
  return {
    name,
    nameKey: key(name.fa),
    kinds: [...kinds],
    summary: summary ?? null,
    life: life ?? 'standing',
    lifeSince: since ?? null,
    precision: precision ?? 'exact',
    parentId: parentId ?? null,
    capacity: capacity ?? null,
    sample: sample ?? false,
    createdAt: now,
    changedAt: now,
  }
}

export async function demandKinds(db: Db, wanted: readonly string[]) {
  const known = new Set((await allKinds(db)).map((kind) => kind.key))
  const strange = wanted.find((each) => !known.has(each))
  if (strange !== undefined) throw refuse.invalid(words.noSuchKind(strange))
}

/** Letters and digits nobody confuses when reading them out. */
const signs = '23456789abcdefghjkmnpqrstvwxyz'

async function insertUnderNewCode(db: Db, row: ReturnType<typeof rowOf>, wanted: string | undefined): Promise<Place> {
  for (let length = 4; ; length += 1) {
    const code = wanted ?? Array.from({ length }, () => signs[randomInt(signs.length)]).join('')
    const made = await tryInsertPlace(db, { ...row, code })
    if (made) return made
    if (wanted !== undefined || length > 12) throw new Error(`The code ${code} is taken`)
  }
}

/** The zones a place lies in and those above them: whoever may edit places of one of them may edit it. */
export async function scopeOfPlace(db: Db, placeId: string): Promise<Scope> {
  const found = await zonesOfPlaces(db, [placeId])
  const chains = await Promise.all(found.map(({ zone }) => chainOf(db, zone.id)))
  return { zoneIds: [...new Set(chains.flat())] }
}

/** Only what is stated: where there are real borders, a position says it better. */
export const stateZone = (db: Db, placeId: string, { id, kind }: Pick<Zone, 'id' | 'kind'>) =>
  setZone(db, { placeId, kind, zoneId: id, basis: 'stated' })

/** A new official name from today on; the old one stays as a former name. The same name again changes nothing. */
export async function renamePlace(work: Work, placeId: string, name: Said, basis?: Said): Promise<Place> {
  demand(work.actor, editPlaces, await scopeOfPlace(work.db, placeId))
  if (name.fa.trim() === '') throw refuse.invalid(words.nameNeeded)

  return transact(work, async ({ db, now, announce }) => {
    const place = await holdPlace(db, placeId)
    if (isSame(place.name, name)) return place
    const since = today(now)
    await retireNames(db, placeId, since)
    let nameId = ''
    for (const lang of ['azb', 'en', 'fa'] as const) {
      const text = name[lang]
      if (!text) continue
      const row = { placeId, text, lang, kind: 'official' as const, since, basis: basis ?? null, key: key(text) }
      nameId = (await insertName(db, row)).id
    }
    await announce(placeRenamed, { placeId, nameId }, { placeId })
    return changePlace(db, placeId, { name, nameKey: key(name.fa), changedAt: now })
  })
}

const isSame = (a: Said, b: Said) => a.fa === b.fa && a.en === b.en && a.azb === b.azb

export interface NewPosition {
  readonly at: LonLat
  readonly method: Method
  /** Metres; without it what the method usually has. */
  readonly accuracy?: number | undefined
  readonly sourceKey: string
  readonly observedOn?: string | undefined
  readonly note?: string | undefined
}

/** Adds a position. Which one counts, in which zones the place lies and what is published of it is worked out anew. */
export async function positionPlace(work: Work, placeId: string, wish: NewPosition): Promise<Place> {
  demand(work.actor, setPositions, await scopeOfPlace(work.db, placeId))
  const obstacle = whyNotThere(wish.at, region)
  if (obstacle) throw obstacle
  const accuracy = accuracyOf(wish.method, wish.accuracy)
  if (!(accuracy >= 1)) throw refuse.invalid(words.accuracyNeeded)

  return transact(work, async ({ db, actor, now, announce }) => {
    await holdPlace(db, placeId)
    const { id: positionId } = await insertPosition(db, {
      ...positionRow(wish, actor),
      placeId,
      accuracy,
      recordedAt: now,
    })
    const place = await locatePlace(db, placeId, today(now))
    await announce(placePositioned, { placeId, positionId, method: wish.method, accuracy }, { placeId })
    return place
  })
}

const positionRow = ({ at, method, sourceKey, observedOn, note }: NewPosition, actor: Actor) => ({
  lon: at[0],
  lat: at[1],
  method,
  sourceKey,
  observedOn: observedOn ?? null,
  recordedBy: actor?.kind === 'person' ? actor.id : null,
  note: note ?? null,
})

/** Decides for one position against the ladder, with the reason. */
export async function pinPosition(work: Work, placeId: string, positionId: string, reason: string): Promise<Place> {
  demand(work.actor, setPositions, await scopeOfPlace(work.db, placeId))
  if (reason.trim() === '') throw refuse.invalid(words.reasonNeeded)

  return transact(work, async ({ db, now, announce }) => {
    const place = await holdPlace(db, placeId)
    if (place.pinnedId === positionId) return place
    present(await positionIn(db, placeId, positionId), words.noSuchPosition)
    await changePlace(db, placeId, { pinnedId: positionId, pinReason: reason, changedAt: now })
    await announce(positionPinned, { placeId, positionId }, { placeId })
    return locatePlace(db, placeId, today(now))
  })
}

const positionIn = async (db: Db, placeId: string, positionId: string) =>
  (await positionsOf(db, placeId)).find(({ id }) => id === positionId)

/** The place is no more; it stays in the record and leaves the lists. */
export async function endPlace(work: Work, placeId: string, on: string): Promise<Place> {
  demand(work.actor, editPlaces, await scopeOfPlace(work.db, placeId))

  return transact(work, async ({ db, now, announce }) => {
    const obstacle = whyNotEnd(await holdPlace(db, placeId), on)
    if (obstacle) throw obstacle
    await announce(placeEnded, { placeId, on }, { placeId, on })
    return changePlace(db, placeId, { life: 'lost', lifeUntil: on, changedAt: now })
  })
}

/** The true position of a place, for staff who may see it. If the public may not, the reading is recorded. */
export async function openPosition(work: Work, placeId: string): Promise<Position | undefined> {
  const { publicForm, positionId } = await getPlaceById(work.db, placeId)
  if (positionId === null) return undefined
  const isRestricted = publicForm !== 'exact'
  demand(work.actor, isRestricted ? readPositions : setPositions, await scopeOfPlace(work.db, placeId))

  return transact(work, async ({ db, announce }) => {
    if (isRestricted) await announce(positionRead, { placeId, positionId }, { placeId })
    return positionIn(db, placeId, positionId)
  })
}
