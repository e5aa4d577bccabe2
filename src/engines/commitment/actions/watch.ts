import { createHash, randomBytes } from 'node:crypto'
import { openContact } from '#city/people/contacts.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import type { Locale } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { present, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { mobilesOf } from '../queries/due.ts'
import { freshEventId } from '../queries/events.ts'
import { getMatter } from '../queries/matters.ts'
import { findWatch, findWatchOfToken, insertWatch, liveWatchesAfter, markWatch, newsFor } from '../queries/watches.ts'
import type { Watch, WatchChannel } from '../tables.ts'
import { words } from '../words.ts'
import { watchMessage } from './messages.ts'

/** What somebody wants to hear of: one matter, or all public ones that fit. Left empty, a part fits everything. */
export interface WatchWish {
  readonly matterId?: string | undefined
  readonly kind?: string | undefined
  readonly zoneId?: string | undefined
  readonly ownerId?: string | undefined
  readonly dutyId?: string | undefined
  /** Only what ends something: verified, sent back, opened again, declined, taken back. */
  readonly milestones?: boolean | undefined
  readonly channel: WatchChannel
  /** A mobile (E.164) or a mail address, for whoever has no account. */
  readonly address?: string | undefined
  readonly locale?: Locale | undefined
  /** Hours of the city in which nothing is sent. */
  readonly quiet?: { readonly from: number; readonly until: number } | undefined
}

export interface BegunWatch {
  readonly watchId: string
  /** By which somebody without an account ends it; shown once. */
  readonly token: string | undefined
}

const tokenBytes = 16
const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest()
const addressPurpose = { purpose: 'commitment.watch', owner: 'address' }

/**
 * Begins to follow. A person’s watch runs at once and goes to their own number; one without an account stays silent until
 * `confirmWatch`: prove the address first (`platform/auth/codes`). Only public matters are told of.
 * @throws {Refusal} `absent` for a matter that is not public, `invalid` without an address where one is needed
 */
export async function beginWatch(work: Work, keyring: Keyring, wish: WatchWish): Promise<BegunWatch> {
  const { actor, now } = work
  const partyId = actor?.kind === 'person' ? actor.id : null
  const needsAddress = partyId === null && (wish.channel === 'sms' || wish.channel === 'mail')
  if (needsAddress && !wish.address) throw refuse.invalid(words.watchNeedsAddress)
  return transact(work, async ({ db }) => {
    await demandPublic(db, wish.matterId)
    const token = partyId === null ? randomBytes(tokenBytes).toString('base64url') : undefined
    const { id } = await insertWatch(db, {
      ...rowOf(wish, keyring),
      partyId,
      tokenHash: token === undefined ? null : hashOf(token),
      createdAt: now,
      confirmedAt: partyId === null ? null : now,
      toldId: await freshEventId(db),
    })
    return { watchId: id, token }
  })
}

async function demandPublic(db: Db, matterId: string | undefined) {
  const matter = matterId === undefined ? undefined : await getMatter(db, matterId)
  if (matter && matter.visibility !== 'public') throw refuse.absent(words.noSuchMatter)
}

const usualQuiet = { from: 21, until: 8 }

function rowOf({ address, locale = 'fa', quiet = usualQuiet, ...filter }: WatchWish, keyring: Keyring) {
  const sealed = address === undefined ? null : Buffer.from(seal(keyring, addressPurpose, address), 'utf8')
  return { ...filter, address: sealed, locale, quietFrom: quiet.from, quietUntil: quiet.until }
}

/** The address proved to be theirs. */
export const confirmWatch = (work: Work, watchId: string): Promise<void> =>
  transact(work, async ({ db, now }) => {
    present(await findWatch(db, watchId), words.noSuchWatch)
    await markWatch(db, watchId, { confirmedAt: now })
  })

/** Ends it by the token it came with. A second time changes nothing; a wrong token looks like none. */
export const endWatch = (work: Work, token: string): Promise<void> =>
  transact(work, async ({ db, now }) => {
    const { id, endedAt } = present(await findWatchOfToken(db, hashOf(token)), words.noSuchWatch)
    if (endedAt === null) await markWatch(db, id, { endedAt: now })
  })

/** A person ends one of their own. */
export const endOwnWatch = (work: Work, watchId: string): Promise<void> =>
  transact(work, async ({ db, now, actor }) => {
    const watch = await findWatch(db, watchId)
    const isOwn = actor?.kind === 'person' && watch?.partyId === actor.id
    if (!watch || !isOwn) throw refuse.absent(words.noSuchWatch)
    if (watch.endedAt === null) await markWatch(db, watchId, { endedAt: now })
  })

const stretch = 200

/**
 * Tells everybody who follows something what is new, one message each and none in their quiet hours. Each is a
 * transaction of its own. Gives how many were told; a second run tells nobody.
 */
export async function tellWatchers(work: Work, keyring: Keyring, publicUrl: string): Promise<number> {
  let [told, last]: [number, string | undefined] = [0, undefined]
  const { hour } = wallTime(work.now)
  for (;;) {
    const found = await liveWatchesAfter(work.db, last, stretch)
    const awake = found.filter((watch) => !isQuiet(watch, hour))
    for (const watch of awake) told += Number(await tellOne(work, keyring, { watch, publicUrl }))
    last = found.at(-1)?.id
    if (found.length < stretch) return told
  }
}

const isQuiet = ({ quietFrom, quietUntil }: Watch, hour: number) =>
  quietFrom > quietUntil ? hour >= quietFrom || hour < quietUntil : hour >= quietFrom && hour < quietUntil

interface Telling {
  readonly watch: Watch
  readonly publicUrl: string
}

async function tellOne(work: Work, keyring: Keyring, { watch, publicUrl }: Telling): Promise<boolean> {
  const { count, last, code } = await newsFor(work.db, watch)
  const to = count > 0 ? await addressFor(work, keyring, watch) : undefined
  if (last === null || to === undefined) return false
  return transact(work, async ({ db, now }) => {
    await markWatch(db, watch.id, { toldId: last })
    const params = { count, code: code ?? '', host: new URL(publicUrl).host }
    const template = watchMessage[watch.channel === 'mail' ? 'mail' : 'sms']
    const key = `commitment.watch:${watch.id}:${last}`
    return queueMessage(db, keyring, template, { to, params, key, locale: watch.locale, now })
  })
}

async function addressFor({ db }: Work, keyring: Keyring, { partyId, address }: Watch): Promise<string | undefined> {
  if (address !== null) return unseal(keyring, addressPurpose, address.toString('utf8'))
  if (partyId === null) return undefined
  const [found] = await mobilesOf(db, [partyId])
  return found && openContact(keyring, found.contact)
}
