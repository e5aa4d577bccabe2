import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openCity } from '#test/city.ts'
import { fact, transact } from '../work.ts'
import { verifyChain } from './verify.ts'

const rang = fact('test.rang', { fa: 'زنگ', en: 'rang' }, z.object({ bell: z.string() }))
const city = await openCity({ modules: [] })

const ring = async (bell: string) =>
  transact(await city.work('rules'), ({ announce }) => announce(rang, { bell }, { quantity: 3 }))

/** Somebody with the keys of the database itself, past every trigger. */
const tamper = async (change: ReturnType<typeof sql>) => {
  await city.db.execute(sql`alter table facts disable trigger user`)
  await city.db.execute(change)
  await city.db.execute(sql`alter table facts enable trigger user`)
}

test('facts wait in the outbox until the relay puts them into the chain', async () => {
  for (const bell of ['one', 'two', 'three']) await ring(bell)
  expect(await verifyChain(city.db)).toEqual({ length: 0, waiting: 3, stray: 0 })

  await city.settle()
  expect(await verifyChain(city.db)).toEqual({ length: 3, waiting: 0, stray: 0 })
})

test.each(['update facts set quantity = 1', 'delete from facts', 'truncate facts cascade'])(
  'nobody may %s',
  async (attempt) => {
    await expect(city.db.execute(attempt)).rejects.toMatchObject({ cause: { message: /append-only/ } })
  },
)

test('whoever alters a fact behind the house’s back breaks the chain there', async () => {
  await tamper(sql`update facts set quantity = 300 where detail->>'bell' = 'two'`)
  expect(await verifyChain(city.db)).toMatchObject({ brokenAt: { seq: 2, why: 'hash' } })

  await tamper(sql`update facts set quantity = 3 where detail->>'bell' = 'two'`)
  expect(await verifyChain(city.db)).not.toHaveProperty('brokenAt')
})

test('a fact slipped in past the outbox is found', async () => {
  await city.db.execute(sql`insert into facts (name, detail, actor_kind, channel, at, occurred_on)
    values ('test.rang', '{"bell":"false"}', 'rules', 'system', now(), current_date)`)
  expect(await verifyChain(city.db)).toMatchObject({ stray: 1 })
})
