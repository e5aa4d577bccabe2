import { codes, sessions } from '#platform/auth/tables.ts'
import { facts } from '#platform/facts/tables.ts'
import { openCity } from '#test/city.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import account from '../module.ts'
import { doorOf } from '#test/code-door.ts'

const city = await openCity({ modules: [account], identify: 'session' })
const { newMobile, signedIn } = doorOf(city)

describe('the account page', () => {
  test('asks a stranger to sign in', async () => {
    expect((await city.visitor().open('/account')).status).toBe(401)
    expect((await city.visitor().open('/account/second-key')).status).toBe(401)
  })

  test('takes a name and a language, and goes on in that language', async () => {
    const { visitor } = await signedIn()
    const page = await visitor.open('/account')
    const saved = await page.submit({ name: '\u202eنرگس\u200f', locale: 'fa' }, 'Save')
    expect(saved.document.querySelector('html')?.getAttribute('lang')).toBe('fa')
    expect(saved.document.querySelector('#name')?.getAttribute('value')).toBe('نرگس')
    const empty = await (await visitor.open('/account')).submit({ name: ' \u200f ' }, 'Save')
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Write a name.')
  })

  test('leads to what one has with the city: places, messages, family', async () => {
    const { visitor } = await signedIn()
    const page = await visitor.open('/account')
    for (const to of ['/my', '/my/messages', '/my/household'])
      expect(page.document.querySelector(`main a[href="/en${to}"]`)).not.toBeNull()
  })

  test('shows who came in, and when', async () => {
    const { visitor } = await signedIn()
    const page = await visitor.open('/account')
    expect(page.document.querySelector('#history')?.textContent).toContain('Signed in with a texted code')
  })

  test('lists open sessions, and ends one from another', async () => {
    const mobile = newMobile()
    const { visitor: phone } = await signedIn(mobile)
    city.wait(200)
    const { visitor: computer } = await signedIn(mobile)
    const page = await computer.open('/account')
    expect(page.document.querySelectorAll('#sessions tbody tr')).toHaveLength(2)
    const ended = await page.submit({}, 'End all but this device')
    expect(ended.text).toContain('The other sessions have been ended.')
    expect((await phone.open('/account')).status).toBe(401)
    expect((await computer.open('/account')).text).toContain('Ended a session')
  })

  test('ends nobody else’s session', async () => {
    const { visitor } = await signedIn()
    await signedIn()
    const all = await city.db.select().from(sessions)
    const answers = []
    for (const { id } of all.slice(-1)) answers.push((await visitor.send(`/en/account/sessions/${id}/end`, {})).status)
    expect(answers).toEqual([404])
  })

  test('signs out, and the session is over', async () => {
    const { visitor } = await signedIn()
    const open = (await city.db.select().from(sessions)).length
    await (await visitor.open('/account')).submit({}, 'Sign out')
    expect((await visitor.open('/account')).status).toBe(401)
    expect(await city.db.select().from(sessions)).toHaveLength(open - 1)
  })

  test('a citizen has no second key to set up', async () => {
    const { visitor } = await signedIn()
    expect((await visitor.open('/account/second-key')).status).toBe(404)
  })

  test('a session ends after thirty days', async () => {
    const { visitor } = await signedIn()
    city.wait(30 * 86_400)
    expect((await visitor.open('/account')).status).toBe(401)
  })
})

test('a cookie that somebody wrote themselves is nobody', async () => {
  const { visitor } = await signedIn()
  await visitor.open('/account')
  const [session] = await city.db.select().from(sessions).orderBy(sessions.createdAt)
  const forged = encodeURIComponent(`${session?.token}.${Buffer.alloc(32).toString('base64')}`)
  const answer = await city.app.request('/account', { headers: { cookie: `city.session_token=${forged}` } })
  expect(answer.status).toBe(401)
})

test('neither facts nor codes hold a number', async () => {
  const mobile = newMobile()
  await signedIn(mobile)
  const written = JSON.stringify([await city.db.select().from(facts), await city.db.select().from(codes)])
  expect(written).not.toContain(mobile.slice(1))
  expect(await city.db.select().from(facts).where(eq(facts.name, 'account.code-sent'))).not.toHaveLength(0)
  expect(city.reported).toEqual([])
})
