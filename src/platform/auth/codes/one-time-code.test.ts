import { newMasterKey, readKeyring } from '#platform/keys/master.ts'
import { openDatabase } from '#test/city.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { codes } from '../tables.ts'
import { checkCode, issueCode } from './one-time-code.ts'
import { sweepCodes } from './queries.ts'

const { db } = await openDatabase()
const keyring = readKeyring(newMasterKey())
const now = new Date('2026-03-21T05:30:00Z')
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)

let numbers = 0
const somebody = () => ({ purpose: 'sign-in', subject: `+98900000${1000 + numbers++}`, binding: 'browser' })
const other = (code: string) => (code === '111111' ? '222222' : '111111')
const offer = (about: ReturnType<typeof somebody>, code: string, at = now) =>
  db.transaction((tx) => checkCode(tx, keyring, about, { code, now: at }))

test('the right code opens once', async () => {
  const about = somebody()
  const { code } = await issueCode(db, keyring, about, { now })
  expect(code).toMatch(/^\d{6}$/)
  expect(await offer(about, code)).toEqual({ kind: 'right' })
  expect(await offer(about, code)).toEqual({ kind: 'over', why: 'used' })
})

test('after five wrong codes the right one is of no use', async () => {
  const about = somebody()
  const { code } = await issueCode(db, keyring, about, { now })
  const left = []
  for (let tries = 0; tries < 4; tries += 1) left.push(await offer(about, other(code)))
  expect(left).toEqual([4, 3, 2, 1].map((triesLeft) => ({ kind: 'wrong', triesLeft })))
  expect(await offer(about, other(code))).toEqual({ kind: 'over', why: 'spent' })
  expect(await offer(about, code)).toEqual({ kind: 'over', why: 'spent' })
})

test('two wrong guesses at once cost two tries', async () => {
  const about = somebody()
  const { code } = await issueCode(db, keyring, about, { now })
  await Promise.all([offer(about, other(code)), offer(about, other(code))])
  expect(await offer(about, other(code))).toEqual({ kind: 'wrong', triesLeft: 2 })
})

test('a code ends after two minutes', async () => {
  const about = somebody()
  const { code } = await issueCode(db, keyring, about, { now })
  expect(await offer(about, code, after(120))).toEqual({ kind: 'over', why: 'expired' })
})

test('a new code kills the old one', async () => {
  const about = somebody()
  const first = await issueCode(db, keyring, about, { now })
  let second = await issueCode(db, keyring, about, { now })
  while (second.code === first.code) second = await issueCode(db, keyring, about, { now })
  expect(await offer(about, first.code)).toEqual({ kind: 'wrong', triesLeft: 4 })
  expect(await offer(about, second.code)).toEqual({ kind: 'right' })
})

test('a code from another browser opens nothing and costs its owner no try', async () => {
  const about = somebody()
  const { code } = await issueCode(db, keyring, about, { now })
  expect(await offer({ ...about, binding: 'another' }, code)).toEqual({ kind: 'over', why: 'none' })
  expect(await offer(about, other(code))).toEqual({ kind: 'wrong', triesLeft: 4 })
})

test('the table holds neither number nor code nor browser', async () => {
  const about = somebody()
  const { code } = await issueCode(db, keyring, about, { now })
  const rows = JSON.stringify(await db.select().from(codes))
  expect(
    [about.subject, about.subject.slice(3), about.binding, `"${code}"`].filter((secret) => rows.includes(secret)),
  ).toEqual([])
})

test('ended codes are swept away', async () => {
  const about = { ...somebody(), purpose: 'sweep' }
  await issueCode(db, keyring, about, { now: after(-1000) })
  expect(await sweepCodes(db, after(-500))).toBe(1)
  expect(await db.select().from(codes).where(eq(codes.purpose, 'sweep'))).toEqual([])
})
