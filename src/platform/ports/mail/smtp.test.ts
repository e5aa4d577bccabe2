import { afterAll, expect, test } from 'vitest'
import { PortError } from '../port-error.ts'
import { givenMailServer } from './fixtures.ts'
import { composeMail, encodedWords, isAddress } from './message.ts'
import { offlineMail } from './offline.ts'
import { smtp, stuffed } from './smtp.ts'

const from = { address: 'farhang@tabriz.example', name: 'معاونت فرهنگی تبریز' }
const now = new Date('2026-03-21T09:00:00Z')
const mail = { to: 'sara@example.org', subject: 'ثبت‌نام شما پذیرفته شد', text: '.سلام\nخوش آمدید', key: 'once' }

const servers: { close: () => void }[] = []
afterAll(() => servers.forEach(({ close }) => close()))
async function given(manner: Parameters<typeof givenMailServer>[0] = {}, timeout = 4000) {
  const server = await givenMailServer(manner)
  servers.push(server)
  const url = `smtp://city:p%40ss@127.0.0.1:${server.port}`
  const port = smtp({ url, from, clock: () => now, timeout, authority: server.certificate })
  return { ...server, send: () => port.send(mail) }
}

const decoded = (message: string) => Buffer.from(message.split('\r\n\r\n').at(-1) ?? '', 'base64').toString()

test('a message is handed over whole, and the server says under what name', async () => {
  const { send, said, messages } = await given()
  expect(await send()).toEqual({ state: 'sent', ref: 'taken as 77' })
  expect(said).toEqual([
    'EHLO [127.0.0.1]',
    `AUTH PLAIN ${Buffer.from('\0city\0p@ss').toString('base64')}`,
    'MAIL FROM:<farhang@tabriz.example>',
    'RCPT TO:<sara@example.org>',
    'DATA',
    '.',
    'QUIT',
  ])
  expect(decoded(messages[0] ?? '')).toBe('.سلام\r\nخوش آمدید')
  expect(messages[0]).toMatch(/^[\x20-\x7e\r\n]+$/)
})

test('where encryption is offered everything after it is encrypted, and the certificate is checked', async () => {
  const { send, said, port } = await given({ offers: ['STARTTLS', 'AUTH LOGIN'] })
  expect(await send()).toMatchObject({ state: 'sent' })
  expect(said.slice(0, 6)).toEqual([
    'EHLO [127.0.0.1]',
    'STARTTLS',
    'EHLO [127.0.0.1]',
    'AUTH LOGIN',
    'Y2l0eQ==',
    'cEBzcw==',
  ])

  const distrustful = smtp({ url: `smtp://127.0.0.1:${port}`, from, clock: () => now, timeout: 4000 })
  await expect(distrustful.send(mail)).rejects.toMatchObject({ kind: 'unavailable' })
})

test('what is said in clear before the encryption is a trick', async () => {
  const { send } = await given({ offers: ['STARTTLS'], answers: { STARTTLS: '220 go ahead\r\n250 injected' } })
  await expect(send()).rejects.toMatchObject({ kind: 'blocked' })
})

test.each([
  ['no such box', { 'RCPT TO': '550 5.1.1 no such box sara@example.org' }, 'permanent'],
  ['a full box', { 'RCPT TO': '452 try later' }, 'transient'],
  ['a wrong password', { 'AUTH PLAIN': '535 no' }, 'blocked'],
  ['a message it does not like', { '.': '554 no' }, 'permanent'],
  ['silence', { DATA: 'silence' }, 'transient'],
  ['nonsense', { 'MAIL FROM': 'hello' }, 'transient'],
])('%s is an error of its kind that tells no secret', async (_what, answers, kind) => {
  const { send } = await given({ answers }, Object.values(answers).includes('silence') ? 500 : 4000)
  const error: unknown = await send().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PortError)
  expect(error).toMatchObject({ kind, driver: 'smtp' })
  expect(String(error)).not.toMatch(/p@ss|sara@/)
})

test('a server that is not there is told apart', async () => {
  const nowhere = smtp({ url: 'smtp://127.0.0.1:1', from, clock: () => now })
  await expect(nowhere.send(mail)).rejects.toMatchObject({ kind: 'unavailable' })
})

test('a goodbye that fails does not undo a message that was taken', async () => {
  const { send } = await given({ answers: { QUIT: '421 closing' } })
  expect(await send()).toMatchObject({ state: 'sent' })
})

test.each(['', 'a', 'a@b c', 'a@b\r\nRCPT TO:<x@y>', 'a@b>', '<a@b>', 'a@-b', 'a..b@c', `${'a'.repeat(250)}@b.ir`])(
  'the address %j is never written into a command',
  async (to) => {
    expect(isAddress(to)).toBe(false)
    const { said, port } = await given()
    const refused = smtp({ url: `smtp://127.0.0.1:${port}`, from, clock: () => now }).send({ ...mail, to })
    await expect(refused).rejects.toMatchObject({ kind: 'permanent' })
    expect(said).toEqual([])
  },
)

test('headers hold Persian in encoded words and no second header', () => {
  const subject = `${'آگهی '.repeat(30)}\r\nBcc: all@example.org`
  const written = encodedWords(subject)
  expect(
    written.split('\r\n ').every((word) => word.length <= 75 && /^=\?UTF-8\?B\?[A-Za-z0-9+/=]+\?=$/.test(word)),
  ).toBe(true)
  const read = written.split('\r\n ').map((word) => Buffer.from(word.slice(10, -2), 'base64').toString())
  expect(read.join('')).toBe(subject.replace('\r\n', ' '))
  expect(encodedWords('Plain text')).toBe('Plain text')

  const [head = ''] = composeMail({ ...mail, subject }, from, now).split('\r\n\r\n')
  expect(head.split(/\r\n(?! )/).map((line) => line.split(':')[0])).toEqual([
    'From',
    'To',
    'Subject',
    'Date',
    'Message-ID',
    'Auto-Submitted',
    'MIME-Version',
    'Content-Type',
    'Content-Transfer-Encoding',
  ])
})

test('a message with a page holds both, the plain text first', () => {
  const written = composeMail({ ...mail, html: '<p>سلام</p>' }, from, now)
  expect(written.match(/Content-Type: [^;\r]+/g)).toEqual([
    'Content-Type: multipart/alternative',
    'Content-Type: text/plain',
    'Content-Type: text/html',
  ])
  expect(composeMail(mail, from, now)).toBe(composeMail(mail, from, now))
})

test('lines that begin with a dot survive', () => {
  expect(stuffed('.a\r\n..b\r\nc.')).toBe('..a\r\n...b\r\nc.')
})

test('offline nothing leaves', async () => {
  expect(await offlineMail.send(mail)).toEqual({ state: 'held' })
})
