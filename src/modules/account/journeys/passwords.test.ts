import { openCity } from '#test/city.ts'
import { password, secretIn, staffDoorOf, totp } from '#test/staff-door.ts'
import type { Visitor } from '#test/visitor.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { messagesOf } from '#platform/outbox/queries.ts'
import { deskCodeNotice } from '../actions/messages.ts'
import { givenMobile } from '../fixtures.ts'
import account from '../module.ts'
import { doorOf } from '#test/code-door.ts'

/** better-auth reads the time of the machine when it judges what follows a password, so this city's clock stands at it. */
const city = await openCity({ modules: [account], identify: 'session', now: new Date() })
const { officer, byPassword, enrolled } = staffDoorOf(city)
beforeEach(() => city.wait(1200))

const next = 'four orange birds at noon'

const change = async (visitor: Visitor, fields: Record<string, string>) =>
  (await visitor.open('/account/password')).submit({ password: next, again: next, ...fields }, 'Change the password')

describe('somebody changes their own password', () => {
  test('with the old one; other sessions end and this one goes on', async () => {
    const { visitor, userName, secret } = await enrolled()
    const { visitor: other, page: second } = await byPassword(userName)
    await second.submit({ code: totp(secret) }, 'Sign in')
    const changed = await change(visitor, { old: password })
    expect(changed.text).toContain('The password is changed')
    expect(changed.text).toContain('Changed the password')
    expect((await other.open('/account')).status).toBe(401)
    expect((await visitor.open('/desk/anything')).status).toBe(404)
    expect((await byPassword(userName)).page.status).toBe(422)
    const again = await byPassword(userName, next)
    expect((await again.page.submit({ code: totp(secret) }, 'Sign in')).status).toBe(200)
  })

  test('not without the old one', async () => {
    const { visitor } = await enrolled()
    expect((await change(visitor, { old: 'something else' })).text).toContain('The password is not right.')
    expect((await change(visitor, {})).status).toBe(422)
  })

  test.each([
    [{ again: 'four orange birds at one' }, 'These two differ.'],
    [{ password: 'short', again: 'short' }, 'The password is short'],
    [{ password: '12345678901', again: '12345678901' }, 'only repeats or counts'],
    [{ password: 'tabriz140509', again: 'tabriz140509' }, 'list of stolen passwords'],
    [{ password, again: password }, 'The new password is the old one.'],
  ])('and not to one that is no good: %j', async (fields, told) => {
    const { visitor } = await byPassword((await officer()).userName)
    const page = await change(visitor, { old: password, ...fields })
    expect([page.status, page.text.includes(told)]).toEqual([422, true])
  })

  test('never by a texted code, nor as a stranger', async () => {
    const { person } = await officer()
    await givenMobile(city.db, city.keyring, { person, mobile: '+989000008888' })
    const { visitor } = await doorOf(city).signedIn('09000008888')
    expect((await visitor.open('/account/password')).status).toBe(403)
    expect((await visitor.send('/en/account/password', {})).status).toBe(403)
    expect((await city.visitor().send('/en/account/password', {})).status).toBe(401)
  })
})

/** An administrator at the Desk, and the colleague's page. */
async function adminAt(personId: string) {
  const { visitor } = await enrolled('administrator')
  return { visitor, page: await visitor.open(`/desk/access/${personId}`) }
}

const shown = (page: { document: { querySelector: (path: string) => { textContent: string } | null } }) =>
  page.document.querySelector('main copy-code bdi')?.textContent ?? ''

describe('an administrator', () => {
  test('gives a colleague a one-time password, which opens nothing until it is changed', async () => {
    const { userName, person, secret, visitor: before } = await enrolled()
    const { page } = await adminAt(person.id)
    const given = await page.submit({}, 'Give a one-time password')
    const once = shown(given)
    expect(once).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/)
    expect((await before.open('/account')).status).toBe(401)
    expect((await byPassword(userName)).page.status).toBe(422)

    const { visitor, page: second } = await byPassword(userName, once)
    const must = await second.submit({ code: totp(secret) }, 'Sign in')
    expect(must.text).toContain('Somebody else gave you this password.')
    const changed = await must.submit({ password: next, again: next }, 'Change the password')
    expect(changed.text).toContain('The password is changed')
    expect((await visitor.open('/account')).text).toContain('Password reset by an administrator')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
    expect((await byPassword(userName, once)).page.status).toBe(422)
  })

  test('takes lost second keys away with it, and the colleague sets up others', async () => {
    const { userName, person } = await enrolled()
    const { page } = await adminAt(person.id)
    const once = shown(await page.submit({ dropKeys: 'on' }, 'Give a one-time password'))
    const { visitor, page: must } = await byPassword(userName, once)
    const keys = await must.submit({ password: next, again: next }, 'Change the password')
    expect(keys.text).toContain('now set up your second key')
    expect((await visitor.open('/desk/anything')).status).toBe(403)
    const begun = await keys.submit({ password: next }, 'Set up a second key')
    await begun.submit({ code: totp(secretIn(begun)) }, 'Take the key into use')
    expect((await visitor.open('/desk/anything')).status).toBe(404)
    expect((await visitor.open('/account')).text).toContain('Second keys removed by an administrator')
  })

  test('a one-time password ends after a day', async () => {
    const { userName, person } = await officer()
    const { page } = await adminAt(person.id)
    const once = shown(await page.submit({}, 'Give a one-time password'))
    city.wait(86_401)
    expect((await byPassword(userName, once)).page.text).toContain('This one-time password has expired.')
  })

  test('opens an account to somebody who has none', async () => {
    const person = await city.staff('رعنا نمونه', 'officer')
    const { page } = await adminAt(person.id)
    expect((await page.submit({ userName: 'آ' }, 'Open an account')).text).toContain('A user name has 3 to 30')
    const { userName: taken } = await officer()
    expect((await page.submit({ userName: taken }, 'Open an account')).text).toContain('Somebody else has this')
    const given = await page.submit({ userName: 'Rana.New' }, 'Open an account')
    const { page: must } = await byPassword('rana.new', shown(given))
    expect(must.text).toContain('Somebody else gave you this password.')
    const twice = await page.submit({ userName: 'rana.two' }, 'Open an account')
    expect(twice.text).toContain('This person has an account already.')
  })

  test('does not reset themselves, nor somebody without an account', async () => {
    const { visitor, person } = await enrolled('administrator')
    const page = await visitor.open(`/desk/access/${person.id}`)
    expect((await page.submit({}, 'Give a one-time password')).text).toContain('Change your own password')
    const citizen = await city.person('شهروند')
    const refused = await visitor.send(`/en/desk/access/${citizen.id}/password`, {})
    expect([refused.status, refused.text.includes('has no staff account')]).toEqual([422, true])
  })
})

