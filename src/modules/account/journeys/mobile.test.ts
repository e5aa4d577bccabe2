import { demandBudget } from '#platform/auth/codes/ceilings.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { recipientIn } from '#platform/outbox/queue.ts'
import { openCity } from '#test/city.ts'
import { doorOf, wrongFor } from '#test/code-door.ts'
import type { Visitor } from '#test/visitor.ts'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { contacts } from '#city/people/tables.ts'
import { facts } from '#platform/facts/tables.ts'
import { givenMobile } from '../fixtures.ts'
import { giveDeskCode } from '../actions/desk-codes.ts'
import account from '../module.ts'

const city = await openCity({ modules: [account], identify: 'session' })
const { newMobile, lastCode, signedIn } = doorOf(city)
beforeEach(() => city.wait(4000))

const lastTo = async () => {
  const [message] = await messagesOf(city.db, { limit: 1 })
  return message ? recipientIn(city.keyring, message) : ''
}
const international = (mobile: string) => `+98${mobile.slice(1)}`

const begin = async (visitor: Visitor, mobile: string) =>
  (await visitor.open('/account/mobile')).submit({ mobile }, 'Send the code')

/** The whole way, with right codes. */
async function moved(visitor: Visitor, mobile: string) {
  const first = await begin(visitor, mobile)
  const second = await first.submit({ code: await lastCode() }, 'Continue')
  return second.submit({ code: await lastCode() }, 'Change the number')
}

describe('a citizen moves to another number', () => {
  test('with a code to each, in turn; other sessions end, and the new number opens the same account', async () => {
    const [old, mobile] = [newMobile(), newMobile()]
    const { visitor } = await signedIn(old)
    city.wait(200)
    const { visitor: other } = await signedIn(old)
    await (await visitor.open('/account')).submit({ name: 'پروین' }, 'Save')

    const first = await begin(visitor, mobile)
    expect(await lastTo()).toBe(international(old))
    expect(first.text).toContain(`${old.slice(0, 4)}•••${old.slice(-4)}`)
    expect(first.text).not.toContain(old)
    const second = await first.submit({ code: await lastCode() }, 'Continue')
    expect(await lastTo()).toBe(international(mobile))
    const done = await second.submit({ code: await lastCode() }, 'Change the number')
    expect(done.text).toContain('The mobile number is changed')
    expect(done.text).toContain('Changed the mobile number')
    expect((await other.open('/account')).status).toBe(401)

    city.wait(4000)
    const { visitor: again } = await signedIn(mobile)
    expect((await again.open('/account')).document.querySelector('#name')?.getAttribute('value')).toBe('پروین')
    const { visitor: stranger } = await signedIn(old)
    expect((await stranger.open('/account')).text).toContain('What may we call you?')
  })

  test('and the old number is told', async () => {
    const [old, mobile] = [newMobile(), newMobile()]
    const { visitor } = await signedIn(old)
    await moved(visitor, mobile)
    const [message] = await messagesOf(city.db, { limit: 1 })
    expect([message?.template, await lastTo()]).toEqual(['account.mobile-changed', international(old)])
    const written = JSON.stringify(await city.db.select().from(facts).where(eq(facts.name, 'account.mobile-changed')))
    expect(written).toContain('both')
    expect(written).not.toContain(mobile.slice(1))
  })

  test('not with a wrong code, and five wrong ones end it', async () => {
    const { visitor } = await signedIn()
    let page = await begin(visitor, newMobile())
    const right = await lastCode()
    for (let tries = 0; tries < 5; tries += 1) page = await page.submit({ code: wrongFor(right) }, 'Continue')
    expect((await page.submit({ code: right }, 'Continue')).text).toContain('no longer works')
  })

  test('not by the code of the old number alone', async () => {
    const { visitor } = await signedIn()
    const first = await begin(visitor, newMobile())
    const code = await lastCode()
    const second = await first.submit({ code }, 'Continue')
    expect((await second.submit({ code }, 'Change the number')).status).toBe(422)
  })

  test('not to the number of somebody else, which is told only to who holds it', async () => {
    const taken = newMobile()
    await signedIn(taken)
    city.wait(4000)
    const { visitor } = await signedIn()
    expect((await begin(visitor, taken)).text).not.toContain('another account')
    city.wait(4000)
    const done = await moved(visitor, taken)
    expect([done.status, done.text.includes('belongs to another account')]).toEqual([422, true])
    expect(await city.db.select().from(contacts)).not.toHaveLength(0)
  })

  test('not to the number they have, nor to what is none', async () => {
    const old = newMobile()
    const { visitor } = await signedIn(old)
    expect((await begin(visitor, old)).text).toContain('This is your number already.')
    expect((await begin(visitor, '0914')).status).toBe(422)
  })

  test('not after a quarter of an hour, nor as somebody else', async () => {
    const { visitor } = await signedIn()
    const page = await begin(visitor, newMobile())
    const code = await lastCode()
    city.wait(901)
    expect((await page.submit({ code }, 'Continue')).text).toContain('This has expired.')
    expect((await city.visitor().send('/en/account/mobile', {})).status).toBe(401)
    expect((await city.visitor().send('/en/account/mobile/code', {})).status).toBe(401)
  })

  test('without the old one when a clerk has seen them', async () => {
    const [lost, mobile] = [newMobile(), newMobile()]
    const person = await city.person('گوشی گم‌کرده')
    await givenMobile(city.db, city.keyring, { person, mobile: international(lost) })
    const clerk = await city.staff('کارمند', 'officer')
    const { code } = await giveDeskCode(await city.work(clerk), city.keyring, person.id)
    const visitor = city.visitor()
    await (await visitor.open('/sign-in/desk-code')).submit({ code }, 'Sign in')
    const page = await begin(visitor, mobile)
    expect(await lastTo()).toBe(international(mobile))
    expect((await page.submit({ code: await lastCode() }, 'Change the number')).text).toContain('number is changed')
    expect(await lastTo()).toBe(international(lost))
  })
})

test('beyond what the city may text nobody gets a code, and everybody reads what else helps', async () => {
  const house = {
    keyring: city.keyring,
    publicUrl: 'http://localhost',
    trustedProxies: 0,
    codesADay: 100,
    codesAnHour: 2,
  }
  const work = await city.work(null)
  await demandBudget(work, house)
  await demandBudget(work, house)
  await expect(demandBudget(work, house)).rejects.toMatchObject({ kind: 'too-many' })
  await expect(demandBudget(work, house)).rejects.toThrow('ask for a code on paper at the counter')
  expect(city.reported).toEqual([])
})
