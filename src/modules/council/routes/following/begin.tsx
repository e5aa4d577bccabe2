import {
  askWatch,
  beginWatch,
  endOwnWatch,
  findWatchAt,
  watchAddress,
  type WatchWish,
} from '#engines/commitment/index.ts'
import { sayCode } from '#platform/auth/codes/say-code.ts'
import { addressOf } from '#platform/auth/house.ts'
import { submit } from '#platform/forms/form.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { followForm, numberForm } from '../../forms/following.ts'
import { FeedPage } from '../../pages/following/feed-page.tsx'
import type { FollowedAt } from '../../pages/following/follow-panel.tsx'
import { NumberPage } from '../../pages/following/number-page.tsx'
import { followWords as words } from '../../words/following.ts'

/** Whether the reader follows what stands at an address, and how they can. */
export async function followingAt(c: Visit, path: string) {
  const { actor, db } = c.var.work
  if (actor?.kind !== 'person') return { mode: 'anonymous' as const, on: false }
  return { mode: 'signed-in' as const, on: (await findWatchAt(db, actor.id, path)) !== undefined }
}

export type Following = Awaited<ReturnType<typeof followingAt>>

/** What is followed, without how it is told. */
export type Followed = Omit<WatchWish, 'channel' | 'quiet' | 'locale'>

/** Begins or ends to follow what stands at an address, and says what came of it. */
export async function follow(c: Visit, wish: Followed, at: FollowedAt) {
  const { work, auth, locale } = c.var
  if (await wantsNumber(c)) return followByNumber(c, wish, at)
  const sent = await submit(c, followForm, async ({ on, channel: wanted, once, quietFrom, quietUntil }) => {
    if (on === 'no') return leave(c, wish.path)
    const channel = isPerson(c) ? wanted : ('feed' as const)
    const quiet = { from: quietFrom, until: quietUntil }
    const { token } = await beginWatch(work, auth.keyring, { ...wish, channel, quiet, locale }, once)
    return { channel, token }
  })
  if (!sent.sent) throw refuse.invalid(sent.form.refusal ?? words.hoursUnfit)
  if (sent.result?.channel !== 'feed') return see(c, wish.path, sent.result ? words.begun : words.ended)
  const { token } = sent.result
  return c.render(() => <FeedPage title={wish.title} back={wish.path} token={token} publicUrl={c.var.publicUrl} />, {
    title: words.yourFeed,
    secret: true,
    indexed: false,
  })
}

const isPerson = ({ var: { work } }: Visit) => work.actor?.kind === 'person'

const wantsNumber = async (c: Visit) => !isPerson(c) && (await readFields(c)).sent['channel'] === 'sms'

async function leave({ var: { work } }: Visit, path: string): Promise<undefined> {
  const own = work.actor?.kind === 'person' ? await findWatchAt(work.db, work.actor.id, path) : undefined
  if (own) await endOwnWatch(work, own.id)
}

/** Without an account: a code goes to the number, and comes back on the page of what is followed. */
async function followByNumber(c: Visit, wish: Followed, at: FollowedAt) {
  const { work, auth, locale } = c.var
  const address = addressOf(c, auth)
  const sent = await submit(c, numberForm, ({ mobile, once }) =>
    askWatch(work, auth, { ...wish, locale }, { mobile, address, once }),
  )
  if (sent.sent) {
    sayCode(c, sent.result.code)
    return see(c, watchAddress(sent.result.token))
  }
  c.status(422)
  return c.render(() => <NumberPage title={wish.title} back={wish.path} at={at} form={sent.form} />, {
    title: words.byNumber,
    indexed: false,
  })
}
