import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { rows } from '#platform/db/database.ts'
import { keptTables } from '#platform/db/kept.ts'
import { openDatabase } from './support/city.ts'
import '../src/app.ts'

const { db } = await openDatabase()

test('every table whose reads are kept tells when it is written, and no other but the chain of facts', async () => {
  const telling = await rows(
    db,
    z.object({ name: z.string() }),
    sql`select tgrelid::regclass::text as name from pg_trigger where tgfoid = 'tell_of_writing'::regproc`,
  )
  expect(telling.map(({ name }) => name).toSorted()).toEqual([...new Set([...keptTables, 'facts_chain'])].toSorted())
})
