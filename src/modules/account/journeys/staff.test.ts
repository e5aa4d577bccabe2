import { givenStaff } from '#city/organisations/fixtures.ts'
import { twoFactors, users } from '#platform/auth/tables.ts'
import { openCity } from '#test/city.ts'
import type { Page } from '#test/visitor.ts'
import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { givenMobile, givenStaffAccount } from '../fixtures.ts'
import account from '../module.ts'
import { doorOf } from '#test/code-door.ts'

/** better-auth reads the time of the machine when it judges second keys, so this city's clock stands at it. */
const city = await openCity({ modules: [account], identify: 'session', now: new Date() })
const sample = await openCity({ modules: [account], identify: 'session', sample: true })

const password = 'a long sentence nobody guesses'
let names = 0

async function officer(at = city) {
  const userName = `officer.${names++}`
  const person = await givenStaff(at.db, 'نمونه', ['officer'])
  await givenStaffAccount(at.db, { person, userName, password })
  return { person, userName }
}

async function byPassword(userName: string, given = password, at = city) {
  const visitor = at.visitor()
  const page = await (await visitor.open('/sign-in/staff')).submit({ userName, password: given }, 'Continue')
  return { visitor, page }
}

/** RFC 6238 with SHA-1, six digits and thirty seconds, as apps compute it. */
function totp(secret: string, at = Date.now()) {
  const bits = Array.from(secret, (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes =
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const start = (hash.at(-1) ?? 0) & 0xf
  return String((hash.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const secretIn = (page: Page) => page.document.querySelector('copy-code bdi')?.textContent.replaceAll(' ', '') ?? ''
const recoveryCodesIn = (page: Page) =>
  page.document.querySelectorAll('main ul.plain li').map((item) => item.textContent)

/** Signs in, sets up a second key, and signs out again. */
async function enrolled() {
  const { userName } = await officer()
  const { visitor, page } = await byPassword(userName)
  const begun = await page.submit({ password }, 'Set up a second key')
  const [secret, recovery] = [secretIn(begun), recoveryCodesIn(begun)]
  const proven = await begun.submit({ code: totp(secret) }, 'Take the key into use')
  return { visitor, userName, secret, recovery, begun, proven }
}

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
    expect(proven.text).toContain('Set up a second key')
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

  test('takes the key away with the password, for a new phone', async () => {
    const { visitor } = await enrolled()
    const page = await visitor.open('/account/second-key')
    expect((await page.submit({ password: 'something else' }, 'Remove')).text).toContain('The password is not right.')
    expect((await page.submit({ password }, 'Remove')).text).toContain('The second key has been removed.')
    expect((await visitor.open('/desk/anything')).status).toBe(403)
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
    const { userName } = await officer(sample)
    const { visitor, page } = await byPassword(userName, password, sample)
    expect(page.text).toContain('For more safety you can set up a second key')
    expect(page.text).toContain('Go to the Desk')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
  })
})

test('a texted code alone bears no post and sees no second key, even in a sample city', async () => {
  const { person, userName } = await officer(sample)
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
