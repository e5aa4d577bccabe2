import { twoFactors, users } from '#platform/auth/tables.ts'
import { openCity } from '#test/city.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { givenMobile } from '../fixtures.ts'
import account from '../module.ts'
import { doorOf } from '#test/code-door.ts'
import { password, secretIn, staffDoorOf, totp } from '#test/staff-door.ts'

/** better-auth reads the time of the machine when it judges second keys, so this city's clock stands at it. */
const city = await openCity({ modules: [account], identify: 'session', now: new Date() })
const sample = await openCity({ modules: [account], identify: 'session', sample: true })

const { officer, byPassword, enrolled } = staffDoorOf(city)
const sampleDoor = staffDoorOf(sample)

describe('somebody who works for the city', () => {
  test('has to set up a second key before the Desk opens', async () => {
    const { userName } = await officer()
    const { visitor, page } = await byPassword(userName)
    expect(page.text).toContain('To work at the Desk, please set up your second key first.')
    expect((await visitor.open('/desk/anything')).status).toBe(403)
  })

  test('sets it up with a picture, a key to type and ten recovery codes', async () => {
    const { visitor, begun, recovery, proven } = await enrolled()
    expect(begun.document.querySelector('main svg[role=img] path')?.getAttribute('d')).toMatch(/^M0 0h7v1/)
    expect(recovery).toHaveLength(10)
    expect(proven.text).toContain('The second key is in use.')
    expect((await visitor.open('/account')).text).toContain('Set up a second key')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
    expect((await visitor.open('/account/second-key')).text).not.toContain(recovery[0])
  })

  test('a wrong code does not take the key into use, and shows the same key again', async () => {
    const { userName } = await officer()
    const { page } = await byPassword(userName)
    const begun = await page.submit({ password }, 'Set up a second key')
    const again = await begun.submit({ code: totp(secretIn(begun), Date.now() - 3_600_000) }, 'Take the key into use')
    expect(again.status).toBe(422)
    expect(secretIn(again)).toBe(secretIn(begun))
  })

  test('then needs both keys', async () => {
    const { userName, secret } = await enrolled()
    const { visitor, page } = await byPassword(userName)
    expect(page.text).toContain('Second key')
    expect((await visitor.open('/account')).status).toBe(401)
    const wrong = await page.submit({ code: totp(secret, Date.now() - 3_600_000) }, 'Sign in')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('That code is not right.')
    const opened = await wrong.submit({ code: totp(secret) }, 'Sign in')
    expect(opened.text).toContain('Signed in with password and second key')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
  })

  test('comes in once with each recovery code', async () => {
    const { userName, recovery } = await enrolled()
    const code = recovery[3] ?? ''
    const first = await (await byPassword(userName)).page.submit({ code }, 'Sign in')
    expect(first.text).toContain('Signed in with password and recovery code')
    expect((await (await byPassword(userName)).page.submit({ code }, 'Sign in')).status).toBe(422)
  })

  test('has five tries at the second key, then begins again with the password', async () => {
    const { userName, secret } = await enrolled()
    let { page } = await byPassword(userName)
    const stale = totp(secret, Date.now() - 3_600_000)
    for (let tries = 0; tries < 5; tries += 1) page = await page.submit({ code: stale }, 'Sign in')
    const over = await page.submit({ code: totp(secret) }, 'Sign in')
    expect(over.text).toContain('start again with your password')
  })

  test('keeps the last second key, whatever they ask', async () => {
    const { visitor } = await enrolled()
    const page = await visitor.open('/account/second-key/removal')
    expect(page.text).toContain('This is your only second key')
    const asked = await visitor.send('/en/account/second-key/removal', { password })
    expect(asked.status).toBe(422)
    expect((await visitor.open('/desk/anything')).status).toBe(404)
  })

  test('moves the key to a new phone, and the old one works until the new one has', async () => {
    const { visitor, userName, secret, recovery } = await enrolled()
    const page = await visitor.open('/account/second-key/phone')
    expect((await page.submit({ password: 'something else' }, 'new phone')).text).toContain('password is not right')
    const begun = await page.submit({ password }, 'new phone')
    const next = secretIn(begun)
    expect(next).not.toBe(secret)
    expect((await begun.submit({ code: totp(next, Date.now() - 3_600_000) }, 'Take the key')).status).toBe(422)
    const stillOld = (await byPassword(userName)).page
    expect((await stillOld.submit({ code: totp(secret) }, 'Sign in')).status).toBe(200)
    const again = await visitor.open('/account/second-key')
    expect((await again.submit({ code: totp(next) }, 'Take the key')).text).toContain('The second key is in use.')
    const old = (await byPassword(userName)).page
    expect((await old.submit({ code: recovery[0] ?? '' }, 'Sign in')).status).toBe(422)
    expect((await old.submit({ code: totp(next) }, 'Sign in')).status).toBe(200)
  })

  test('no other session that came by a password alone outlives the first second key', async () => {
    const { userName } = await officer()
    const { visitor: other } = await byPassword(userName)
    const { page } = await byPassword(userName)
    const begun = await page.submit({ password }, 'Set up a second key')
    await begun.submit({ code: totp(secretIn(begun)) }, 'Take the key into use')
    expect((await other.open('/account')).status).toBe(401)
  })

  test('an old session does not stand in for the second key', async () => {
    const { visitor, userName } = await enrolled()
    const page = await (await visitor.open('/sign-in/staff')).submit({ userName, password }, 'Continue')
    expect((await page.submit({ code: '000000' }, 'Sign in')).status).toBe(422)
  })
})

