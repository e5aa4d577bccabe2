import { contacts } from '#city/people/tables.ts'
import { openCity } from '#test/city.ts'
import { describe, expect, test } from 'vitest'
import account from '../module.ts'
import { givenMobile } from '../fixtures.ts'
import { doorOf, send } from '#test/code-door.ts'

const city = await openCity({ modules: [account], identify: 'session' })
const { newMobile, lastCode, lastMessage, askCode, signedIn, codeSent } = doorOf(city)
const international = (mobile: string) => `+98${mobile.slice(1)}`

describe('a citizen signs in with a mobile number', () => {
  test.each(['fa', 'en', 'azb'] as const)('and is known from then on, in %s', async (language) => {
    const { visitor, landed } = await signedIn(newMobile(), language)
    expect(landed.status).toBe(200)
    expect((await visitor.open('/account')).status).toBe(200)
  })

  test.each(['۰۹۰۰ ۰۰۰ ۹۰۰۱', '٠٩٠٠٠٠٠٩٠٠٢', '+98-900-000-9003', '00989000009004'])('written %s', async (mobile) => {
    const visitor = city.visitor()
    await askCode(visitor, mobile)
    const page = await visitor.open('/sign-in/code')
    expect(page.text).toMatch(/0900000900\d/)
    const code = (await lastCode()).replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '')
    expect((await page.submit({ code: `${code.slice(0, 3)} ${code.slice(3)}` }, 'Sign in')).text).toContain(
      'My account',
    )
  })

  test('the message is one sentence, and a last line that phones read', async () => {
    await askCode(city.visitor(undefined, 'fa'), newMobile())
    expect((await lastMessage()).text).toMatch(/^کد ورود شما به جان‌شهر [۰-۹]{6} .+\n\n@localhost #\d{6}$/)
  })

  test('a new person has a sealed number, a name to be asked for, and one row however often they come', async () => {
    const mobile = newMobile()
    const { visitor } = await signedIn(mobile)
    const page = await visitor.open('/account')
    expect(page.text).toContain('What may we call you?')
    const before = await city.db.select().from(contacts)
    await signedIn(mobile)
    const after = await city.db.select().from(contacts)
    expect(after).toHaveLength(before.length)
    expect(after.map(({ sealed }) => sealed.toString()).join()).not.toContain(mobile.slice(1))
  })

  test('somebody the city knew before comes in as the same person', async () => {
    const mobile = newMobile()
    const person = await city.person('ثریا')
    await givenMobile(city.db, city.keyring, { person, mobile: international(mobile) })
    const { visitor } = await signedIn(mobile)
    expect((await visitor.open('/account')).document.querySelector('#name')?.getAttribute('value')).toBe('ثریا')
  })

  test('what was typed stays when it cannot be taken', async () => {
    const page = await city.visitor().open('/sign-in')
    city.wait(5)
    const again = await page.submit({ mobile: '0914123' }, send)
    expect(again.status).toBe(422)
    expect(again.document.querySelector('#mobile')?.getAttribute('value')).toBe('0914123')
  })

  test('a known and an unknown number read the same page', async () => {
    const known = newMobile()
    await signedIn(known)
    const texts = []
    for (const mobile of [known, newMobile()]) {
      city.wait(3600)
      const page = await askCode(city.visitor(), mobile)
      texts.push([page.status, page.text.replace(mobile, '…').replaceAll(/\d{2}:\d{2}/g, '…')])
    }
    expect(texts[0]).toEqual(texts[1])
  })
})

describe('after signing in', () => {
  test('one goes where one was going', async () => {
    const visitor = city.visitor()
    await askCode(visitor, newMobile(), '?next=%2Fen%2Faccount%3Fa%3D1')
    const answer = await visitor.request('/en/sign-in/code', await codeSent())
    expect(answer.headers.get('location')).toBe('/en/account?a=1')
  })

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example'])('never to %s', async (next) => {
    const visitor = city.visitor()
    await askCode(visitor, newMobile(), `?next=${encodeURIComponent(next)}`)
    const answer = await visitor.request('/en/sign-in/code', await codeSent())
    expect(answer.headers.get('location')).toBe('/en/account')
  })

  test('the cookie is out of reach of scripts and other sites', async () => {
    const visitor = city.visitor()
    await askCode(visitor, newMobile())
    const answer = await visitor.request('/en/sign-in/code', await codeSent())
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('city.session_token='))
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toMatch(/Secure/i)
  })
})
