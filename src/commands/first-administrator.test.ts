import { openCity } from '#test/city.ts'
import { secretIn, staffDoorOf, totp } from '#test/staff-door.ts'
import { beforeEach, expect, test } from 'vitest'
import { letIn } from './administrator.ts'

/** better-auth reads the time of the machine when it judges what follows a password, so this city's clock stands at it. */
const city = await openCity({ identify: 'session', now: new Date() })
const { byPassword } = staffDoorOf(city)
beforeEach(() => city.wait(1200))

const own = 'four orange birds at noon'
const letInto = (userName: string) =>
  letIn({ db: city.db, clock: () => city.now, keyring: city.keyring }, userName, 'نام کامل')

test('the first administrator comes from the one-time password to the Desk by pages alone', async () => {
  const { password } = await letInto('some.name')
  const { visitor, page: must } = await byPassword('some.name', password)
  expect(must.text).toContain('Somebody else gave you this password.')

  const keys = await must.submit({ password: own, again: own }, 'Change the password')
  expect(keys.text).toContain('now set up your second key')
  const begun = await keys.submit({ password: own }, 'Set up a second key')
  const desk = await begun.submit({ code: totp(secretIn(begun)) }, 'Take the key into use')
  expect(desk.status).toBe(200)
  expect(desk.text).toContain('The second key is in use.')
  expect(desk.document.querySelector('main h1')?.textContent).toContain('نام کامل')
  expect((await visitor.open('/desk/access')).status).toBe(200)
})

test('until the one-time password is changed every address leads to the page that changes it', async () => {
  const { password } = await letInto('other.name')
  const { visitor } = await byPassword('other.name', password)
  const asked = [
    '/desk',
    '/en/desk/access',
    '/en',
    '/en/account',
    '/en/account/second-key',
    '/en/files/none',
    '/en/nothing',
  ]
  for (const address of asked) {
    const answer = await visitor.request(address)
    const inLanguage = address.startsWith('/en') ? '/en' : ''
    expect([address, answer.status, answer.headers.get('location')]).toEqual([
      address,
      303,
      `${inLanguage}/account/password`,
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  const sent = await visitor.send('/en/account', { name: 'x', locale: 'en' })
  expect(sent.text).toContain('Somebody else gave you this password.')
})

test('and the only other door is the one out', async () => {
  const { password } = await letInto('third.name')
  const { visitor, page: must } = await byPassword('third.name', password)
  await must.submit({}, 'Sign out')
  expect((await visitor.open('/account')).status).toBe(401)
  expect((await visitor.open('/')).status).not.toBe(303)
})
