import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { databaseAt } from '#test/server.ts'
import { makeDatabase } from './server/databases.ts'
import { whyUnfit } from './server/self-check.ts'

const owner = new Client({ connectionString: inject('server') })
await owner.connect()
const made: string[] = []

afterAll(async () => {
  for (const name of made) await owner.query(`drop database ${name} with (force)`)
  await owner.end()
})

function newName() {
  const name = `check_${randomBytes(6).toString('hex')}`
  made.push(name)
  return name
}

test('a database made by us is fit for Persian', async () => {
  const name = newName()
  await makeDatabase(owner, name)
  expect(await whyUnfit(databaseAt(inject('server'), name))).toBeUndefined()
})

test('one without UTF-8 is refused in a sentence', async () => {
  const name = newName()
  await owner.query(`create database ${name} template template0 encoding 'SQL_ASCII' locale 'C' locale_provider libc`)
  expect(await whyUnfit(databaseAt(inject('server'), name))).toMatch(/keeps text as SQL_ASCII, and Persian needs UTF8/)
})

test('one that takes Persian letters for punctuation is refused, for it would find nothing and say nothing', async () => {
  const name = newName()
  await owner.query(`create database ${name} template template0 encoding 'UTF8' locale 'C' locale_provider libc`)
  expect(await whyUnfit(databaseAt(inject('server'), name))).toMatch(/takes Persian letters for punctuation/)
})
