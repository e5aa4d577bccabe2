import { writeSync } from 'node:fs'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

export type Log = Logger

/**
 * The error stream, without waiting for whoever reads it: a line that cannot be written is lost. Pino's own destination
 * tries for ever, so a reader who hung or died would stop the city, which then could not even be asked to end.
 */
const errors: DestinationStream = {
  write(line) {
    try {
      writeSync(2, line)
    } catch {
      // There is nobody to tell.
    }
  },
}

/** JSON lines on the error stream, so that what the city says to its operator stays apart from what it logs. */
export const openLog = (level: string, to: DestinationStream = errors): Log =>
  pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, to)

/** What asks often and tells nothing: files of the build, probes. */
const noise = /^\/(?:assets\/|healthz$|readyz$|metrics$)/

/**
 * Writes a line for every answer: which route, not which address; how it ended and how long it took, in milliseconds.
 * No query, no address of a machine, no name: who reads what is nobody's business.
 */
export const logged =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const begun = performance.now()
    await next()
    const ms = Math.round((performance.now() - begun) * 10) / 10
    const line = { method: c.req.method, route: routeOf(c), status: c.res.status, ms, id: c.get('requestId') }
    if (noise.test(c.req.path)) log.debug(line)
    else log.info(line)
  }

/** The pattern of the page that answered; of what only guards many pages, the nearest; nothing for an unknown address. */
function routeOf(c: Context) {
  const patterns = matchedRoutes(c).map(({ path }) => path)
  return patterns.findLast((path) => !path.endsWith('*')) ?? patterns.findLast((path) => !/^\/?\*$/.test(path))
}

/** Writes errors that are our fault, with their story and the number that people see on the page. */
export const reportTo =
  (log: Log) =>
  (error: Error, id?: string): void =>
    log.error({ ...(id !== undefined && { id }), error: storyOf(error) })

/**
 * What went wrong and where, down to the first cause, without what people typed: a query is told without its values,
 * and a complaint of PostgreSQL about a value without the value.
 */
export function storyOf(error: Error): string {
  const told = discreet(error.stack ?? error.message, 'code' in error ? String(error.code) : '')
  return error.cause instanceof Error ? `${told}\ncaused by ${storyOf(error.cause)}` : told
}

/** Class 22 of PostgreSQL's codes complains about data, and quotes it. */
function discreet(story: string, code: string) {
  const begins = story.search(/\n\s+at /)
  const [message, places] = begins < 0 ? [story, ''] : [story.slice(0, begins), story.slice(begins)]
  const withoutValues = message.replace(/\nparams: [\s\S]*/, '')
  return (code.startsWith('22') ? withoutValues.replace(/"[\s\S]*"/, '…') : withoutValues) + places
}
