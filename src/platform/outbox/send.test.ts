import { expect, test } from 'vitest'
import { openDatabase } from '#test/city.ts'
import { newMasterKey, readKeyring } from '../keys/master.ts'
import { offlineMail } from '../ports/mail/offline.ts'
import type { Mail } from '../ports/mail/port.ts'
import { offlineMessenger } from '../ports/messenger/offline.ts'
import { PortError, type PortErrorKind } from '../ports/port-error.ts'
import { held, sent } from '../ports/sent.ts'
import { offlineSms } from '../ports/sms/offline.ts'
import type { TemplateMessage, TextMessage } from '../ports/sms/port.ts'
import { code, letter } from './fixtures.ts'
import { cancelMessages, countMessages, forgetMessages, messagesOf, releaseMessages } from './queries.ts'
import { type NewMessage, queueMessage } from './queue.ts'
import { type Outlets, type Postman, refreshDeliveries, sendDue } from './send.ts'
import { messages } from './tables.ts'

const { db } = await openDatabase()
const keyring = readKeyring(newMasterKey())
const noon = new Date('2026-03-21T12:00:00Z')
const clock = { now: noon }
const wait = (seconds: number) => void (clock.now = new Date(clock.now.getTime() + seconds * 1000))

const said: (TextMessage | TemplateMessage | Mail)[] = []
const sms = {
  ...offlineSms,
  name: 'test',
  sendText: async (message: TextMessage) => {
    said.push(message)
    return sent(`ref-${said.length}`)
  },
}
const mail = {
  name: 'test',
  send: async (message: Mail) => {
    said.push(message)
    return sent('queued as 1')
  },
}
const outlets: Outlets = { sms, mail, messenger: offlineMessenger }
const reported: Error[] = []
const postman = (ports: Partial<Outlets> = {}, rest: Partial<Postman> = {}): Postman => ({
  db,
  keyring,
  ports: { ...outlets, ...ports },
  templates: [code, letter],
  clock: () => clock.now,
  report: (error) => void reported.push(error),
  reveal: false,
  ...rest,
})
const failing = (kind: PortErrorKind): Outlets['sms'] => ({
  ...sms,
  sendText: async () => {
    throw new PortError(kind, 'test', 'no')
  },
})

async function queue(key: string, rest: Partial<NewMessage<{ name: string; code: string }>> = {}) {
  const message = {
    to: '+989140000001',
    params: { name: 'سارا', code: '123456' },
    locale: 'fa' as const,
    now: clock.now,
    key,
  }
  return queueMessage(db, keyring, code, { ...message, ...rest })
}
const only = async () => (await messagesOf(db, { limit: 1 }))[0]
const clear = async () => {
  await db.delete(messages)
  said.length = 0
}

test('a message leaves once, rendered in the language of its reader, and its secret is forgotten', async () => {
  await clear()
  expect(await Promise.all([queue('a'), queue('a'), queue('a')])).toEqual(expect.arrayContaining([true, false, false]))
  expect(await sendDue(postman())).toBe(1)
  expect(await sendDue(postman())).toBe(0)
  expect(said).toEqual([{ to: '+989140000001', text: 'سارا، کد شما 123456', key: 'a' }])
  expect(await only()).toMatchObject({
    state: 'sent',
    ref: 'ref-1',
    secrets: null,
    sentAt: clock.now,
    text: 'سارا، کد شما ••••••',
  })
})

test('neither the recipient nor the secret can be read in the table', async () => {
  await clear()
  await queue('b')
  const row = JSON.stringify(await only())
  expect(row).not.toContain('9140000001')
  expect(row).not.toContain('123456')
})

test('of many postmen at once each message is carried by one', async () => {
  await clear()
  for (let i = 0; i < 12; i += 1) await queue(`many-${i}`)
  const taken = await Promise.all([1, 2, 3].map(() => sendDue(postman())))
  expect(taken.reduce((sum, each) => sum + each)).toBe(12)
  expect(new Set(said.map(({ key }) => key)).size).toBe(12)
  expect(said).toHaveLength(12)
})

test('what may pass is tried again later and later, and given up in the end', async () => {
  await clear()
  await queue('c')
  const waits: number[] = []
  for (let i = 0; i < 8; i += 1) {
    await sendDue(postman({ sms: failing('transient') }))
    const row = await only()
    if (row?.state !== 'queued') break
    waits.push((row.notBefore.getTime() - clock.now.getTime()) / 1000)
    expect(await sendDue(postman())).toBe(0)
    wait(waits.at(-1) ?? 0)
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920])
  expect(await only()).toMatchObject({ state: 'failed', tries: 8, problem: 'test: no', secrets: null })
})

test.each([
  ['permanent', 'failed'],
  ['blocked', 'failed'],
  ['template', 'failed'],
  ['credit', 'held'],
  ['unavailable', 'queued'],
] as const)('after an error of the kind %s a message is %s', async (kind, state) => {
  await clear()
  await queue('d')
  await sendDue(postman({ sms: failing(kind) }))
  expect(await only()).toMatchObject({ state, problem: 'test: no' })
})

