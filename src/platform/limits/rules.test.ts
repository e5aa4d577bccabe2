import { expect, test } from 'vitest'
import { waitIn } from './limited.ts'
import { memoryBuckets } from './memory.ts'
import { limits, takeFrom } from './rules.ts'
import { network } from './subject.ts'

const five = { name: 'five', tokens: 5, perSeconds: 3600 }
const noon = new Date('2026-03-21T12:00:00Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

test('five may come at once; the sixth waits for one token to come back', async () => {
  const take = memoryBuckets()
  for (let i = 0; i < 5; i += 1) expect(await take(five, 'sara', noon)).toEqual({ allowed: true, retryAfterSeconds: 0 })
  expect(await take(five, 'sara', noon)).toEqual({ allowed: false, retryAfterSeconds: 720 })
  expect(await take(five, 'reza', noon)).toMatchObject({ allowed: true })
  expect(await take(five, 'sara', later(719))).toEqual({ allowed: false, retryAfterSeconds: 1 })
  expect(await take(five, 'sara', later(720))).toMatchObject({ allowed: true })
  expect(await take(five, 'sara', later(721))).toMatchObject({ allowed: false })
})

test('being refused costs nothing', () => {
  const { fullAt } = takeFrom(five, noon.getTime() + 3_600_000, noon.getTime())
  expect(fullAt).toBe(noon.getTime() + 3_600_000)
})

test('a clock that goes back does not fill the bucket', async () => {
  const take = memoryBuckets()
  for (let i = 0; i < 5; i += 1) await take(five, 'sara', noon)
  expect(await take(five, 'sara', later(-100))).toMatchObject({ allowed: false })
})

test('memory stays bounded: the one touched longest ago is forgotten', async () => {
  const take = memoryBuckets(2)
  const once = { name: 'once', tokens: 1, perSeconds: 60 }
  await take(once, 'a', noon)
  await take(once, 'b', noon)
  await take(once, 'c', noon)
  expect(await take(once, 'c', noon)).toMatchObject({ allowed: false })
  expect(await take(once, 'a', noon)).toMatchObject({ allowed: true })
})

test('every limit has a name of its own', () => {
  const names = Object.values(limits).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test.each([
  ['1.2.3.4', '1.2.3.4'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['2001:db8:a:b:c:d:e:f', '2001:db8:a:b::/64'],
  ['2001:DB8:000a:b::1', '2001:db8:a:b::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['[::1]', '0:0:0:0::/64'],
  ['64:ff9b::1.2.3.4', '64:ff9b:0:0::/64'],
  ['', 'unknown'],
  ['1.2.3.4, 5.6.7.8', 'unknown'],
])('the address %s is counted as %s', (address, counted) => {
  expect(network(address)).toBe(counted)
})

test.each([
  [0, '1 second', '۱ ثانیهٔ'],
  [59, '59 seconds', '۵۹ ثانیهٔ'],
  [61, '2 minutes', '۲ دقیقهٔ'],
  [7200, '2 hours', '۲ ساعت'],
])('a wait of %i seconds is said as %s', (seconds, en, fa) => {
  expect(waitIn(seconds)).toMatchObject({ en, fa })
})
