import { randomBytes } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import type { MiddlewareHandler } from 'hono'
import {
  dueList,
  findLinkFor,
  historyOfCommitment,
  isProved,
  type Link,
  lookAt,
  openLink,
  partyNames,
  placeIn,
  placeText,
} from '#engines/commitment/index.ts'
import { addressOf as clientAddress } from '#platform/auth/house.ts'
import { handOut } from '#platform/files/routes.ts'
import { words as fileWords } from '#platform/files/words.ts'
import { blank, type Form } from '#platform/forms/form.ts'
import { type Env, router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { limited } from '#platform/limits/limited.ts'
import { present, refuse } from '#platform/refusal.ts'
import { beginWork } from '#platform/work.ts'
import { words as platform } from '#platform/words.ts'
import { askLinkCode, giveLinkCode, renewLink } from '../../actions/agency-links.ts'
import { AgencyItem } from '../../pages/agency/item.tsx'
import { AgencyList } from '../../pages/agency/list.tsx'
import { LinkOver } from '../../pages/agency/over.tsx'
import { bodiesOffered } from '../../queries/bodies.ts'
import { piecesOf } from '../../queries/pieces.ts'
import { agencyWords } from '../../words/agency.ts'
import { pageWords } from '../../words/due.ts'
import { acts } from '../due/acts.ts'
import { proving } from './proving.ts'

/** `/a/<token>`: the page of a body that has no accounts. Everything is done as whoever holds the link. */
export const agency = router()

const perAddress = { name: 'coordination.links-of-address', tokens: 120, perSeconds: 600 }

declare module 'hono' {
  interface ContextVariableMap {
    held: { readonly link: Link; readonly base: string; readonly browser: string; readonly proved: boolean }
  }
}

/** Nobody on the way learns the address, no cache keeps the page, and tokens cannot be tried one after another. */
const guarded: MiddlewareHandler<Env> = async (c, next) => {
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex')
  await next()
}

const byAddress = limited(perAddress, (c) => ({ kind: 'address', value: clientAddress(c, c.var.auth) }))

agency.use('/:token{[A-Za-z0-9_-]{22}}/*', guarded, byAddress)

agency.post('/:token{[A-Za-z0-9_-]{22}}/renewal', async (c) => {
  const { work, auth, locale } = c.var
  await renewLink(work, auth, c.req.param('token'), locale)
  return c.render(() => <LinkOver token={c.req.param('token')} asked />, {
    title: agencyWords.overTitle,
    indexed: false,
  })
})

/** A link that is over shows the way to a new one; any other opens, and this is written down. */
const opening: MiddlewareHandler<Env> = async (c, next) => {
  const { work } = c.var
  const token = c.req.param('token') ?? ''
  const known = await findLinkFor(work.db, token)
  if (known && (known.revokedAt !== null || known.expiresAt <= work.now)) return over(c, token)
  const { link, actor } = await openLink(work, token)
  const browser = browserOf(c)
  c.set('work', beginWork({ db: work.db, actor, now: work.now, channel: 'link' }))
  c.set('held', { link, base: `/a/${token}`, browser, proved: isProved(link, browser, work.now) })
  return next()
}

function over(c: Visit, token: string) {
  c.status(410)
  return c.render(() => <LinkOver token={token} asked={false} />, { title: agencyWords.overTitle, indexed: false })
}

/** Random letters by which a code that was asked for here opens steps here alone. */
function browserOf(c: Visit): string {
  const kept = getCookie(c, 'agency')
  if (kept && /^[\w-]{22}$/.test(kept)) return kept
  const fresh = randomBytes(16).toString('base64url')
  setCookie(c, 'agency', fresh, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 86_400 })
  return fresh
}

agency.use('/:token{[A-Za-z0-9_-]{22}}/*', opening)

agency.get('/:token{[A-Za-z0-9_-]{22}}', (c) => showList(c))

async function showList(c: Visit, codeForm: Form = blank()) {
  const { work, held } = c.var
  const { link, base } = held
  if (link.commitmentId !== null) return see(c, `${base}/${link.commitmentId}`)
  const holderIds = link.organisationId === null ? [] : [link.organisationId]
  const matterId = link.matterId ?? undefined
  const page = await dueList(work, { holderIds, after: placeIn(c.req.query('after')), matterId })
  const names = await partyNames(work.db, holderIds)
  const name = names.get(link.organisationId ?? '') ?? agencyWords.title
  const next = page.next && `${base}?after=${placeText(page.next)}`
  return c.render(() => <AgencyList name={name} rows={page.rows} next={next} held={held} codeForm={codeForm} />, {
    title: agencyWords.title,
    indexed: false,
  })
}

agency.route(
  '/:token{[A-Za-z0-9_-]{22}}',
  proving({
    base: (c) => c.var.held.base,
    ask: ({ var: { work, auth, held, locale } }) => askLinkCode(work, auth, { ...held, locale }),
    give: ({ var: { work, auth, held, locale } }, code) => giveLinkCode(work, auth, { ...held, locale }, code),
    show: showList,
  }),
)

agency.get('/:token{[A-Za-z0-9_-]{22}}/:id{[0-9a-f-]{36}}', (c) => showItem(c))

interface Failed {
  readonly act: string
  readonly form: Form
}

async function showItem(c: Visit, failed?: Failed) {
  const { work, held } = c.var
  const look = await lookAt(work, idOf(c))
  const { id } = look.commitment
  const props = {
    look,
    held,
    failed,
    pieces: await piecesOf(work.db, id),
    history: await historyOfCommitment(work.db, id, { most: 30 }),
    bodies: await bodiesOffered(work.db),
  }
  return c.render(() => <AgencyItem {...props} />, { title: look.commitment.statement, indexed: false })
}

/** A file of the evidence: whoever holds the link of the promise sees what was brought to prove it. */
agency.get('/:token{[A-Za-z0-9_-]{22}}/:id{[0-9a-f-]{36}}/files/:file{[0-9a-f-]{36}}/:name', async (c) => {
  const look = await lookAt(c.var.work, idOf(c))
  const pieces = await piecesOf(c.var.work.db, look.commitment.id)
  const wanted = pieces.find(({ file }) => file?.id === c.req.param('file') && file.state !== 'removed')
  return handOut(c, present(wanted?.file, fileWords.noFile), c.req.param('name'))
})

/** What an agency may do by link; messages and evidence need no code. */
agency.post('/:token{[A-Za-z0-9_-]{22}}/:id{[0-9a-f-]{36}}/:act', async (c) => {
  const { work, held } = c.var
  const id = idOf(c)
  const name = c.req.param('act')
  const look = await lookAt(work, id)
  const act = present(acts[name], platform.nothingHere)
  const obstacle = look.whyNot(act.step)
  if (obstacle?.kind === 'forbidden') throw obstacle
  if (!held.proved && !withoutCode.has(name)) throw refuse.forbidden(agencyWords.codeWhy)
  const form = await act.send(c, id)
  if (!form) return see(c, `${held.base}/${id}`, pageWords.done)
  c.status(422)
  return showItem(c, { act: name, form })
})

const withoutCode: ReadonlySet<string> = new Set(['message', 'evidence'])
