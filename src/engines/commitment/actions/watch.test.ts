import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import { openCity } from '#test/city.ts'
import { givenPromises } from '../fixtures.ts'
import commitment from '../module.ts'
import { watches } from '../tables.ts'
import { accept, reportProgress } from './steps.ts'
import { tellWatchers } from './tell-watchers.ts'
import { beginWatch, endWatch } from './watch.ts'
import { askWatch, askWatchCode, proveWatch } from './watch-number.ts'

const city = await openCity({ modules: [commitment], now: new Date('2026-04-22T09:00:00+03:30') })
const { they, open, offered } = await givenPromises(city)
const nobody = () => city.work(null)
const publicUrl = 'https://city.example'
const tell = async (hour = '09') =>
  tellWatchers(
    { ...(await city.work('rules')), now: new Date(`2026-04-22T${hour}:00:00+03:30`) },
    city.keyring,
    publicUrl,
  )
const house = { keyring: city.keyring, publicUrl, trustedProxies: 0, codesADay: 100, codesAnHour: 100 }
const list = { title: { fa: 'تعهدها' }, path: '/commitments' }

const sentBy = async (template: string) => {
  const sent = await messagesOf(city.db, { limit: 200 })
  return sent.filter((message) => message.template === template).map((message) => paramsIn(city.keyring, message))
}
const rowOf = async (id: string) => (await city.db.select().from(watches).where(eq(watches.id, id)))[0]

let numbers = 0
const asked = async (wish: object = {}, address = '192.0.2.1') => {
  const mobile = `+98914000${1000 + numbers++}`
  const begun = await askWatch(
    await nobody(),
    house,
    { ...list, ...wish },
    { mobile, address, once: crypto.randomUUID() },
  )
  return { ...begun, mobile, code: begun.code ?? '' }
}
const prove = async (token: string, code: string) => proveWatch(await nobody(), city.keyring, token, code)

describe('whoever follows by a number without an account', () => {
  test('hears of nothing before the code, of each thing once, outside the quiet hours, and no more after the end', async () => {
    const { id, matterId } = await offered()
    const { token, code, watchId } = await asked({ matterId })
    await accept(await city.work(they.worker), id)
    expect(await tell()).toBe(0)
    await prove(token, code)
    expect(await tell()).toBe(1)
    expect(await tell()).toBe(0)
    const stop = `${publicUrl}/commitments/followed/${token}`
    expect(await sentBy('commitment.watch-news')).toEqual([{ count: 1, url: `${publicUrl}/commitments`, stop }])

    await reportProgress(await city.work(they.worker), id, { percent: 20 })
    expect(await tell('23')).toBe(0)
    await endWatch(await nobody(), token)
    expect(await tell()).toBe(0)
    expect(await rowOf(watchId)).toMatchObject({ address: null, addressMark: null })
  })

  test('proves it by the code alone', async () => {
    const { token, code } = await asked()
    const wrong = code === '111111' ? '222222' : '111111'
    await expect(prove(token, wrong)).rejects.toMatchObject({ kind: 'invalid' })
    const other = await asked()
    await expect(prove(other.token, code === other.code ? wrong : code)).rejects.toMatchObject({ kind: 'invalid' })
    await prove(token, code)
    await prove(token, wrong)
  })

  test('is asked by the same form once, by a corrected number anew', async () => {
    const once = crypto.randomUUID()
    const ask = async (mobile: string) => askWatch(await nobody(), house, list, { mobile, address: '192.0.2.2', once })
    const [first, again] = [await ask('+989140002001'), await ask('+989140002001')]
    expect(again).toEqual({ ...first, code: undefined })
    expect((await ask('+989140002002')).token).not.toBe(first.token)
  })

  test('follows one address once: the later proof stands for the earlier', async () => {
    const { token, code, mobile, watchId } = await asked()
    await prove(token, code)
    const later = await askWatch(await nobody(), house, list, { mobile, address: '192.0.2.3', once: undefined })
    await prove(later.token, later.code ?? '')
    expect((await rowOf(watchId))?.endedAt).not.toBeNull()
    expect(await rowOf(later.watchId)).toMatchObject({ endedAt: null, confirmedAt: city.now })
  })

  test('whose code did not come asks for another after a while; the number is not kept without it', async () => {
    const { token, watchId } = await asked()
    const again = async () => askWatchCode(await nobody(), house, token, '192.0.2.4')
    await expect(again()).rejects.toMatchObject({ kind: 'conflict' })
    city.wait(91)
    const code = await again()
    expect(code).toMatch(/^\d{6}$/)
    city.wait(3600)
    await tellWatchers(await city.work('rules'), city.keyring, publicUrl)
    expect(await rowOf(watchId)).toMatchObject({ address: null, addressMark: null, endedAt: city.now })
    await expect(prove(token, code)).rejects.toMatchObject({ kind: 'absent' })
    city.wait(-3691)
  })

  test('costs the city no more codes than its ceilings allow', async () => {
    const address = '192.0.2.5'
    for (let times = 0; times < 10; times += 1) await asked({}, address)
    await expect(asked({}, address)).rejects.toMatchObject({ kind: 'too-many' })
    const spent = { ...house, codesAnHour: 1, codesADay: 1 }
    const ask = async (mobile: string) =>
      askWatch(await nobody(), spent, list, { mobile, address: '192.0.2.6', once: undefined })
    await expect(ask('+989140002003')).rejects.toMatchObject({ kind: 'too-many' })
  })

  test('stands with no readable number in any table', async () => {
    const { mobile } = await asked()
    const rows = JSON.stringify(await city.db.select().from(watches))
    expect(rows).not.toContain(mobile.slice(3))
  })
})

test('nobody follows what is not public, or by message without a number', async () => {
  const { matterId } = await open('partners')
  await expect(asked({ matterId })).rejects.toMatchObject({ kind: 'absent' })
  const anybody = await nobody()
  await expect(beginWatch(anybody, city.keyring, { ...list, channel: 'sms' })).rejects.toMatchObject({
    kind: 'invalid',
  })
})