describe('whoever is not an administrator', () => {
  test('resets nobody and opens nothing, whatever they send', async () => {
    const { person } = await officer()
    const { visitor } = await enrolled('head-of-unit')
    const page = await visitor.open(`/desk/access/${person.id}`)
    expect(page.text).not.toContain('Give a one-time password')
    const statuses = []
    for (const act of ['password', 'account'])
      statuses.push((await visitor.send(`/en/desk/access/${person.id}/${act}`, {})).status)
    expect(statuses).toEqual([403, 403])
  })

  test('of an editor or a stranger does not see the page', async () => {
    const { visitor } = await enrolled('editor')
    expect((await visitor.open('/desk/access')).status).toBe(403)
    expect((await city.visitor().open('/desk/access')).status).toBe(401)
  })
})

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

async function enter(code: string) {
  const visitor = city.visitor()
  const page = await (await visitor.open('/sign-in/desk-code')).submit({ code }, 'Sign in')
  return { visitor, page }
}

async function paperFor(name = 'بی‌پیامک') {
  const citizen = await city.person(name)
  const { visitor, person: clerk } = await enrolled('officer')
  const page = await visitor.open(`/desk/access/${citizen.id}`)
  return { citizen, clerk, visitor, page, once: digitsOf(shown(await page.submit({ seen: 'on' }, 'Give a code'))) }
}

describe('a code on paper', () => {
  test('lets its bearer in once, as the person it was given for', async () => {
    const { once, citizen } = await paperFor()
    expect(once).toMatch(/^\d{12}$/)
    const { visitor, page } = await enter(`${once.slice(0, 4)} ${once.slice(4)}`)
    expect(page.text).toContain('Signed in with a code on paper')
    expect(page.text).toContain('Gave a sign-in code on paper')
    expect((await visitor.open('/account')).document.querySelector('#name')?.getAttribute('value')).toBe(citizen.name)
    expect((await enter(once)).page.text).toContain('This code is not right, was used, or has expired.')
  })

  test('in Persian digits too; bears no post, whoever comes by it', async () => {
    const { person } = await officer()
    const { visitor: clerk } = await enrolled('officer')
    const page = await clerk.open(`/desk/access/${person.id}`)
    const once = digitsOf(shown(await page.submit({ seen: 'on' }, 'Give a code')))
    const { visitor } = await enter(once.replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? ''))
    expect((await visitor.open('/account')).status).toBe(200)
    expect((await visitor.open('/desk/anything')).status).toBe(403)
    expect((await visitor.open('/account/password')).status).toBe(403)
  })

  test('is not given unseen, and ends after a day or with the next one', async () => {
    const { page, once } = await paperFor()
    expect((await page.submit({}, 'Give a code')).text).toContain('No code is given without seeing')
    const newer = digitsOf(shown(await page.submit({ seen: 'on' }, 'Give a code')))
    expect((await enter(once)).page.status).toBe(422)
    city.wait(86_401)
    expect((await enter(newer)).page.status).toBe(422)
  })

  test('is given to one person three times a day at most', async () => {
    const { page } = await paperFor()
    await page.submit({ seen: 'on' }, 'Give a code')
    await page.submit({ seen: 'on' }, 'Give a code')
    expect((await page.submit({ seen: 'on' }, 'Give a code')).status).toBe(429)
  })

  test('is not guessed: twenty tries an hour from one address', async () => {
    let page = (await enter('000000000000')).page
    for (let tries = 0; tries < 20; tries += 1) page = (await enter('000000000000')).page
    expect(page.status).toBe(429)
    city.wait(3600)
  })

  test.each(['', '12', 'abcdefghijkl', '1234567890123'])('is twelve digits, not %j', async (code) => {
    expect((await enter(code)).page.status).toBe(422)
  })
})

test('nothing of all this was a fault of ours', () => {
  expect(city.reported).toEqual([])
})

test('whoever a code on paper is given for is told of it by text message, in their language', async () => {
  const person = await city.person('دارای همراه')
  await givenMobile(city.db, city.keyring, { person, mobile: '+989000007777' })
  const { visitor } = await enrolled('officer')
  const page = await visitor.open(`/desk/access/${person.id}`)
  const code = digitsOf(shown(await page.submit({ seen: 'on' }, 'Give a code')))
  const told = (await messagesOf(city.db, { limit: 20 })).filter(({ personId }) => personId === person.id)
  expect(told.map(({ template }) => template)).toEqual(['account.desk-code-given'])
  const [message] = told
  const { text } = deskCodeNotice.render({}, message?.locale ?? 'en')
  expect([text.includes('۱۳۷'), text.includes(code), text.length <= 70]).toEqual([true, false, true])
})
