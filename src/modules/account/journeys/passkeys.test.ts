import { Authenticator } from '#test/authenticator.ts'
import { openCity } from '#test/city.ts'
import { password, staffDoorOf, totp } from '#test/staff-door.ts'
import type { Page, Visitor } from '#test/visitor.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import account from '../module.ts'

/** better-auth reads the time of the machine when it judges what follows a password, so this city's clock stands at it. */
const city = await openCity({ modules: [account], identify: 'session', now: new Date() })
const { officer, byPassword, enrolled } = staffDoorOf(city)

/** Ten people of one office in a minute are no robot; sixty in an hour would be. */
beforeEach(() => city.wait(600))

type Twist = Parameters<Authenticator['show']>[1]

const optionsIn = (page: Page) => JSON.parse(page.document.querySelector('use-passkey')?.getAttribute('options') ?? '')

/** The pages by which a passkey is made, filled in by this device. */
async function add(visitor: Visitor, device = new Authenticator(), twist: Twist = {}) {
  const form = await visitor.open('/account/passkeys')
  const page = await form.submit({ name: 'گوشی خودم', password }, 'Continue')
  const answer = device.make(optionsIn(page), twist)
  const done = await page.submit({ answer }, 'Make the passkey')
  return { device, answer, page, done }
}

async function withPasskey() {
  const { userName, person } = await officer()
  const { visitor } = await byPassword(userName)
  return { userName, person, visitor, ...(await add(visitor)) }
}

const asked = async (visitor: Visitor, purpose: 'entry' | 'second') =>
  JSON.parse(await (await visitor.request(`/auth/passkey/${purpose}`)).text())

/** Comes in by a passkey alone. */
async function byKey(device: Authenticator, twist: Twist = {}, visitor = city.visitor()) {
  const page = await visitor.open('/sign-in/staff')
  const answer = device.show(await asked(visitor, 'entry'), twist)
  return { visitor, answer, landed: await page.submit({ answer }, 'Sign in with a passkey') }
}

describe('a passkey', () => {
  test('is added with the password, named, and opens the Desk at once', async () => {
    const { visitor, done } = await withPasskey()
    expect(done.text).toContain('The passkey has been added.')
    expect((await visitor.open('/account/second-key')).text).toContain('گوشی خودم')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
    expect((await visitor.open('/account')).text).toContain('Added a passkey')
  })

  test('lets its owner in alone, and is seen in the history', async () => {
    const { device } = await withPasskey()
    const { visitor, landed } = await byKey(device)
    expect(landed.text).toContain('Signed in with a passkey')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
  })

  test('follows the password in place of an app, also one that does not ask for a finger', async () => {
    const { device, userName } = await withPasskey()
    const { visitor, page } = await byPassword(userName)
    expect(page.text).toContain('Show your passkey.')
    expect((await visitor.open('/account')).status).toBe(401)
    const answer = device.show(await asked(visitor, 'second'), { verified: false })
    const landed = await page.submit({ answer }, 'Show the passkey')
    expect(landed.text).toContain('Signed in with password and passkey')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
  })

  test('is not asked for before the password', async () => {
    await withPasskey()
    expect((await city.visitor().request('/auth/passkey/second')).status).toBe(409)
  })

  test('alone must know its owner', async () => {
    const { device } = await withPasskey()
    const { landed } = await byKey(device, { verified: false })
    expect(landed.status).toBe(422)
    expect(landed.text).toContain('This passkey was not accepted.')
  })

  test('of somebody else does not follow this password', async () => {
    const { userName } = await withPasskey()
    const { device: stranger } = await withPasskey()
    const { visitor, page } = await byPassword(userName)
    const answer = stranger.show(await asked(visitor, 'second'))
    expect((await page.submit({ answer }, 'Show the passkey')).text).toContain('was not accepted')
  })

  test('is called otherwise, and taken away when another is left', async () => {
    const { visitor } = await withPasskey()
    const { done } = await add(visitor)
    const [first] = done.document.querySelectorAll('main tbody a')
    const page = await visitor.visit(first?.getAttribute('href') ?? '')
    expect((await page.submit({ name: 'کلید اداره' }, 'Save the name')).text).toContain('کلید اداره')
    expect((await page.submit({ password: 'no' }, 'Remove')).text).toContain('The password is not right.')
    const left = await page.submit({ password }, 'Remove')
    expect(left.text).toContain('The passkey has been removed.')
    expect(left.document.querySelectorAll('main tbody tr')).toHaveLength(1)
    const last = await visitor.visit(left.document.querySelector('main tbody a')?.getAttribute('href') ?? '')
    expect(last.text).toContain('This is your only second key')
    const { pathname } = new URL(
      left.document.querySelector('main tbody a')?.getAttribute('href') ?? '',
      'http://localhost',
    )
    expect((await visitor.send(`${pathname}/removal`, { password })).status).toBe(422)
  })

  test('stands beside an app, either of which may then go', async () => {
    const { visitor, userName, secret } = await enrolled()
    await add(visitor)
    const { page } = await byPassword(userName)
    expect(page.text).toContain('Or with your app or a recovery code')
    expect((await page.submit({ code: totp(secret) }, 'Sign in')).status).toBe(200)
    const removal = await visitor.open('/account/second-key/removal')
    expect((await removal.submit({ password }, 'Remove')).text).toContain('The second key has been removed.')
    const after = (await byPassword(userName)).page
    expect(after.text).toContain('Show your passkey.')
    expect(after.document.querySelector('main [name=code]')).toBeNull()
  })
})

