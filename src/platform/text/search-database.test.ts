import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openCity } from '#test/city.ts'
import { rows } from '../db/database.ts'
import { searchQuery, type Rung } from './search-query.ts'
import { searchKey, searchVector } from './search-vector.ts'

const spellings = ['بهره‌وری', 'بهره وری', 'بهرهوري', 'بهره¬وري', 'بهره\u200Bوری']
const city = await openCity()

await city.db.execute(sql`create table found (title text, tsv tsvector, key text)`)
for (const title of [...spellings, 'شهرهای ما', "it's \\ 'quoted'"]) {
  const [vector, key] = [searchVector({ title, body: 'در شهر' }), searchKey([title])]
  await city.db.execute(sql`insert into found values (${title}, ${vector}::tsvector, ${key})`)
}

const conditionOf = (rung: Rung) => {
  if (rung.by === 'tsquery') return sql`tsv @@ ${rung.query}::tsquery`
  return rung.by === 'contains' ? sql`key like ${rung.pattern}` : sql`false`
}

async function titlesFor(question: string, last: number) {
  const titles = new Set<string>()
  for (const rung of searchQuery(question).rungs.filter((each) => each.rung <= last)) {
    const found = await rows(
      city.db,
      z.object({ title: z.string() }),
      sql`select title from found where ${conditionOf(rung)}`,
    )
    for (const { title } of found) titles.add(title)
  }
  return titles
}

test.each(['بهره‌وری', 'بهره وری', 'بهرهوری', 'بهره\u200Dوري'])('%s finds all five spellings', async (question) => {
  const titles = await titlesFor(question, 3)
  expect(spellings.filter((title) => !titles.has(title))).toEqual([])
})

test('stems find what endings hide', async () => {
  expect(await titlesFor('شهرها', 1)).not.toContain('شهرهای ما')
  expect(await titlesFor('شهرهایشان', 2)).toContain('شهرهای ما')
})

test('every kind of question is one the database understands', async () => {
  const odd = ["it's", 'a'.repeat(300), 'می', '۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸', '((&|!', 'ماده55', "\\'"]
  const rungs = [true, false].flatMap((prefix) => odd.flatMap((question) => searchQuery(question, { prefix }).rungs))
  for (const rung of rungs) await city.db.execute(sql`select title from found where ${conditionOf(rung)}`)
  expect(await titlesFor('quoted', 1)).toContain("it's \\ 'quoted'")
})
