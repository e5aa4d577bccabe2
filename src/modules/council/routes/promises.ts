import { findOrganisation } from '#city/organisations/queries.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import {
  type Commitment,
  courseOf,
  dutiesOfMatters,
  evidenceOf,
  isSilent,
  type Lateness,
  latenessOf,
  latePromises,
  partyNames,
  type PublicPromise,
  publicPromises,
  type PublicWish,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import type { PromiseQuery } from '../forms/lists.ts'
import { calendarAroundCity } from '../queries/calendar.ts'
import { resolutionsOfMatters } from '../queries/resolutions.ts'
import { words } from '../words.ts'
import { publicWords } from '../words/public.ts'

/** A promise in a list of everything promised. */
export interface ListedPromise {
  readonly commitment: Commitment
  readonly matter: PublicPromise['matter']
  readonly owner: Said
  readonly lateness: Lateness
  readonly silent: boolean
  /** Of the resolution it is for, where everybody may read that. */
  readonly address: string | undefined
}

interface Reading {
  readonly db: Db
  readonly now: Date
}

/** Names, lateness and addresses of a page of promises: four queries, however many. */
export async function readPromises({ db, now }: Reading, found: readonly PublicPromise[]): Promise<ListedPromise[]> {
  const [names, resolutions, calendar] = await Promise.all([
    partyNames(
      db,
      found.map(({ commitment: { ownerId } }) => ownerId),
    ),
    resolutionsOfMatters(db, [...new Set(found.map(({ matter }) => matter.id))]),
    calendarAroundCity(db, today(now)),
  ])
  const addresses = new Map(
    resolutions.flatMap(({ matterId, address, state }) =>
      state === 'published' ? [[matterId, address] as const] : [],
    ),
  )
  return found.map(({ commitment, matter }) => ({
    commitment,
    matter,
    owner: (commitment.ownerKind === 'organisation' && names.get(commitment.ownerId)) || publicWords.somebody,
    lateness: latenessOf(courseOf(commitment), { calendar, at: now }),
    silent: isSilent(courseOf(commitment), now),
    address: addresses.get(matter.id),
  }))
}

/** The query as conditions. What is not there is said to be so. */
export async function promiseWish(db: Db, { owner, owners, matter, zone, state }: PromiseQuery): Promise<PublicWish> {
  return {
    ownerId: owner === undefined ? undefined : present(await findOrganisation(db, owner), words.noSuchResolution).id,
    zoneId: zone === undefined ? undefined : present(await findPublicZone(db, zone), words.noSuchResolution).id,
    state,
    ownersOf: owners,
    code: matter,
  }
}

const perPage = 40

/** A page of everything, the newest first. */
export async function promisePage(reading: Reading, query: PromiseQuery) {
  const found = await publicPromises(reading.db, await promiseWish(reading.db, query), query.before, perPage + 1)
  const promises = await readPromises(reading, found.slice(0, perPage))
  return { promises, before: found.length > perPage ? promises.at(-1)?.commitment.id : undefined }
}

/** A page of what is late, the longest first. */
export async function latePage(reading: Reading, after: string | undefined) {
  const found = await latePromises(reading.db, today(reading.now), placeIn(after), perPage + 1)
  const promises = await readPromises(reading, found.slice(0, perPage))
  return { promises, after: found.length > perPage ? placeOf(promises.at(-1)) : undefined }
}

/** A day and an id. */
function placeIn(after: string | undefined) {
  const [dueOn, id] = after?.split('_') ?? []
  return dueOn === undefined || id === undefined ? undefined : { dueOn, id }
}

const placeOf = (last: ListedPromise | undefined) => last && `${last.commitment.dueOn ?? ''}_${last.commitment.id}`

export interface OpenPromise extends ListedPromise {
  readonly duties: readonly string[]
  readonly evidence: number
}

const stretch = 400

/** All of a wish for a file, a stretch at a time. */
export async function* everyPromise(reading: Reading, wish: PublicWish): AsyncGenerator<OpenPromise> {
  let before: string | undefined
  for (;;) {
    const found = await publicPromises(reading.db, wish, before, stretch)
    const duties = Map.groupBy(await dutiesOfMatters(reading.db, matterIds(found)), ({ matterId }) => matterId)
    const pieces = Map.groupBy(await evidenceOf(reading.db, idsOf(found)), ({ commitmentId }) => commitmentId)
    for (const promise of await readPromises(reading, found)) {
      const own = (duties.get(promise.matter.id) ?? []).map(({ dutyId }) => dutyId)
      yield { ...promise, duties: own, evidence: pieces.get(promise.commitment.id)?.length ?? 0 }
    }
    before = found.at(-1)?.commitment.id
    if (found.length < stretch) return
  }
}

const idsOf = (found: readonly PublicPromise[]) => found.map(({ commitment }) => commitment.id)
const matterIds = (found: readonly PublicPromise[]) => [...new Set(found.map(({ matter }) => matter.id))]