describe('the staff door', () => {
  test('says the same of a wrong password and of a name nobody has, and keeps the name', async () => {
    const { userName } = await officer()
    const [wrong, nobody] = [await byPassword(userName, 'x'), await byPassword('nobody.at.all', 'x')]
    expect([wrong.page.status, nobody.page.status]).toEqual([422, 422])
    expect(wrong.page.text).toBe(nobody.page.text)
    expect(wrong.page.document.querySelector('#userName')?.getAttribute('value')).toBe(userName)
    expect(wrong.page.document.querySelector('#password')?.getAttribute('value')).toBe('')
  })

  test('closes for a name after ten tries an hour, and tells the wait', async () => {
    const { userName } = await officer()
    for (let tries = 0; tries < 10; tries += 1) await byPassword(userName, 'x')
    const { page } = await byPassword(userName)
    expect(page.status).toBe(429)
    expect(page.text).toMatch(/try again in \d+ minutes/)
  })

  test('takes a name in any case of letters', async () => {
    const { userName } = await officer()
    expect((await byPassword(userName.toUpperCase())).page.status).toBe(200)
  })

  test('in a sample city opens with the password alone, and offers the second key', async () => {
    const { userName } = await sampleDoor.officer()
    const { visitor, page } = await sampleDoor.byPassword(userName)
    expect(page.text).toContain('For more safety you can set up a second key')
    expect(page.text).toContain('Go to the Desk')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
  })
})

test('a texted code alone bears no post and sees no second key, even in a sample city', async () => {
  const { person, userName } = await sampleDoor.officer()
  await givenMobile(sample.db, sample.keyring, { person, mobile: '+989000009999' })
  const { visitor } = await doorOf(sample).signedIn('09000009999')
  expect((await visitor.open('/desk/anything')).status).toBe(403)
  expect((await visitor.open('/account/second-key')).status).toBe(403)
  expect(userName).not.toBe('')
})

test('neither password nor second key lies in the database in clear', async () => {
  const { userName, secret, recovery } = await enrolled()
  const [user] = await city.db.select().from(users).where(eq(users.username, userName))
  const [key] = await city.db
    .select()
    .from(twoFactors)
    .where(eq(twoFactors.userId, user?.id ?? ''))
  expect(key?.secret).not.toContain(secret)
  expect(key?.backupCodes).not.toContain(recovery[0])
  expect(city.reported).toEqual([])
})
