import { afterAll, describe, expect, test } from 'vitest'
import { givenProvider } from '../fixtures.ts'
import { PortError, type PortErrorKind } from '../port-error.ts'
import { failover } from './failover.ts'
import { farazsms, ippanel } from './ippanel.ts'
import { kavenegar } from './kavenegar.ts'
import { offlineSms } from './offline.ts'
import { smsParts } from './port.ts'
import { smsIr } from './sms-ir.ts'

const provider = await givenProvider()
afterAll(() => provider.close())

const key = 'SECRET-KEY-41'
const account = { key, url: provider.url, timeout: 4000, sender: '3000505' }
const code = { to: '+989141234567', template: 'auth.code', params: { code: '123456' }, key: 'once-1' }
const text = { to: '+989141234567', text: 'سلام', key: 'once-2' }

const driversOf = (own: typeof account) => ({
  kavenegar: kavenegar({ ...own, templates: { 'auth.code': { name: 'city-code', tokens: { token: 'code' } } } }),
  'sms.ir': smsIr({ ...own, templates: { 'auth.code': 77 } }),
  ippanel: ippanel({ ...own, templates: { 'auth.code': 'abc' } }),
  farazsms: farazsms({ ...own, templates: { 'auth.code': 'abc' } }),
})
const drivers = driversOf(account)
const impatient = driversOf({ ...account, timeout: 50 })

/** What each provider says when it took a message, and when the account is empty. */
const taken: Record<keyof typeof drivers, unknown> = {
  kavenegar: { return: { status: 200, message: 'تایید شد' }, entries: [{ messageid: 8792343, status: 1 }] },
  'sms.ir': { status: 1, message: 'موفق', data: { messageId: 8792343, messageIds: [8792343], cost: 1 } },
  ippanel: { data: { message_outbox_ids: [8792343] }, meta: { status: true, message: 'انجام شد' } },
  farazsms: { status: 'success', data: 8792343 },
}
const empty: Record<keyof typeof drivers, { status: number; json: unknown }> = {
  kavenegar: { status: 418, json: { return: { status: 418, message: `اعتبار ${key} کافی نیست` }, entries: null } },
  'sms.ir': { status: 400, json: { status: 102, message: `اعتبار ${key} کافی نیست`, data: null } },
  ippanel: { status: 422, json: { data: null, meta: { status: false, message: `اعتبار ${key} کافی نیست` } } },
  farazsms: { status: 422, json: { status: 'error', message: `اعتبار ${key} کافی نیست`, data: null } },
}

const problemOf = async (sending: Promise<unknown>) => {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PortError)) throw new Error('No error of a port', { cause: error })
  return error
}

const names = ['kavenegar', 'sms.ir', 'ippanel', 'farazsms'] as const

describe.each(names)('%s', (name) => {
  const port = drivers[name]

  test('sends a template and a text, and knows them again by their number', async () => {
    provider.answers({ json: taken[name] })
    expect(await port.sendTemplate(code)).toEqual({ state: 'sent', ref: '8792343' })
    expect(await port.sendText(text)).toEqual({ state: 'sent', ref: '8792343' })
    expect([port.knows('auth.code'), port.knows('other')]).toEqual([true, false])
  })

  test.each<[string, Parameters<typeof provider.answers>[0], PortErrorKind]>([
    ['a fault of theirs', { status: 500, json: {} }, 'transient'],
    ['too many calls', { status: 429, json: {} }, 'transient'],
    ['silence', 'silence', 'transient'],
    ['nonsense', { raw: '<html>' }, 'transient'],
    ['another shape', { json: { hello: 1 } }, 'transient'],
    ['an empty account', empty[name], 'credit'],
  ])('tells of %s without telling a secret', async (_what, reply, kind) => {
    provider.answers(reply)
    const asked = reply === 'silence' ? impatient[name] : port
    const problem = await problemOf(asked.sendTemplate(code))
    expect([problem.kind, problem.driver]).toEqual([kind, name])
    const said = `${problem.message} ${JSON.stringify(problem)} ${problem.stack} ${String(problem.cause)}`
    for (const secret of [key, '123456', '9141234567']) expect(said).not.toContain(secret)
  })
})

test('nobody at the other end is told apart from a slow answer', async () => {
  const nowhere = smsIr({ ...account, url: 'http://127.0.0.1:1', templates: { 'auth.code': 1 } })
  expect(await problemOf(nowhere.sendTemplate(code))).toMatchObject({ kind: 'unavailable' })
})

