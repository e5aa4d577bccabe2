import { expect, test } from 'vitest'
import { z } from 'zod'
import { openCity } from '#test/city.ts'
import { refuse } from '../refusal.ts'
import { forgetOnceKeys, once } from './once.ts'
import { onceKeys } from './tables.ts'

const city = await openCity({ modules: [] })
const [sara, reza] = [await city.person('سارا نمونه'), await city.person('رضا نمونه')]
const key = () => crypto.randomUUID()
let done = 0
const act = async () => `result ${(done += 1)}`

test('the same form sent twice does its work once and gives the first result', async () => {
  const [work, same] = [await city.work(sara), key()]
  const first = await once(work, same, z.string(), act)
  expect(await once(work, same, z.string(), act)).toBe(first)
  expect(await once(work, key(), z.string(), act)).not.toBe(first)
})

test.each(['684781604406', '017201512645', 'true', ''])(
  'a result that reads like a number stays the text %j',
  async (code) => {
    const [work, same] = [await city.work(sara), key()]
    const give = () => Promise.resolve(code)
    expect(await once(work, same, z.string(), give)).toBe(code)
    expect(await once(work, same, z.string(), give)).toBe(code)
  },
)

test('what has no result is done once, too', async () => {
  const [work, same] = [await city.work(sara), key()]
  let times = 0
  for (let n = 0; n < 2; n += 1) await once(work, same, z.undefined(), async () => void (times += 1))
  expect(times).toBe(1)
})

test('two that come at the same moment are one', async () => {
  const [work, same] = [await city.work(sara), key()]
  const results = await Promise.all([1, 2, 3].map(() => once(work, same, z.string(), act)))
  expect(new Set(results).size).toBe(1)
})

test('what was refused may be sent again', async () => {
  const [work, same] = [await city.work(sara), key()]
  const refused = once(work, same, z.string(), () => Promise.reject(refuse.conflict({ fa: 'نه', en: 'no' })))
  await expect(refused).rejects.toThrow('no')
  expect(await once(work, same, z.string(), act)).toMatch(/^result/)
})

test('a key is one person’s own', async () => {
  const same = key()
  const mine = await once(await city.work(sara), same, z.string(), act)
  expect(await once(await city.work(reza), same, z.string(), act)).not.toBe(mine)
})

test('without a key everything is done each time', async () => {
  const work = await city.work(sara)
  const first = await once(work, undefined, z.string(), act)
  expect(await once(work, undefined, z.string(), act)).not.toBe(first)
})

test('keys are forgotten after a week', async () => {
  city.wait(8 * 86_400)
  await forgetOnceKeys.run(await city.work('rules'))
  expect(await city.db.select().from(onceKeys)).toEqual([])
})
