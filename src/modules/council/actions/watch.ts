import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { openContact } from '#city/people/contacts.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { messageTemplate } from '#platform/outbox/template.ts'
import { present } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { watchBegun, watchEnded } from '../facts.ts'
import { findWatchByToken, findWatchOf, followersOf, insertWatch, setWatchEnd } from '../queries/reading.ts'
import { getResolutionById } from '../queries/resolutions.ts'
import { addressText, words } from '../words.ts'
import { publicWords } from '../words/public.ts'

/** Somebody signed in follows a resolution, or stops doing so. Twice is once. */
export async function setWatch(work: Work, resolutionId: string, personId: string, on: boolean): Promise<void> {
  await transact(work, async (held) => {
    const known = await findWatchOf(held.db, personId, resolutionId)
    const isOn = known !== undefined && known.endedAt === null
    if (isOn === on) return
    const id = known?.id ?? (await insertWatch(held.db, { resolutionId, personId, since: held.now })).id
    if (known) await setWatchEnd(held.db, id, on ? null : held.now)
    await held.announce(on ? watchBegun : watchEnded, { watchId: id })
  })
}

/** Somebody without an account follows a resolution: a token that is told once, and kept as its hash. */
export async function watchAnonymously(work: Work, resolutionId: string): Promise<string> {
  const token = randomBytes(16).toString('base64url')
  await transact(work, async ({ db, now, announce }) => {
    const { id } = await insertWatch(db, { resolutionId, tokenHash: hashOf(token), since: now })
    await announce(watchBegun, { watchId: id })
  })
  return token
}

const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest()

/** The resolution that the holder of a token follows. One that has ended, or never was, is simply not there. */
export async function watchedWith({ db }: Pick<Work, 'db'>, token: string) {
  const watch = await findWatchByToken(db, hashOf(token))
  return getResolutionById(
    db,
    present(watch?.endedAt === null ? watch : undefined, words.noSuchResolution).resolutionId,
  )
}

const shape = z.object({ address: z.string(), url: z.string() })

/** To whoever follows it: that a resolution has changed, and where. */
export const changedMessage = messageTemplate({
  name: 'council.resolution-changed',
  port: 'sms',
  shape,
  says: ({ address, url }) => ({ text: publicWords.told(addressText(address), url) }),
})

export interface House {
  readonly keyring: Keyring
  readonly publicUrl: string
}

const stretch = 500

/** Tells everybody who follows a resolution that it changed: at most once a person and a day. Gives how many are new. */
export async function tellFollowers(work: Work, { keyring, publicUrl }: House, resolutionId: string, day: string) {
  const { address } = await getResolutionById(work.db, resolutionId)
  const url = `${publicUrl}/council/resolutions/${address}`
  let [sent, last]: [number, string | undefined] = [0, undefined]
  for (;;) {
    const found = await followersOf(work.db, resolutionId, last, stretch)
    for (const { contact, locale } of found) {
      const key = `council.changed:${contact.personId}:${resolutionId}:${day}`
      const message = { to: openContact(keyring, contact), params: { address, url }, key, locale, now: work.now }
      sent += Number(
        await transact(work, ({ db }) =>
          queueMessage(db, keyring, changedMessage, { ...message, personId: contact.personId }),
        ),
      )
    }
    last = found.at(-1)?.watchId
    if (found.length < stretch) return sent
  }
}
