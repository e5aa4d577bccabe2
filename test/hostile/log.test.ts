import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openRealCity, type RealCity } from '../support/real-city.ts'

let city: RealCity
afterAll(() => city?.close())
beforeAll(async () => {
  city = await openRealCity({ LOG_LEVEL: 'trace' })
}, 400_000)

const post = (path: string, fields: Record<string, string>) =>
  fetch(city.address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Particular/1.0' },
    body: new URLSearchParams(fields),
  })

const Line = z.object({ method: z.string(), route: z.string().optional(), status: z.number(), ms: z.number() })

const entries = () =>
  city
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => Line.parse(JSON.parse(line)))

test('a sign-in, a search and a report leave nothing of a person in what the city says, even at its most talkative', async () => {
  const form = await (await fetch(`${city.address}/sign-in`)).text()
  const opened = /name="opened" value="([^"]+)"/.exec(form)?.[1] ?? ''
  await expect
    .poll(async () => (await post('/sign-in', { mobile: '09000005577', opened, website: '', proof: '' })).status, {
      interval: 1000,
    })
    .toBe(303)
  await post('/sign-in/staff', { userName: 'particular.person', password: 'particular-password' })
  await fetch(`${city.address}/search?q=${encodeURIComponent('بیماری همسایه')}`)
  await fetch(`${city.address}/search?q=particular+question`)
  await fetch(`${city.address}/about/09000005577`)
  await post('/mistakes', { path: '/news', message: 'particular message', contact: '09000005577' })

  await expect.poll(() => entries().length).toBeGreaterThanOrEqual(7)
  expect(entries()).toContainEqual(expect.objectContaining({ method: 'POST', route: '/sign-in', status: 303 }))
  expect(entries()).toContainEqual(expect.objectContaining({ method: 'GET', route: '/search', status: 200 }))
  expect(city.said()).not.toMatch(/0?9000005577|particular|Particular|203\.0\.113|127\.0\.0\.1:\d+\/\?|%D8|بیماری/)
})
