import { openContact } from '#city/people/contacts.ts'
import { contactsOfAll } from '#city/people/queries.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { addressIn } from '#platform/locale.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { transact, type Work } from '#platform/work.ts'
import { liveWatchesAfter, markWatch, newsSince } from '../queries/watches.ts'
import type { Watch } from '../tables.ts'
import { watchMessage } from './messages.ts'
import { tokenOf, watchAddress } from './watch.ts'
import { endUnproved, openNumber } from './watch-number.ts'

const stretch = 200

/**
 * Tells everybody who follows something what is new, one message each and none in their quiet hours. Each is a
 * transaction of its own. Gives how many were told; a second run tells nobody.
 */
export async function tellWatchers(work: Work, keyring: Keyring, publicUrl: string): Promise<number> {
  await endUnproved(work)
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
  const { count, last } = await newsSince(work.db, watch, sinceFor(watch, work.now))
  const to = count > 0 ? await addressFor(work, keyring, watch) : undefined
  if (last === undefined || to === undefined) return false
  return transact(work, async ({ db, now }) => {
    await markWatch(db, watch.id, { toldId: last })
    const at = (path: string) => publicUrl + addressIn(watch.locale, path)
    const params = { count, url: at(watch.path), stop: at(watchAddress(tokenOf(keyring, watch.id))) }
    const template = watchMessage[watch.channel === 'mail' ? 'mail' : 'sms']
    const key = `commitment.watch:${watch.id}:${last}`
    return queueMessage(db, keyring, template, { to, params, key, locale: watch.locale, now })
  })
}

/** Longer than any quiet hours, so that one who waits for months for the first news costs no more than others. */
const lookedBack = 2 * 86_400_000

/** After the last event it heard of, which is never looked for further back than that. */
function sinceFor({ toldId }: Watch, now: Date): string {
  const horizon = newId(now.getTime() - lookedBack)
  return toldId !== null && toldId > horizon ? toldId : horizon
}

async function addressFor(
  { db }: Work,
  keyring: Keyring,
  { partyId, address, channel }: Watch,
): Promise<string | undefined> {
  if (address !== null) return openNumber(keyring, address)
  if (partyId === null) return undefined
  const way = { kind: channel === 'mail' ? 'mail' : 'mobile', proved: true } as const
  const found = (await contactsOfAll(db, [partyId], way)).get(partyId)
  return found && openContact(keyring, found)
}
