import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import type { Env } from '../http/env.ts'
import { newMasterKey, readKeyring } from '../keys/master.ts'
import { Refusal } from '../refusal.ts'
import { beginWork } from '../work.ts'
import { limited, limiterIn, withLimiter } from './limited.ts'
import { forgetSubject, sweepBuckets, takeToken, usedOf } from './queries.ts'
import { subjectFor } from './subject.ts'
import { buckets } from './tables.ts'

const { db } = await openDatabase()
const noon = new Date('2026-03-21T12:00:00Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
const five = { name: 'five', tokens: 5, perSeconds: 3600 }

test('the database counts as memory does', async () => {
  for (let i = 0; i < 5; i += 1) expect(await takeToken(db, five, 'sara', noon)).toMatchObject({ allowed: true })
  expect(await takeToken(db, five, 'sara', noon)).toEqual({ allowed: false, retryAfterSeconds: 720 })
  expect(await takeToken(db, five, 'sara', later(720))).toMatchObject({ allowed: true })
  expect(await takeToken(db, five, 'reza', noon)).toMatchObject({ allowed: true })
})

test('of twenty who come at the same moment exactly five pass', async () => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeToken(db, five, 'crowd', noon)))
  expect(taken.filter(({ allowed }) => allowed)).toHaveLength(5)
  expect(taken.filter(({ allowed }) => !allowed).every(({ retryAfterSeconds }) => retryAfterSeconds > 0)).toBe(true)
})

test('a budget tells how much of it is used', async () => {
  const budget = { name: 'budget', tokens: 10, perSeconds: 86_400 }
  expect(await usedOf(db, budget, 'city', noon)).toBe(0)
  for (let i = 0; i < 7; i += 1) await takeToken(db, budget, 'city', noon)
  expect(await usedOf(db, budget, 'city', noon)).toBeCloseTo(0.7)
  expect(await usedOf(db, budget, 'city', later(86_400))).toBe(0)
})

test('who proved themselves begins anew, and full buckets are swept', async () => {
  const once = { name: 'once', tokens: 1, perSeconds: 60 }
  await takeToken(db, once, 'sara', noon)
  await forgetSubject(db, once, 'sara')
  expect(await takeToken(db, once, 'sara', noon)).toMatchObject({ allowed: true })

  await sweepBuckets(db, later(86_401))
  expect(await db.select().from(buckets)).toEqual([])
})

test('the table names nobody: subjects are fingerprints of this city', () => {
  const [ours, theirs] = [readKeyring(newMasterKey()), readKeyring(newMasterKey())]
  const subject = subjectFor(ours, 'mobile', '+989140000000')
  expect(subject).toMatch(/^[\w-]{43}$/)
  expect(subject).not.toBe(subjectFor(theirs, 'mobile', '+989140000000'))
  expect(subjectFor(ours, 'address', '2001:db8::1')).toBe(subjectFor(ours, 'address', '2001:db8::2'))
})

const byHeader = (c: { req: { header: (name: string) => string | undefined } }) => ({
  kind: 'address' as const,
  value: c.req.header('x-from') ?? '',
})

test('the third search in a minute is refused with the wait in words, for this address only', async () => {
  const twice = { name: 'twice', tokens: 2, perSeconds: 60 }
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('work', beginWork({ db, actor: null, now: noon, channel: 'web' }))
    await next()
  })
  app.use(withLimiter(limiterIn(db, readKeyring(newMasterKey()))))
  app.get('/search', limited(twice, byHeader), (c) => c.text('found'))
  app.onError((error, c) =>
    error instanceof Refusal ? c.text(`${error.reason.fa}|${error.retryAfter}`, 429) : c.text('fault', 500),
  )

  const from = (address: string) => app.request('/search', { headers: { 'x-from': address } })
  expect((await from('1.2.3.4')).status).toBe(200)
  expect((await from('1.2.3.4')).status).toBe(200)
  const third = await from('1.2.3.4')
  expect([third.status, await third.text()]).toEqual([429, expect.stringContaining('۳۰ ثانیهٔ دیگر دوباره بکوشید.|30')])
  expect((await from('1.2.3.5')).status).toBe(200)
})
