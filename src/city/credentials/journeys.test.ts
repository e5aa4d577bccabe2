import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { facts as record } from '#platform/facts/tables.ts'
import { currentSigningKey, markCompromised } from '#platform/keys/queries.ts'
import { openCity } from '#test/city.ts'
import { showDocumentCode } from '#platform/text/codes.ts'
import { issueCredential, verifyCredential } from './actions.ts'
import module from './module.ts'

const city = await openCity({ modules: [module] })
const work = await city.work('rules')
const reader = city.visitor(undefined, 'en')
const letter = { kind: 'letter', title: 'Letter to the school of Sahand', data: 'We agree.' } as const
const issued = await issueCredential(work, city.keyring, letter)

test('whoever has the printed code learns that the document is valid, and nothing of what it says', async () => {
  const asked = await reader.open('/v')
  expect(asked.text).toContain('Check a document')
  const page = await reader.open(`/v?code=${showDocumentCode(issued.code).toLowerCase()}`)
  expect(page.text).toContain('This document is valid')
  expect(page.text).toContain('Letter')
  expect(page.text).not.toContain('Sahand')
})

test('the same document again has the same code', async () => {
  expect((await issueCredential(work, city.keyring, letter)).code).toBe(issued.code)
  expect(await city.db.select().from(record)).toHaveLength(1)
})

test('a misspelt code says so, and a code nobody issued is unknown', async () => {
  const wrong = `${issued.code.slice(0, -1)}${issued.code.endsWith('0') ? '1' : '0'}`
  expect((await reader.open(`/v?code=${wrong}`)).status).toBe(422)
  const unknown = await reader.open('/v/00000000000')
  expect(unknown.status).toBe(404)
  expect(unknown.text).toContain('We have issued no such document')
})

test('a document whose row was altered does not hold', async () => {
  const forged = await issueCredential(work, city.keyring, { ...letter, data: 'Another.' })
  await city.db.execute(sql`update credentials set issued_on = '2020-01-01' where id = ${forged.id}`)
  expect(await verifyCredential(city.db, forged.code)).toMatchObject({ verdict: 'broken' })
})

test('staff issue and revoke at the Desk; revoked it never holds again', async () => {
  const officer = city.visitor(await city.staff('Officer', 'officer'), 'en')
  const form = await officer.open('/desk/credentials/new')
  const list = await form.submit({ title: 'Sheet of reading', data: 'What stands on it.' }, 'Issue a document')
  expect(list.text).toContain('Sheet of reading')
  const [sheet] = (
    await city.db.execute<{ id: string; code: string }>(sql`select id, code from credentials order by id desc limit 1`)
  ).rows
  expect((await officer.open(`/desk/credentials/${sheet?.id}/revocation`)).status).toBe(403)

  const head = city.visitor(await city.staff('Head', 'head-of-unit'), 'en')
  await (await head.open(`/desk/credentials/${sheet?.id}/revocation`)).submit({ reason: 'A mistake' }, 'Revoke')
  expect((await reader.open(`/v/${sheet?.code}`)).text).toContain('has been revoked')
})

test('what a key signed after it fell into other hands does not hold', async () => {
  const key = await currentSigningKey(city.db, city.keyring, 'credential', city.now)
  await markCompromised(city.db, key.id, new Date(city.now.getTime() - 1000))
  expect(await verifyCredential(city.db, issued.code)).toMatchObject({ verdict: 'broken' })
})