describe('what a passkey says is not taken', () => {
  test('to another challenge', async () => {
    const { device } = await withPasskey()
    const { landed } = await byKey(device, { challenge: Buffer.alloc(32, 7).toString('base64url') })
    expect(landed.status).toBe(422)
  })

  test.each(['https://janshahr.example', 'http://localhost:1', 'https://localhost'])('at %s', async (origin) => {
    const { device } = await withPasskey()
    expect((await byKey(device, { origin })).landed.status).toBe(422)
  })

  test('twice, in this browser or another', async () => {
    const { device } = await withPasskey()
    const { visitor, answer } = await byKey(device)
    const again = await visitor.send('/en/sign-in/staff/passkey', { answer })
    expect(again.status).toBe(422)
    const other = city.visitor()
    await asked(other, 'entry')
    expect((await other.send('/en/sign-in/staff/passkey', { answer })).status).toBe(422)
  })

  test('twice, when the cookie of its question is brought back', async () => {
    const { device } = await withPasskey()
    const visitor = city.visitor()
    const question = await visitor.request('/auth/passkey/entry')
    const cookie = question.headers.getSetCookie().find((each) => each.startsWith('passkey=')) ?? ''
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/)
    const answer = device.show(JSON.parse(await question.text()))
    const send = () =>
      city.app.request('/en/sign-in/staff/passkey', {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', cookie: cookie.split(';')[0] ?? '' },
        body: new URLSearchParams({ answer }),
      })
    expect([(await send()).status, (await send()).status]).toEqual([303, 422])
  })

  test('after five minutes', async () => {
    const { device } = await withPasskey()
    const visitor = city.visitor()
    const answer = device.show(await asked(visitor, 'entry'))
    city.wait(301)
    const late = await visitor.send('/en/sign-in/staff/passkey', { answer })
    expect(late.text).toContain('This step has expired')
  })

  test('to a question of another kind', async () => {
    const { device, userName } = await withPasskey()
    const { visitor } = await byPassword(userName)
    const answer = device.show(await asked(visitor, 'second'))
    expect((await visitor.send('/en/sign-in/staff/passkey', { answer })).status).toBe(422)
  })

  test('in the name of another account', async () => {
    const { device } = await withPasskey()
    const userHandle = Buffer.from('somebody else').toString('base64url')
    expect((await byKey(device, { userHandle })).landed.status).toBe(422)
    expect((await byKey(device, { userHandle: undefined })).landed.status).toBe(422)
  })

  test('when it has signed less often than before: it is a copy', async () => {
    const { device } = await withPasskey()
    await byKey(device, { count: 40 })
    expect((await byKey(device, { count: 39 })).landed.status).toBe(422)
  })

  test('by a device that the city does not know', async () => {
    const device = new Authenticator()
    device.make({ challenge: 'x', rp: {}, user: { id: Buffer.from('nobody').toString('base64url') } })
    expect((await byKey(device)).landed.status).toBe(422)
  })

  test.each(['', '{}', 'x', '[]', '{"id":"../x"}', 'null'])('when it is %s', async (answer) => {
    const visitor = city.visitor()
    await asked(visitor, 'entry')
    expect((await visitor.send('/en/sign-in/staff/passkey', { answer })).status).toBe(422)
  })
})

describe('a passkey is not made', () => {
  test('with a wrong password, or without a name', async () => {
    const { visitor } = await byPassword((await officer()).userName)
    const page = await visitor.open('/account/passkeys')
    expect((await page.submit({ name: 'x', password: 'no' }, 'Continue')).text).toContain('password is not right')
    expect((await page.submit({ name: ' ', password }, 'Continue')).text).toContain('Write a name.')
  })

  test('for another site, or to another challenge', async () => {
    const { visitor, userName } = { ...(await officer()), visitor: city.visitor() }
    await (await visitor.open('/sign-in/staff')).submit({ userName, password }, 'Continue')
    expect((await add(visitor, new Authenticator(), { origin: 'https://evil.example' })).done.status).toBe(422)
    expect((await add(visitor, new Authenticator(), { challenge: 'AAAA' })).done.status).toBe(422)
    expect((await visitor.open('/desk/anything')).status).toBe(403)
  })

  test('twice from one question, nor the same key for two people', async () => {
    const { visitor, answer } = await withPasskey()
    expect((await visitor.send('/en/account/passkeys/new', { answer })).text).toContain('This step has expired')
    const { visitor: other } = await byPassword((await officer()).userName)
    const { device } = await withPasskey()
    expect((await add(other, device)).done.text).toContain('known to the city already')
  })

  test('by a session that came by the password alone, where a second key stands', async () => {
    const { userName, secret } = await enrolled()
    const { visitor, page } = await byPassword(userName)
    expect((await visitor.open('/account/passkeys')).status).toBe(401)
    await page.submit({ code: totp(secret) }, 'Sign in')
    expect((await visitor.open('/account/passkeys')).status).toBe(200)
  })

  test('by a stranger', async () => {
    const stranger = city.visitor()
    const statuses = []
    for (const path of ['', '/new', '/x/name', '/x/removal'])
      statuses.push((await stranger.send(`/en/account/passkeys${path}`, {})).status)
    expect(statuses).toEqual([401, 401, 401, 401])
    expect((await stranger.open('/account/passkeys/x')).status).toBe(401)
  })

  test('more than ten times', async () => {
    const { visitor } = await withPasskey()
    for (let times = 1; times < 10; times += 1) {
      city.wait(360)
      await add(visitor)
    }
    city.wait(360)
    const page = await visitor.open('/account/passkeys')
    expect((await page.submit({ name: 'x', password }, 'Continue')).text).toContain('You have ten passkeys')
  })
})

test('nothing of all this was a fault of ours', () => {
  expect(city.reported).toEqual([])
})
