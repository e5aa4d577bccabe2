import { Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Changes } from '../db/changes.ts'
import { type Db, isAskedByNoLetters } from '../db/database.ts'
import { localeOfPath } from '../locale.ts'
import type { Module } from '../module.ts'
import { type Actor, anywhere, demand, enterDesk } from '../permission.ts'
import { Refusal, refuse } from '../refusal.ts'
import { words } from '../words.ts'
import { answer, answerFault, tooLargeOr } from './answer.tsx'
import { type Env, see, type Visit } from './env.ts'
import type { Meters } from './ground.ts'
import { type Log, logged } from './logging.ts'
import { pageCache } from './page-cache.ts'
import { admit, protect } from './protect.ts'
import { welcome } from './welcome.ts'

export interface World {
  readonly modules: readonly Module[]
  readonly db: Db
  readonly clock: () => Date
  readonly identify: (request: Request) => Promise<Actor>
  /** The one page somebody must see before any other, without language; undefined for whoever may go on. */
  readonly mustFirst?: (request: Request) => Promise<string | undefined>
  /** Where errors that are our fault are written down. */
  readonly report: (error: Error, requestId?: string) => void
  /** Whether this city is a demonstration: then every page says so. */
  readonly sample: () => boolean
  /** Scheme and host under which people reach the city: `https://janshahr.example`. */
  readonly publicUrl: string
  /** What stands before the modules: assets, health, metrics. Mounted first, without language or visitor. */
  readonly ground?: Hono
  readonly meters?: Meters
  /** Where every answer is written down; without it none is. */
  readonly log?: Log
  /** Lays services out for every request. */
  readonly provide?: readonly MiddlewareHandler[]
  /** What was written to the city; without it no page is kept. */
  readonly changes?: Changes
}

/** The city as one function from request to response. Every address may stand below a language: `/en/news`. */
export function createApp(world: World) {
  const app = new Hono<Env>({ getPath: (request) => localeOfPath(new URL(request.url).pathname).path })
  if (world.log) app.use(logged(world.log))
  if (world.ground) app.route('/', world.ground)
  if (world.meters) app.use(counted(world.meters))
  protect(app, world)
  if (world.changes) app.use(pageCache(world.changes, world.clock))
  for (const provide of world.provide ?? []) app.use(provide)
  welcome(app, world)
  admit(app, world)
  if (world.mustFirst) app.use(ledFirst(world.mustFirst))
  mount(app, world.modules)

  app.notFound((c) => withoutSlash(c) ?? answer(c, refuse.absent(words.nothingHere)))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return answer(c, tooLargeOr(error))
    if (error instanceof Refusal) return answer(c, error)
    if (isAskedByNoLetters(error)) return answer(c, refuse.absent(words.nothingHere))
    world.report(error, c.get('requestId'))
    return answerFault(c)
  })
  return app
}

/** Leads whoever must see a page first there, whatever they asked for. */
const ledFirst =
  (mustFirst: NonNullable<World['mustFirst']>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const first = await mustFirst(c.req.raw)
    if (first === undefined) return next()
    c.header('Cache-Control', 'no-store')
    return see(c, first)
  }

/** A page has one address: the same with a slash at its end leads there for good. */
function withoutSlash(c: Visit) {
  const { pathname, search } = new URL(c.req.url)
  if (!['GET', 'HEAD'].includes(c.req.method) || !/[^/]\/+$/.test(pathname)) return undefined
  return c.redirect(pathname.replace(/^\/+/, '/').replace(/\/+$/, '') + search, 301)
}

const guard: MiddlewareHandler<Env> = async (c, next) => {
  demand(c.var.work.actor, enterDesk, anywhere)
  await next()
}

function mount(app: Hono<Env>, modules: readonly Module[]) {
  app.use('/desk', guard)
  app.use('/desk/*', guard)
  for (const { routes = {}, desk = {} } of modules) {
    for (const [address, routed] of Object.entries(routes)) app.route(address, routed)
    for (const [address, routed] of Object.entries(desk)) app.route(`/desk${address === '/' ? '' : address}`, routed)
  }
}

/** Counts every answer; no address and nobody's name is counted. */
const counted =
  ({ requests, seconds }: Meters): MiddlewareHandler =>
  async (c, next) => {
    const stop = seconds.startTimer()
    await next()
    stop()
    requests.inc({ method: c.req.method, status: String(c.res.status) })
  }
