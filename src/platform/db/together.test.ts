import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import type { Db } from './database.ts'
import { together } from './together.ts'

const { db } = await openDatabase()

/** A read that stops until it is told its answer, and counts how often it began. */
function slowRead() {
  const begun: PromiseWithResolvers<{ answer: string }>[] = []
  const read = together((_db: Db, _question: string) => {
    const one = Promise.withResolvers<{ answer: string }>()
    begun.push(one)
    return one.promise
  })
  const untilBegun = (count: number) => expect.poll(() => begun.length).toBe(count)
  return { read, begun, untilBegun }
}

test('who asks the same in one moment is answered by one read; another question is another', async () => {
  const { read, begun, untilBegun } = slowRead()
  const all = [read(db, 'a'), read(db, 'a'), read(db, 'b')]
  await untilBegun(2)
  for (const [at, one] of begun.entries()) one.resolve({ answer: `${at}` })
  expect(await Promise.all(all)).toEqual([{ answer: '0' }, { answer: '0' }, { answer: '1' }])
})

test('who asks while it is read waits for the next, which begins after they asked', async () => {
  const { read, begun, untilBegun } = slowRead()
  const first = read(db, 'a')
  await untilBegun(1)
  const later = [read(db, 'a'), read(db, 'a')]
  begun[0]?.resolve({ answer: 'before' })
  expect(await first).toEqual({ answer: 'before' })
  await untilBegun(2)
  begun[1]?.resolve({ answer: 'after' })
  expect(await Promise.all(later)).toEqual([{ answer: 'after' }, { answer: 'after' }])
})

test('a read that fails fails for those who asked for it, and the next is asked anew', async () => {
  const { read, begun, untilBegun } = slowRead()
  const failing = read(db, 'a')
  await untilBegun(1)
  const next = read(db, 'a')
  begun[0]?.reject(new Error('no answer'))
  await expect(failing).rejects.toThrow('no answer')
  await untilBegun(2)
  begun[1]?.resolve({ answer: 'now' })
  expect(await next).toEqual({ answer: 'now' })
})

test('a transaction reads for itself, and nobody can change what others were told', async () => {
  const { read, begun, untilBegun } = slowRead()
  const outside = read(db, 'a')
  await untilBegun(1)
  const inside = db.transaction((tx) => read(tx, 'a'))
  await untilBegun(2)
  for (const one of begun) one.resolve({ answer: 'x' })
  expect(await inside).toEqual({ answer: 'x' })
  expect(Object.isFrozen(await outside)).toBe(true)
})
