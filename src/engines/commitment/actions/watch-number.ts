import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { demandCodeTo } from '#platform/auth/codes/ceilings.ts'
import { checkCode, issueCode } from '#platform/auth/codes/one-time-code.ts'
import { codeManners, whyWrong } from '#platform/auth/codes/rules.ts'
import { codeWords } from '#platform/auth/codes/words.ts'
import type { AuthHouse } from '#platform/auth/house.ts'
import { once } from '#platform/forms/once.ts'
import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { demandTokens, limiterIn, waitIn } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import type { Locale } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { findWatchOfMark, markWatch, unprovedWatches } from '../queries/watches.ts'
import type { Watch } from '../tables.ts'
import { words } from '../words.ts'
import { watchCode } from './messages.ts'
import { type BegunWatch, demandPublic, getWatchOf, plantWatch, stopWatch, tokenOf, type WatchWish } from './watch.ts'

const sealed = { purpose: 'commitment.watch', owner: 'address' }

/** The number or address that somebody without an account gave, sealed with their watch and nowhere else. */
export const openNumber = (keyring: Keyring, address: Buffer): string =>
  unseal(keyring, sealed, address.toString('utf8'))

/** The number a watch without an account goes to; nothing for any other. */
export const watchedNumber = (keyring: Keyring, { address }: Watch): string | undefined =>
  address === null ? undefined : openNumber(keyring, address)

const markOf = (keyring: Keyring, mobile: string) => fingerprint(keyring, 'commitment.watch.number', mobile)

/** Whoever asks to be told at a mobile (E.164), and where they ask from. */
interface Asked {
  readonly mobile: string
  /** The network address of the request, for the ceilings of codes. */
  readonly address: string
  /** Of the form, which sent again sends no second code. */
  readonly once: string | undefined
}

/** `code` only where it was sent now: for a sample city, which shows it. */
export interface AskedWatch extends BegunWatch {
  readonly code: string | undefined
}

/**
 * Begins to follow by a mobile without an account: a one-time code goes there, and nothing is told before it comes back.
 * The number is kept sealed, for this alone; it is erased when the watch ends, and after an hour without the code.
 * @throws {Refusal} `absent` for a matter that is not public, `too-many` beyond the ceilings of codes
 */
export async function askWatch(
  work: Work,
  house: AuthHouse,
  wish: Omit<WatchWish, 'channel'>,
  { mobile, address, once: key }: Asked,
): Promise<AskedWatch> {
  const { keyring } = house
  await demandWatchCode(work, house, { mobile, address })
  const addressMark = markOf(keyring, mobile)
  let code: string | undefined
  const watchId = await once(work, key && `${key} ${addressMark}`, z.uuid(), async (held) => {
    await demandPublic(held.db, wish.matterId)
    const number = Buffer.from(seal(keyring, sealed, mobile), 'utf8')
    const watcher = { confirmedAt: null, address: number, addressMark }
    const id = await plantWatch(held, keyring, { ...wish, channel: 'sms' }, watcher)
    code = await sendCode(held, house, { watchId: id, mobile, locale: wish.locale })
    return id
  })
  return { watchId, token: tokenOf(keyring, watchId), code }
}

/** Nobody proves here that they are no robot: an address gets as many codes as at the slower door of signing in. */
async function demandWatchCode(work: Work, house: AuthHouse, to: Omit<Asked, 'once'>) {
  const slower = [limits.unprovenCodesOfAddress, { kind: 'address', value: to.address }] as const
  await demandTokens(limiterIn(work.db, house.keyring), work.now, slower)
  await demandCodeTo(work, house, to)
}

interface Sending {
  readonly watchId: string
  readonly mobile: string
  readonly locale: Locale | undefined
}

/** The token of the watch, which only the browser that asked has seen, stands for that browser. */
const codeFor = (keyring: Keyring, watchId: string) => ({
  purpose: 'commitment-watch',
  subject: watchId,
  binding: tokenOf(keyring, watchId),
})

async function sendCode({ db, now }: Work, { keyring, publicUrl }: AuthHouse, sending: Sending): Promise<string> {
  const { watchId, mobile, locale = 'fa' } = sending
  const { code, expiresAt } = await issueCode(db, keyring, codeFor(keyring, watchId), { now })
  await queueMessage(db, keyring, watchCode, {
    to: mobile,
    params: { code, host: new URL(publicUrl).hostname },
    key: `commitment.watch-code:${randomBytes(12).toString('base64url')}`,
    locale,
    now,
    expiresAt,
  })
  await markWatch(db, watchId, { codeSentAt: now })
  return code
}

/** In how many seconds another code may be asked for. */
export const secondsToCode = ({ codeSentAt }: Watch, now: Date): number =>
  codeSentAt === null
    ? 0
    : Math.max(0, Math.ceil((codeSentAt.getTime() - now.getTime()) / 1000) + codeManners.resendAfter)

/** Sends another code in place of one that did not come. */
export async function askWatchCode(work: Work, house: AuthHouse, token: string, address: string): Promise<string> {
  const watch = await getWatchOf(work.db, token)
  const seconds = secondsToCode(watch, work.now)
  if (watch.address === null || watch.confirmedAt !== null) throw refuse.conflict(words.watchProved)
  if (seconds > 0) throw refuse.conflict(codeWords.waitToResend(waitIn(seconds)))
  const mobile = openNumber(house.keyring, watch.address)
  await demandWatchCode(work, house, { mobile, address })
  return transact(work, (held) => sendCode(held, house, { watchId: watch.id, mobile, locale: watch.locale }))
}

/**
 * The code came back: right, news is told from now on, in place of what this number followed at the same address; wrong,
 * it costs a try. What runs already keeps running.
 */
export async function proveWatch(work: Work, keyring: Keyring, token: string, code: string): Promise<void> {
  const watch = await getWatchOf(work.db, token)
  if (watch.confirmedAt !== null || watch.address === null) return
  const ofMobile = { kind: 'mobile', value: openNumber(keyring, watch.address) } as const
  await demandTokens(limiterIn(work.db, keyring), work.now, [limits.codeChecksOfMobile, ofMobile])
  const verdict = await transact(work, async (held) => {
    const judged = await checkCode(held.db, keyring, codeFor(keyring, watch.id), { code, now: held.now })
    if (judged.kind === 'right') await confirm(held, watch)
    return judged
  })
  if (verdict.kind !== 'right') throw whyWrong(verdict)
}

async function confirm(held: Work, { id, addressMark, path }: Watch) {
  const before = addressMark === null ? undefined : await findWatchOfMark(held.db, addressMark, path)
  if (before) await stopWatch(held, before)
  await markWatch(held.db, id, { confirmedAt: held.now })
}

const [anHour, most] = [3_600_000, 500]

/** A number that nobody proved is not kept. */
export async function endUnproved(work: Work): Promise<void> {
  const old = await unprovedWatches(work.db, new Date(work.now.getTime() - anHour), most)
  for (const watch of old) await transact(work, (held) => stopWatch(held, watch))
}