test('each provider is asked in its own way', async () => {
  provider.answers({ json: taken.kavenegar })
  await drivers.kavenegar.sendTemplate(code)
  expect(provider.last()).toMatchObject({
    path: `/v1/${key}/verify/lookup.json`,
    query: { receptor: '09141234567', template: 'city-code', token: '123456' },
  })
  await drivers.kavenegar.sendText(text)
  const first = provider.last()?.query['localid']
  await drivers.kavenegar.sendText(text)
  expect(first).toMatch(/^\d{1,15}$/)
  expect(provider.last()?.query['localid']).toBe(first)

  provider.answers({ json: taken['sms.ir'] })
  await drivers['sms.ir'].sendTemplate(code)
  expect(provider.last()).toMatchObject({
    path: '/v1/send/verify',
    headers: { 'x-api-key': key },
    body: { mobile: '09141234567', templateId: 77, parameters: [{ name: 'code', value: '123456' }] },
  })

  provider.answers({ json: taken.ippanel })
  await drivers.ippanel.sendTemplate(code)
  expect(provider.last()).toMatchObject({
    path: '/v1/api/send',
    headers: { authorization: key },
    body: {
      sending_type: 'pattern',
      from_number: '+983000505',
      code: 'abc',
      recipients: ['+989141234567'],
      params: { code: '123456' },
    },
  })

  provider.answers({ json: taken.farazsms })
  await drivers.farazsms.sendTemplate(code)
  expect(provider.last()).toMatchObject({
    path: '/ws/v1/sms/pattern',
    headers: { 'api-key': key },
    body: {
      code: 'abc',
      attributes: { code: '123456' },
      recipient: '09141234567',
      line_number: '3000505',
      number_format: 'english',
    },
  })
})

test('delivery and balance are told where the provider tells them', async () => {
  provider.answers({
    json: {
      return: { status: 200 },
      entries: [
        { messageid: 1, status: 10 },
        { messageid: 2, status: 6 },
      ],
    },
  })
  expect([...(await drivers.kavenegar.status(['1', '2']))]).toEqual([
    ['1', 'delivered'],
    ['2', 'failed'],
  ])
  provider.answers({ json: { return: { status: 200 }, entries: { remaincredit: 1500 } } })
  expect(await drivers.kavenegar.balance()).toBe(1500)
  provider.answers({ json: { status: 1, data: { deliveryState: 1 } } })
  expect([...(await drivers['sms.ir'].status(['9']))]).toEqual([['9', 'delivered']])
  provider.answers({ json: { status: 1, data: 4321 } })
  expect(await drivers['sms.ir'].balance()).toBe(4321)
})

test('the second provider takes over when the first cannot, and not when the number is wrong', async () => {
  const nowhere = kavenegar({
    ...account,
    url: 'http://127.0.0.1:1',
    templates: { 'auth.code': { name: 'x', tokens: {} } },
  })
  const both = failover(nowhere, drivers['sms.ir'])
  provider.answers({ json: taken['sms.ir'] })
  expect(await both.sendTemplate(code)).toEqual({ state: 'sent', ref: 'sms.ir:8792343' })
  provider.answers({ json: { status: 1, data: { deliveryState: 1 } } })
  expect([...(await both.status(['sms.ir:8792343']))]).toEqual([['sms.ir:8792343', 'delivered']])

  provider.answers({ json: { return: { status: 411, message: 'گیرنده نامعتبر است' }, entries: null } })
  const asked = provider.asked.length
  expect(await problemOf(failover(drivers.kavenegar, drivers['sms.ir']).sendText(text))).toMatchObject({
    kind: 'permanent',
  })
  expect(provider.asked.length).toBe(asked + 1)
})

test('offline nothing leaves', async () => {
  expect(await offlineSms.sendText(text)).toEqual({ state: 'held' })
  expect(offlineSms.knows('auth.code')).toBe(false)
})

test.each([
  [0, 'ب', 1],
  [70, 'ب', 1],
  [71, 'ب', 2],
  [135, 'ب', 3],
  [160, 'a', 1],
  [161, 'a', 2],
])('%i times %s takes %i parts', (length, letter, parts) => {
  expect(smsParts(letter.repeat(length))).toBe(parts)
})
