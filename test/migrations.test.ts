import { globSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'

/** What each room exports, under names of its own: two rooms may call a table of theirs the same. */
async function tablesOf(room: string): Promise<[string, unknown][]> {
  const exported: Record<string, unknown> = await import(`../${room}`)
  return Object.entries(exported).map(([name, table]) => [`${room} ${name}`, table])
}

test('the migrations make the tables that the rooms write down, and nothing else', async () => {
  const written = Object.fromEntries((await Promise.all(globSync('src/**/tables.ts').map(tablesOf))).flat())
  const nothing = generateDrizzleJson({}, undefined, undefined, 'snake_case')
  const wanted = await generateMigration(nothing, generateDrizzleJson(written, nothing.id, undefined, 'snake_case'))
  const made = readFileSync('migrations/0000_first.sql', 'utf8').split('--> statement-breakpoint')
  expect(sorted(made)).toEqual(sorted(wanted))
})

const sorted = (statements: readonly string[]) => statements.map((statement) => statement.trim()).toSorted()
