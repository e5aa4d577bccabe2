import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import { once } from '#platform/forms/once.ts'
import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Locale, Said } from '#platform/locale.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { watchBegun, watchEnded } from '../facts.ts'
import { getMatter } from '../queries/matters.ts'
import type { PublicWish } from '../queries/public.ts'
import { findWatch, findWatchAt, findWatchOfToken, insertWatch, lastNews, markWatch } from '../queries/watches.ts'
import type { Watch, WatchChannel, watches } from '../tables.ts'
import { words } from '../words.ts'

/** What somebody wants to hear of: one matter, or all public ones that fit. Left empty, a part fits everything. */
export interface WatchWish extends Omit<PublicWish, 'code'> {
  /** What it is called among all that somebody follows. */
  readonly title: Said
  /** Where it is read: an address without language. A person follows one address once. */
  readonly path: string
  /** Only what ends something: verified, sent back, opened again, declined, taken back. */
  readonly milestones?: boolean | undefined
  readonly channel: WatchChannel
  readonly locale?: Locale | undefined
  /** Hours of the city in which nothing is sent. */
  readonly quiet?: { readonly from: number; readonly until: number } | undefined
}

export interface BegunWatch {
  readonly watchId: string
  /** Opens its page and its feed, and ends it, without an account. */
  readonly token: string
}

/** 132 bits. */
const tokenLetters = 22
const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest()

/** Made of what cannot be guessed without the keys of the house, so that every message can say it anew. */
export const tokenOf = (keyring: Keyring, watchId: string): string =>
  fingerprint(keyring, 'commitment.watch', watchId).slice(0, tokenLetters)

/** Where the holder of a token sees what they follow and ends it: an address without language. */
export const watchAddress = (token: string): string => `/commitments/followed/${token}`

/**
 * Begins to follow. A person’s watch goes to their own number; whoever has no account gets a feed here, and messages by
 * `watch-number.ts`. Only public matters are told of. What a person follows already is told as it is wished now. The key
 * is that of the form.
 * @throws {Refusal} `absent` for a matter that is not public, `invalid` for messages without an account
 */
export async function beginWatch(
  work: Work,
  keyring: Keyring,
  wish: WatchWish,
  key: string = randomUUID(),
): Promise<BegunWatch> {
  const partyId = personIn(work)
  if (partyId === null && wish.channel !== 'feed') throw refuse.invalid(words.watchNeedsNumber)
  const watchId = await once(work, key, z.uuid(), async (held) => {
    await demandPublic(held.db, wish.matterId)
    const known = partyId === null ? undefined : await findWatchAt(held.db, partyId, wish.path)
    return known ? retune(held, known.id, wish) : plantWatch(held, keyring, wish, { partyId, confirmedAt: held.now })
  })
  return { watchId, token: tokenOf(keyring, watchId) }
}

const personIn = ({ actor }: Work) => (actor?.kind === 'person' ? actor.id : null)

/** The one there is, told from now on as it is wished now. */
async function retune({ db }: Work, watchId: string, wish: WatchWish): Promise<string> {
  const { channel, milestones, locale, quiet } = wish
  await markWatch(db, watchId, { channel, milestones, locale, ...hoursOf(quiet) })
  return watchId
}

type Watcher = Partial<Pick<typeof watches.$inferInsert, 'partyId' | 'confirmedAt' | 'address' | 'addressMark'>>

/** A new one, which hears of nothing that was before it. */
export async function plantWatch(
  { db, now, announce }: Work,
  keyring: Keyring,
  { quiet, ...wish }: WatchWish,
  watcher: Watcher,
): Promise<string> {
  const id = newId(now.getTime())
  const tokenHash = hashOf(tokenOf(keyring, id))
  await insertWatch(db, { ...wish, ...hoursOf(quiet), ...watcher, id, tokenHash, createdAt: now })
  await announce(watchBegun, { watchId: id })
  return id
}

export async function demandPublic(db: Db, matterId: string | undefined): Promise<void> {
  const matter = matterId === undefined ? undefined : await getMatter(db, matterId)
  if (matter && matter.visibility !== 'public') throw refuse.absent(words.noSuchMatter)
}

const hoursOf = ({ from, until }: WatchWish['quiet'] = { from: 21, until: 8 }) => ({
  quietFrom: from,
  quietUntil: until,
})

/** What the holder of a token follows, proved or not; what has ended, or never was, is not there. */
export async function getWatchOf(db: Db, token: string): Promise<Watch> {
  const found = await findWatchOfToken(db, hashOf(token))
  return present(found?.endedAt === null ? found : undefined, words.noSuchWatch)
}

/** Ends it by the token it came with. A second time changes nothing; a wrong token looks like none. */
export const endWatch = (work: Work, token: string): Promise<void> =>
  transact(work, async (held) =>
    stopWatch(held, present(await findWatchOfToken(held.db, hashOf(token)), words.noSuchWatch)),
  )

/** It tells no more, and the number it went to is erased. */
export async function stopWatch({ db, now, announce }: Work, { id, endedAt }: Watch): Promise<void> {
  if (endedAt !== null) return
  await markWatch(db, id, { endedAt: now, address: null, addressMark: null })
  await announce(watchEnded, { watchId: id })
}

/** What the holder of a token follows, with what is new in it; what has ended, or never was, is not there. */
export async function watchedWith({ db, now }: Pick<Work, 'db' | 'now'>, token: string, most: number) {
  const watch = await getWatchOf(db, token)
  const after = watch.matterId === null ? newId(now.getTime() - aSeason) : undefined
  return { watch, news: await lastNews(db, watch, { after, most }) }
}

/** How far back a feed of many matters goes; that of one matter goes back to its beginning. */
const aSeason = 90 * 86_400_000

/** A person ends one of their own. */
export const endOwnWatch = (work: Work, watchId: string): Promise<void> =>
  transact(work, async (held) => {
    const watch = await findWatch(held.db, watchId)
    const isOwn = held.actor?.kind === 'person' && watch?.partyId === held.actor.id
    if (!watch || !isOwn) throw refuse.absent(words.noSuchWatch)
    await stopWatch(held, watch)
  })
