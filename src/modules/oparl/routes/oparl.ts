import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { type Env, router, type Visit } from '#platform/http/env.ts'
import { base, type Kind } from '#platform/oparl/objects.ts'
import { mistake } from '#platform/oparl/mistakes.ts'
import { type ListAddress, listPage, objectPage } from '#platform/oparl/pages.ts'
import { findObject } from '#platform/oparl/queries.ts'
import { BadWish } from '#platform/oparl/wishes.ts'
import type { Text } from '#platform/locale.ts'
import { cityKey, lists, theBody, theSystem } from '../rules/bodies.ts'
import { words } from '../words.ts'

/** OParl 1.1. No cookies, no language, no address in two spellings. */
export const oparl = router()

// Any page anywhere may read, errors included (OParl 1.1, 2.6).
oparl.use('*', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }))
const onlyReading: MiddlewareHandler<Env> = (c, next) => {
  if (['GET', 'HEAD'].includes(c.req.method)) return next()
  c.header('Allow', 'GET, HEAD, OPTIONS')
  return Promise.resolve(failed(c, 405, words.onlyReading, 'Only GET and HEAD.'))
}

/** One address for each thing: small letters, no language before it, no slash behind it. */
const oneSpelling: MiddlewareHandler<Env> = (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const plain = c.req.path.toLowerCase().replace(/\/+$/, '')
  return pathname !== plain && plain.startsWith(base) ? Promise.resolve(moved(c, `${plain}${search}`)) : next()
}

oparl.use('*', onlyReading, oneSpelling)

const id = ':id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}'

oparl.get('/', (c) => moved(c, base))
oparl.get('/1.1', (c) => object(c, 'systems', theSystem))
oparl.get('/1.1/bodies', (c) => list(c, { kind: 'bodies' }))
oparl.get(`/1.1/bodies/${cityKey}`, (c) => object(c, 'bodies', theBody))
for (const kind of Object.values(lists)) {
  oparl.get(`/1.1/bodies/${cityKey}/${kind}`, (c) => list(c, { kind }))
  oparl.get(`/1.1/${kind}/${id}`, (c) => object(c, kind, c.req.param('id') ?? ''))
}
for (const kind of ['meetings', 'consultations'] as const) {
  oparl.get(`/1.1/organizations/${id}/${kind}`, (c) => listOf(c, kind, c.req.param('id') ?? ''))
}
oparl.all('*', (c) => failed(c, 404, words.nothingHere, 'No object or list has this address.'))

/** An object is at one address, which has no parameters. */
async function object(c: Visit, kind: Kind, of: string) {
  if (new URL(c.req.url).search !== '') return moved(c, c.req.path)
  const found = await objectPage(c.var.work.db, { kind, id: of }, c.var.publicUrl)
  return found === undefined
    ? failed(c, 404, words.nothingHere, `There is no such object among ${kind}.`)
    : answer(c, found)
}

/** A list of an organisation's own. */
async function listOf(c: Visit, kind: Kind, ownerId: string) {
  const owner = await findObject(c.var.work.db, { kind: 'organizations', id: ownerId })
  return owner ? list(c, { kind, ownerId }) : failed(c, 404, words.nothingHere, 'There is no such organization.')
}

/** A page of a list, or an error of the standard's. */
async function list(c: Visit, wish: Pick<ListAddress, 'kind' | 'ownerId'>) {
  const { searchParams } = new URL(c.req.url)
  const [origin, { db }] = [c.var.publicUrl, c.var.work]
  try {
    return answer(c, await listPage(db, { ...wish, address: `${origin}${c.req.path}`, search: searchParams, origin }))
  } catch (error) {
    if (error instanceof BadWish) return failed(c, 400, words.unreadable(error.parameter), error.message)
    throw error
  }
}

const type = { 'Content-Type': 'application/json; charset=utf-8' }
const answer = (c: Visit, body: string) => c.body(body, 200, type)
const moved = (c: Visit, path: string) => c.redirect(`${c.var.publicUrl}${path}`, 301)

const failed = (c: Visit, status: 400 | 404 | 405, message: Text, debug: string) =>
  c.body(mistake(message.fa, debug), status, type)