test('a process that dies with a message in hand leaves it to another after two minutes', async () => {
  await clear()
  await queue('e')
  const { promise: never } = Promise.withResolvers<never>()
  void sendDue(postman({ sms: { ...sms, sendText: () => never } }))
  await expect.poll(async () => (await only())?.tries).toBe(1)
  expect(await sendDue(postman())).toBe(0)
  wait(121)
  expect(await sendDue(postman())).toBe(1)
  expect(await only()).toMatchObject({ state: 'sent', tries: 2 })
})

test('offline messages wait in the outbox, can be read without their secrets, and can be released', async () => {
  await clear()
  await queue('f')
  await sendDue(postman({ sms: offlineSms }))
  const row = await only()
  expect(row).toMatchObject({ state: 'held', text: 'سارا، کد شما ••••••' })
  expect(row?.secrets).not.toBeNull()

  expect(await releaseMessages(db, [row?.id ?? ''], clock.now)).toBe(1)
  await sendDue(postman())
  expect(said).toMatchObject([{ text: 'سارا، کد شما 123456' }])
})

test('in development the code can be read', async () => {
  await clear()
  await queue('g')
  await sendDue(postman({ sms: offlineSms }, { reveal: true }))
  expect(await only()).toMatchObject({ text: 'سارا، کد شما 123456' })
})

test('a code that no longer works is not sent, nor a message whose time has not come, nor one taken back', async () => {
  await clear()
  await queue('h', { expiresAt: new Date(clock.now.getTime() + 120_000) })
  wait(121)
  await sendDue(postman())
  expect(await only()).toMatchObject({ state: 'failed', problem: 'expired', secrets: null })

  await queue('i', { notBefore: new Date(clock.now.getTime() + 60_000) })
  expect(await sendDue(postman())).toBe(0)
  await cancelMessages(db, [(await only())?.id ?? ''])
  wait(61)
  expect(await sendDue(postman())).toBe(0)
  expect(said).toEqual([])
})

test('a provider that holds the template is given the values, not the text', async () => {
  await clear()
  await queue('j')
  const sendTemplate = async (message: TemplateMessage) => {
    said.push(message)
    return sent(1)
  }
  await sendDue(postman({ sms: { ...sms, knows: (name) => name === 'test.code', sendTemplate } }))
  expect(said).toEqual([
    { to: '+989140000001', template: 'test.code', key: 'j', params: { name: 'سارا', code: '123456' } },
  ])
})

test('mail carries its subject and page, in Persian when the reader has no other', async () => {
  await clear()
  const message = {
    to: 'sara@example.org',
    params: { title: 'نمایشگاه' },
    locale: 'en' as const,
    now: clock.now,
    key: 'k',
  }
  await queueMessage(db, keyring, letter, message)
  await sendDue(postman())
  expect(said).toMatchObject([
    { subject: 'نمایشگاه', text: 'دربارهٔ نمایشگاه', html: '<p>نمایشگاه</p>', direction: 'ltr' },
  ])
  await queueMessage(db, keyring, letter, { ...message, key: 'k2' })
  await sendDue(postman({ mail: offlineMail }))
  expect(await only()).toMatchObject({ state: held.state, subject: 'نمایشگاه' })
})

test('a message of a template nobody knows fails, and our own fault is reported without its values', async () => {
  await clear()
  await queue('l')
  await sendDue(postman({}, { templates: [] }))
  expect(await only()).toMatchObject({ state: 'failed', problem: 'no such template' })

  await queue('m')
  const broken = {
    ...code,
    render: () => {
      throw new Error('does not fit')
    },
  }
  await sendDue(postman({}, { templates: [broken] }))
  expect(reported.map(({ message }) => message)).toEqual(['does not fit'])
  expect(await only()).toMatchObject({ state: 'failed', problem: 'our fault' })
})

const firstArrived = async () => new Map([['ref-1', 'delivered' as const]])

test('the provider is asked how far messages came', async () => {
  await clear()
  await queue('n')
  await queue('o')
  await sendDue(postman())
  expect(await refreshDeliveries(postman({ sms: { ...sms, status: firstArrived } }))).toBe(1)
  expect(await countMessages(db, noon)).toEqual(
    expect.arrayContaining([
      { port: 'sms', state: 'delivered', count: 1 },
      { port: 'sms', state: 'sent', count: 1 },
    ]),
  )
})

test('finished messages are forgotten after a while, waiting ones are not', async () => {
  await clear()
  await queue('p')
  await sendDue(postman())
  await queue('q')
  wait(1)
  expect(await forgetMessages(db, clock.now)).toBe(1)
  expect((await messagesOf(db, {})).map(({ key }) => key)).toEqual(['q'])
})
