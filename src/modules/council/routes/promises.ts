import { findOrganisation } from '#city/organisations/queries.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import {
  type Commitment,
  dutiesOfMatters,
  evidenceOf,
  findPublicPromise,
  latePromises,
  ownersThrough,
  type PublicPromise,
  publicPromises,
  type PublicWish,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { cutPage } from '#platform/http/paging.ts'
import { present } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import type { PromiseQuery } from '../forms/lists.ts'
import { resolutionsOfMatters } from '../queries/resolutions.ts'
import { publicWords } from '../words/public.ts'
import { tellAll, type Told } from './told.ts'

/** A promise in a list of everything promised. */
export interface ListedPromise extends Told {
  readonly matter: PublicPromise['matter']
  /** Of the resolution it is for, where everybody may read that. */
  readonly address: string | undefined
}

interface Reading {
  readonly db: Db
  readonly now: Date
}

/** Names, lateness and addresses of a page of promises: four queries, however many. */
export async function readPromises({ db, now }: Reading, found: readonly PublicPromise[]): Promise<ListedPromise[]> {
  const resolutions = await resolutionsOfMatters(db, [...new Set(found.map(({ matter }) => matter.id))])
  const addresses = new Map(
    resolutions.flatMap(({ matterId, address, state }) =>
      state === 'published' ? [[matterId, address] as const] : [],
    ),
  )
  const told = await tellAll({ db, now }, found)
  return told.map((promise) => ({ ...promise, address: addresses.get(promise.matter.id) }))
}

/** The query as conditions. What is not there is said to be so. */
export async function promiseWish(
  db: Db,
  { owner, owners, matter, zone, field, duty, state }: PromiseQuery,
): Promise<PublicWish> {
  return {
    ownerId: owner === undefined ? undefined : present(await findOrganisation(db, owner), platform.nothingHere).id,
    zoneId: zone === undefined ? undefined : present(await findPublicZone(db, zone), platform.nothingHere).id,
    field,
    dutyId: duty,
    state,
    ownersOf: owners,
    code: matter,
  }
}

const perPage = 40

/** A page of everything, the newest first. */
export async function promisePage(reading: Reading, query: PromiseQuery) {
  const found = await publicPromises(reading.db, await promiseWish(reading.db, query), query.before, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  return { promises: await readPromises(reading, rows), before: last?.commitment.id }
}

/** A page of what is late, the longest first. */
export async function latePage(reading: Reading, { after, ...query }: PromiseQuery) {
  const wish = { ...(await promiseWish(reading.db, query)), on: today(reading.now) }
  const found = await latePromises(reading.db, wish, placeIn(after), perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  return {
    promises: (await readPromises(reading, rows)).filter(isLate),
    after: last && `${last.commitment.dueOn ?? ''}_${last.commitment.id}`,
  }
}

/** What stands still may have its day before it all the same. */
const isLate = ({ lateness }: ListedPromise) => lateness.overdue

/** One promise with everything shown for it. */
export async function onePromise(reading: Reading, id: string) {
  const found = present(await findPublicPromise(reading.db, id), publicWords.noSuchCommitment)
  const [promise] = await readPromises(reading, [found])
  return {
    ...present(promise, publicWords.noSuchCommitment),
    evidence: await evidenceOf(reading.db, [id]),
    owners: await ownersThrough(reading, found.commitment),
  }
}

/** A day and an id. */
function placeIn(after: string | undefined): { dueOn: string; id: string } | undefined {
  const [dueOn, id] = after?.split('_') ?? []
  return dueOn === undefined || id === undefined ? undefined : { dueOn, id }
}

export interface OpenPromise extends ListedPromise {
  readonly duties: readonly string[]
  readonly evidence: number
}

const stretch = 400

/** Where a file begins: behind this one of its list. */
type Begun = Pick<PromiseQuery, 'before' | 'after'> & { readonly late: boolean }

/** All of a wish for a file from a place on, or only what is late of it, in the order of its list. */
export async function* everyPromise(reading: Reading, wish: PublicWish, from: Begun): AsyncGenerator<OpenPromise> {
  for await (const found of stretchesOf(reading, wish, from)) {
    const duties = Map.groupBy(await dutiesOfMatters(reading.db, matterIds(found)), ({ matterId }) => matterId)
    const pieces = Map.groupBy(await evidenceOf(reading.db, idsOf(found)), ({ commitmentId }) => commitmentId)
    const read = await readPromises(reading, found)
    for (const promise of from.late ? read.filter(isLate) : read) {
      const own = (duties.get(promise.matter.id) ?? []).map(({ dutyId }) => dutyId)
      yield { ...promise, duties: own, evidence: pieces.get(promise.commitment.id)?.length ?? 0 }
    }
  }
}

async function* stretchesOf(reading: Reading, wish: PublicWish, from: Begun): AsyncGenerator<PublicPromise[]> {
  const after = from.late ? lateAfter : anyAfter
  for (let last = from.late ? placeIn(from.after) : placeBefore(from.before); ;) {
    const found = await after(reading, wish, last)
    yield found
    last = found.at(-1)?.commitment
    if (found.length < stretch) return
  }
}

const placeBefore = (id: string | undefined): Last | undefined => (id === undefined ? undefined : { id, dueOn: null })

type Last = Pick<Commitment, 'id' | 'dueOn'>

const anyAfter = ({ db }: Reading, wish: PublicWish, last: Last | undefined) =>
  publicPromises(db, wish, last?.id, stretch)

const lateAfter = ({ db, now }: Reading, wish: PublicWish, last: Last | undefined) =>
  latePromises(db, { ...wish, on: today(now) }, last && { dueOn: last.dueOn ?? '', id: last.id }, stretch)

const idsOf = (found: readonly PublicPromise[]) => found.map(({ commitment }) => commitment.id)
const matterIds = (found: readonly PublicPromise[]) => [...new Set(found.map(({ matter }) => matter.id))]
