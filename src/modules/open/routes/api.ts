import { cors } from 'hono/cors'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { addressOf } from '#platform/auth/house.ts'
import { type Env, router, type Visit } from '#platform/http/env.ts'
import { problem } from '#platform/http/problem.ts'
import { limited } from '#platform/limits/limited.ts'
import { addressIn } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { pageOf } from '../forms/schemas.ts'
import { BadParameter } from '../rules/bad-parameter.ts'
import type { FactKind } from '#city/facts/rules.ts'
import { requestsOfAddress } from '../rules/limits.ts'
import { words } from '../words.ts'
import { json, licence, tagged } from './answering.ts'
import { openApi, root, singles } from './openapi.ts'
import { queryOf, readingOf } from './reading.ts'
import type { Single } from './singles.ts'
import type { DataSet } from './sets/set.ts'
import { sets } from './sets/sets.ts'

/** Any page anywhere may read, and see what it needs to read on. */
const forEverybody = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  allowHeaders: ['If-None-Match', 'Accept', 'Content-Type'],
  exposeHeaders: ['ETag', 'Link', 'Retry-After', 'Content-Language'],
  maxAge: 86_400,
})

/** The interface: everything open, to read. Kept pages are answered before this and count for nobody. */
export function apiRoutes(facts: ReadonlyMap<string, FactKind>) {
  const api = router()
  api.use('/api/*', forEverybody)
  api.use(
    '/api/v1/*',
    limited(requestsOfAddress, (c) => ({ kind: 'address', value: addressOf(c, c.var.auth) })),
  )

  api.get('/api/openapi.json', (c) =>
    tagged(c, JSON.stringify(openApi(c.var.publicUrl)), 'application/openapi+json; charset=utf-8'),
  )
  for (const set of sets) api.get(`${root}/${set.name}`, (c) => list(c, set, facts))
  for (const one of singles) api.get(root + one.path.replace(/\{(\w+)\}/, ':key'), (c) => thing(c, one, facts))

  const addresses = ['/api/openapi.json', ...sets.map(({ name }) => `${root}/${name}`), ...singles.map(addressed)]
  for (const address of addresses) api.all(address, onlyReading)
  api.onError((error, c) => {
    if (!(error instanceof BadParameter)) throw error
    return problem(c, { kind: 'invalid', status: 422, detail: error.reason, errors: error.problems })
  })
  return api
}

const addressed = ({ path }: Single) => root + path.replace(/\{\w+\}/, ':key')

async function list(c: Visit, set: DataSet, facts: ReadonlyMap<string, FactKind>) {
  const query = queryOf(c, set.params)
  const { items, next } = await set.read(readingOf(c, facts), query)
  const onward = next === undefined ? null : nextOf(c, next)
  if (onward !== null) c.header('Link', `<${onward}>; rel="next"`)
  return json(c, pageOf(set.item), { licence, items: [...items], next: onward })
}

/** The same address with another place to begin after. */
function nextOf(c: Visit, after: string) {
  const query = new URLSearchParams(c.req.query())
  query.set('after', after)
  return `${c.var.publicUrl}${addressIn(c.var.locale, c.req.path)}?${query.toString()}`
}

async function thing(c: Visit, { shape, find }: Single, facts: ReadonlyMap<string, FactKind>) {
  queryOf(c, z.strictObject({}))
  const key = c.req.param('key') ?? ''
  if (/[\p{Cc}\p{Cs}]/u.test(key)) throw refuse.absent(platform.nothingHere)
  return json(c, shape, await find(readingOf(c, facts), key))
}

const onlyReading: MiddlewareHandler<Env> = async (c) => {
  c.header('Allow', 'GET, HEAD, OPTIONS')
  return problem(c, { kind: 'method', status: 405, detail: words.onlyReading })
}
