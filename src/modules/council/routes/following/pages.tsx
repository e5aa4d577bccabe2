import { z } from 'zod'
import {
  askWatchCode,
  endOwnWatch,
  endWatch,
  eventNames,
  proveWatch,
  secondsToCode,
  watchAddress,
  watchedNumber,
  watchedWith,
  watchesOf,
} from '#engines/commitment/index.ts'
import { sayCode } from '#platform/auth/codes/say-code.ts'
import { codeForm } from '#platform/auth/codes/code-form.ts'
import { addressOf } from '#platform/auth/house.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { onceKey } from '#platform/forms/once-key.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { refuse } from '#platform/refusal.ts'
import { endForm, filterForm } from '../../forms/following.ts'
import { FollowedPage } from '../../pages/following/followed-page.tsx'
import { WatchPage } from '../../pages/following/watch-page.tsx'
import { followWords as words } from '../../words/following.ts'
import { atomOf } from '../feed.ts'
import { filterTitle, offersOf } from '../offers.ts'
import { promiseWish } from '../promises.ts'
import { follow } from './begin.tsx'

/** What somebody follows of all that is promised: a filter of the list, or one matter. */
export const following = router()

const here = '/commitments/followed'

/** The filter comes as the list names it; a part nobody understands narrows nothing. */
following.post('/watch', async (c) => {
  const { sent } = await readFields(c)
  const query = filterForm.parse(sent)
  const { code: _code, ...wish } = await promiseWish(c.var.work.db, query)
  const title = filterTitle(query, await offersOf(c))
  const path = listAddress('/commitments', query)
  return follow(c, { ...wish, title, path }, { to: '/commitments/watch', filter: query })
})

following.get('/followed', async (c) => {
  const { actor, db } = c.var.work
  const all = actor?.kind === 'person' ? await watchesOf(db, actor.id) : []
  return c.render(() => <FollowedPage watches={all} isSignedIn={actor?.kind === 'person'} />, {
    title: words.followed,
    indexed: false,
  })
})

following.post('/followed/:id{[0-9a-f-]{36}}/end', async (c) => {
  const sent = await submit(c, z.object({ once: onceKey }), () => endOwnWatch(c.var.work, idOf(c)))
  if (!sent.sent) throw refuse.invalid(sent.form.refusal ?? words.ended)
  return see(c, here, words.ended)
})

/** Somebody without an account ends it by the token they hold. */
following.post('/followed/end', async (c) => {
  const sent = await submit(c, endForm, ({ token }) => endWatch(c.var.work, token))
  if (!sent.sent) throw refuse.absent(words.noSuchFeed)
  return see(c, '/commitments', words.ended)
})

/** Whoever holds the token sees what they follow, proves the number it goes to, and ends it. */
const held = '/followed/:token{[A-Za-z0-9_-]{22}}'

following.get(held, (c) => showWatch(c, blank()))

export type WatchedNews = Awaited<ReturnType<typeof watchedWith>>['news']

const fewItems = 8

async function showWatch(c: Visit, form: FormOf<typeof codeForm>) {
  const { work, auth } = c.var
  const token = c.req.param('token') ?? ''
  const { watch, news } = await watchedWith(work, token, fewItems)
  const props = { watch, news, token, form, number: watchedNumber(auth.keyring, watch) }
  const wait = secondsToCode(watch, work.now)
  return c.render(() => <WatchPage {...props} wait={wait} />, {
    title: words.oneFollowed,
    secret: true,
    indexed: false,
  })
}

following.post(`${held}/code`, async (c) => {
  const token = c.req.param('token')
  const sent = await submit(c, codeForm, ({ code }) => proveWatch(c.var.work, c.var.auth.keyring, token, code))
  if (sent.sent) return see(c, watchAddress(token), words.begun)
  c.status(422)
  return showWatch(c, sent.form)
})

following.post(`${held}/code/new`, async (c) => {
  const { work, auth } = c.var
  const token = c.req.param('token')
  sayCode(c, await askWatchCode(work, auth, token, addressOf(c, auth)))
  return see(c, watchAddress(token))
})

const mostItems = 40

/** A feed that only its reader knows. */
following.get('/followed/:token{[A-Za-z0-9_-]{22}\\.atom}', async (c) => {
  const token = c.req.param('token').slice(0, -'.atom'.length)
  const { watch, news } = await watchedWith(c.var.work, token, mostItems)
  return atomOf(c, {
    title: watch.title,
    home: watch.path,
    items: news.map(({ event, statement, title }) => ({
      id: event.id,
      to: watch.path,
      title: eventNames[event.kind],
      summary: statement ?? title,
      at: event.at,
    })),
  })
})
