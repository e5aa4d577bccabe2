import { serveStatic } from '@hono/node-server/serve-static'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

interface Ground {
  /** Where the built files for the browser lie. */
  readonly assets: string
  /** Whether the city can answer: the database is there. Throws or gives false when not. */
  readonly ready: () => Promise<boolean>
  /** Whoever reads the metrics must know this. Without it they answer only this machine. */
  readonly metricsToken: string | undefined
}

const aYear = 'public, max-age=31536000, immutable'

/** What stands before the city itself, without language or visitor: built files, health, counters. */
export function openGround({ assets, ready, metricsToken }: Ground) {
  const ground = new Hono()
  const meters = openMeters()

  ground.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', aYear)
    c.header('X-Content-Type-Options', 'nosniff')
  })
  ground.use('/assets/*', serveStatic({ root: assets, precompressed: true }))
  ground.get('/assets/*', (c) => c.notFound())
  // Asked for by that name whatever a page says; it changes with a release, so it is kept for a day.
  ground.get('/favicon.ico', async (c, next) => {
    await next()
    if (!c.res.ok) return
    c.header('Cache-Control', 'public, max-age=86400')
    c.header('Content-Type', 'image/x-icon')
    c.header('X-Content-Type-Options', 'nosniff')
  })
  ground.get('/favicon.ico', serveStatic({ root: assets, path: 'favicon.ico' }))
  ground.get('/favicon.ico', (c) => c.notFound())
  ground.get('/healthz', (c) => c.text('ok'))
  ground.get('/readyz', async (c) => ((await ready().catch(() => false)) ? c.text('ready') : c.text('not ready', 503)))
  ground.get('/metrics', async (c) => {
    if (!mayMeasure(c, metricsToken)) return c.notFound()
    return c.text(await meters.registry.metrics(), 200, { 'Content-Type': meters.registry.contentType })
  })
  return { ground, meters }
}

/** With a token whoever sends it; without one only this machine itself, and nobody for whom a proxy asks. */
function mayMeasure(c: Context, token: string | undefined) {
  if (token) return c.req.header('authorization') === `Bearer ${token}`
  const { address = '' } = getConnInfo(c).remote
  return /^(?:::ffff:)?127\.|^::1$/.test(address) && !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
}

export type Meters = ReturnType<typeof openMeters>

function openMeters() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered, by method and status',
      labelNames: ['method', 'status'],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: 'http_request_seconds',
      help: 'Seconds until the answer was ready',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
  }
}
