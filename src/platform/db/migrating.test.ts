import { describe, expect, test } from 'vitest'
import { inPlainWords } from '#platform/trouble.ts'
import { openDatabase } from '#test/city.ts'
import { connect } from './database.ts'

/** What an operator is told when a city opens on a database that something was done to; nothing when it opens. */
async function toldAfter(change: string) {
  const { url } = await openDatabase()
  const { pool, migrate, close } = connect(url)
  try {
    await pool.query(change)
    await migrate()
    return ''
  } catch (error) {
    return inPlainWords(error) ?? `not foreseen: ${String(error)}`
  } finally {
    await close()
  }
}

describe('a database that cannot be brought up to this release', () => {
  test('is one whose tables another release has made', async () => {
    const told = await toldAfter(`update drizzle.__drizzle_migrations set hash = 'of an older one'`)
    expect(told).toContain('made by another release')
    expect(told).toContain('choose another DATA_DIR, or an empty database in DATABASE_URL')
  })

  test('or one that has the tables and does not know from where', async () => {
    expect(await toldAfter('delete from drizzle.__drizzle_migrations')).toContain('made by another release')
  })

  test('or one in which a step fails: what PostgreSQL said is told, in a sentence', async () => {
    const told = await toldAfter('alter table facts rename to facts_before')
    expect(told).toMatch(/^The database cannot be brought up to this release: .*"facts"/)
    expect(told).not.toContain('\n')
  })
})

test('a database of this release is brought up to it as often as one likes', async () => {
  expect(await toldAfter('select 1')).toBe('')
})
