import { z } from 'zod'
import { expect, test } from 'vitest'
import { findMessage, messagesOf } from '#platform/outbox/queries.ts'
import { queueMessage } from '#platform/outbox/queue.ts'
import { messageTemplate } from '#platform/outbox/template.ts'
import { defineModule } from '#platform/module.ts'
import { words as platform } from '#platform/words.ts'
import { openCity } from '#test/city.ts'
import { outboxDesk, permissionsDesk } from './index.ts'
import house from './module.ts'

const code = messageTemplate({
  name: 'test.code',
  port: 'sms',
  shape: z.object({ code: z.string() }),
  secrets: ['code'],
  says: ({ code: digits }) => ({ text: { fa: `کد شما ${digits}`, en: `Your code ${digits}` } }),
})
const root = defineModule({
  name: 'search',
  title: platform.city,
  desk: { '/outbox': outboxDesk([code]), '/permissions': permissionsDesk(() => [house]) },
})

const city = await openCity({ modules: [house, root] })
const demo = await openCity({ modules: [house, root], sample: true })
const queue = (where: typeof city) =>
  queueMessage(where.db, where.keyring, code, {
    to: '+989141234567',
    params: { code: '481516' },
    key: 'test.code:1',
    locale: 'en',
    now: where.now,
  })

test('a one-time code is dots at the Desk, and readable in a demonstration; the recipient is never there', async () => {
  await queue(city)
  await queue(demo)
  const page = await city.visitor(await city.staff('Keeper', 'administrator')).open('/desk/outbox')
  expect(page.text).toContain('Your code ••••••')
  const shown = await demo.visitor(await demo.staff('Keeper', 'administrator')).open('/desk/outbox')
  expect(shown.text).toContain('Your code 481516')
  expect(page.text + shown.text).not.toContain('9141234567')
})

test('messages are held, sent again and cancelled by those who may', async () => {
  const keeper = city.visitor(await city.staff('Keeper two', 'administrator'))
  const [message] = await messagesOf(city.db, {})
  const id = message?.id ?? ''
  const stateAfter = async (act: string) => {
    await keeper.send('/desk/outbox', { do: act, 'pick[]': id })
    return (await findMessage(city.db, id))?.state
  }
  expect([await stateAfter('hold'), await stateAfter('release'), await stateAfter('cancel')]).toEqual([
    'held',
    'queued',
    'failed',
  ])
  const head = city.visitor(await city.staff('Head', 'head-of-unit'))
  expect((await head.open('/desk/outbox')).text).toContain('Failed')
  expect((await head.send('/desk/outbox', { do: 'hold', 'pick[]': id })).status).toBe(403)
})

test('an administrator sees how every part is, and walks the chain', async () => {
  const keeper = city.visitor(await city.staff('Keeper three', 'administrator'))
  const page = await keeper.open('/desk/health')
  expect(page.text).toContain('PostgreSQL')
  expect(page.text).toContain('GB left')
  await city.settle()
  expect((await page.submit({}, 'Verify the chain')).text).toContain('is whole')
  expect((await city.visitor(await city.staff('Deputy', 'deputy')).open('/desk/health')).status).toBe(403)
})

test('the table of permissions says which role may do what', async () => {
  const page = await city.visitor(await city.staff('Auditor', 'auditor')).open('/desk/permissions')
  expect(page.text).toContain('house.see-outbox')
  expect(page.text).toContain('Administrator')
})
