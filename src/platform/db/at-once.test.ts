import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { insertAtOnce } from './at-once.ts'
import { bytes } from './columns.ts'

const { db } = await openDatabase()

const things = pgTable('things_at_once', {
  id: uuid(),
  someText: text(),
  aList: text().array(),
  aNumber: integer(),
  isSo: boolean(),
  anything: jsonb(),
  at: timestamp({ withTimezone: true }),
  raw: bytes(),
})
await db.execute(`create table things_at_once (id uuid, some_text text, a_list text[], a_number int, is_so boolean,
  anything jsonb, at timestamptz, raw bytea)`)

/** What PostgreSQL can keep: no zero byte, no half of a pair. */
const someText = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !value.includes('\0'))
const hard = fc.constantFrom('"', '\\', '\\"', '{}', '{,}', 'null', 'NULL', '', ' ', "'", '\n', 'سارا «ن»', '$1')
const said = fc.oneof(someText, hard)

// Not a single sign that JSON escapes: Node 24.21 itself reads such a name wrong.
const names = fc.constantFrom('seats', 'تالار', 'it "says"', 'a\\b')

const row = fc.record({
  id: fc.option(fc.uuid()),
  someText: fc.option(said),
  aList: fc.option(fc.array(said, { maxLength: 3 })),
  aNumber: fc.option(fc.integer({ min: -5, max: 1_000_000 })),
  isSo: fc.option(fc.boolean()),
  anything: fc.option(fc.dictionary(names, fc.oneof(said, fc.integer(), fc.boolean()), { noNullPrototype: true })),
  at: fc.option(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })),
  raw: fc.option(fc.uint8Array({ maxLength: 5 }).map((each) => Buffer.from(each))),
})

test('rows come back as they were written, in their order, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      await db.execute('truncate things_at_once')
      await insertAtOnce(db, things, rows)
      expect(await db.select().from(things)).toEqual(rows)
    }),
    { numRuns: 60 },
  )
})

test('what a row does not say is empty, and no rows are no statement', async () => {
  await db.execute('truncate things_at_once')
  await insertAtOnce(db, things, [])
  await insertAtOnce(db, things, [{ aNumber: 1 }, { someText: 'دو' }])
  expect(await db.select({ number: things.aNumber, text: things.someText }).from(things)).toEqual([
    { number: 1, text: null },
    { number: null, text: 'دو' },
  ])
})
