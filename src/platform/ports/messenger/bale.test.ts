import { afterAll, expect, test } from 'vitest'
import { givenProvider } from '../fixtures.ts'
import { bale } from './bale.ts'
import { offlineMessenger } from './offline.ts'

const provider = await givenProvider()
afterAll(() => provider.close())
const token = '123456:SECRET-TOKEN'
const safir = { key: 'SAFIR-SECRET', bot: 42, url: provider.url }
const portWith = (timeout: number) => bale({ token, channel: '@janshahr', safir, url: provider.url, timeout })
const [port, impatient] = [portWith(4000), portWith(50)]
const taken = { ok: true, result: { message_id: 7, chat: { id: -100 } } }

test('a post goes to the channel, with a picture and links where there are any', async () => {
  provider.answers({ json: taken })
  expect(await port.postToChannel({ text: 'سلام', key: 'a' })).toEqual({ state: 'sent', ref: '-100/7' })
  expect(provider.last()).toMatchObject({
    path: `/bot${token}/sendMessage`,
    body: { chat_id: '@janshahr', text: 'سلام' },
  })

  const links = [{ label: 'خبر', url: 'https://farhang.example/news/4' }]
  await port.postToChannel({ text: 'سلام', picture: 'https://farhang.example/p.jpg', links, key: 'b' })
  expect(provider.last()).toMatchObject({
    path: `/bot${token}/sendPhoto`,
    body: { caption: 'سلام', reply_markup: { inline_keyboard: [[{ text: 'خبر', url: links[0]?.url }]] } },
  })
  await port.remove?.('-100/7')
  expect(provider.last()).toMatchObject({ path: `/bot${token}/deleteMessage`, body: { chat_id: -100, message_id: 7 } })
})

test('a mobile is reached by the service for mobiles, once for each key', async () => {
  provider.answers({ json: { message_id: 'm-1' } })
  expect(await port.sendToUser({ to: { mobile: '+989141234567' }, text: 'سلام', key: 'once' })).toEqual({
    state: 'sent',
    ref: 'm-1',
  })
  expect(provider.last()).toMatchObject({
    path: '/api/v3/send_message',
    headers: { 'api-access-key': safir.key },
    body: { request_id: 'once', bot_id: 42, phone_number: '989141234567' },
  })
})

test.each([
  [{ json: { ok: false, error_code: 403, description: `bot ${token} was kicked` } }, 'blocked'],
  [{ json: { ok: false, error_code: 400, description: 'chat not found' } }, 'permanent'],
  [{ status: 502, raw: 'bad gateway' }, 'transient'],
  [{ raw: '<html>' }, 'transient'],
  ['silence' as const, 'transient'],
])('the answer %j is an error of the kind %s, without the token', async (reply, kind) => {
  provider.answers(reply)
  const error: unknown = await (reply === 'silence' ? impatient : port)
    .sendToUser({ to: { chat: '9' }, text: 'x', key: 'k' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind })
  expect(String(error)).not.toContain('SECRET')
})

test('offline nothing leaves', async () => {
  expect(await offlineMessenger.postToChannel({ text: 'x', key: 'x' })).toEqual({ state: 'held' })
})
