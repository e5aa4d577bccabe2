import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '#test/city.ts'
import { logged, openLog, reportTo, storyOf } from './logging.ts'

const Line = z.looseObject({ level: z.number() })

/** A log that is kept, line by line. */
function keptLog() {
  const lines: string[] = []
  const log = openLog('info', { write: (line) => void lines.push(line) })
  return { log, lines, entries: () => lines.map((line) => Line.parse(JSON.parse(line))) }
}

test('an answer is written down by its route, without its address, query or reader', async () => {
  const { log, lines, entries } = keptLog()
  const app = new Hono()
  app.use(logged(log))
  app.use('/desk/*', async (_c, next) => next())
  app.get('/people/:mobile', (c) => c.text('found'))
  await app.request('/people/09141234567?q=secret', { headers: { 'x-forwarded-for': '5.6.7.8' } })
  await app.request('/nowhere/09141234567')
  await app.request('/desk/09141234567')
  await app.request('/healthz')

  expect(lines.join('')).not.toMatch(/0914|secret|5\.6\.7\.8/)
  expect(entries()).toMatchObject([
    { method: 'GET', route: '/people/:mobile', status: 200 },
    { method: 'GET', status: 404 },
    { method: 'GET', route: '/desk/*', status: 404 },
  ])
})

test('an error of the database is told without what people typed', async () => {
  const { db } = await openDatabase()
  const { log, lines } = keptLog()
  const typed = 'Somebody\nat 09141234567'
  const error = await db.execute(sql`select ${typed}::text, ${typed}::uuid`).catch((reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('The query should have failed')
  reportTo(log)(error, 'number-1')
  expect(lines).toHaveLength(1)
  expect(lines.join('')).toContain('number-1')
  expect(lines.join('')).toContain('invalid input syntax for type uuid')
  expect(storyOf(error)).toContain('logging.test.ts')
  expect(lines.join('')).not.toMatch(/0914|Somebody/)
})
