import { openCity } from '#test/city.ts'
import { describe, expect, test } from 'vitest'
import account from '../module.ts'
import { doorOf, proofFor, send, wrongFor } from '#test/code-door.ts'

const city = await openCity({ modules: [account], identify: 'session' })
const { newMobile, lastCode, lastMessage, countSent, askCode } = doorOf(city)

describe('a code', () => {
  test('that is wrong costs a try, and after five another is needed', async () => {
    let page = await askCode(city.visitor(), newMobile())
    const right = await lastCode()
    for (const left of ['4 more times', '3 more times', '2 more times', '1 more time']) {
      page = await page.submit({ code: wrongFor(right) }, 'Sign in')
      expect(page.status).toBe(422)
      expect(page.text).toContain(left)
      expect(page.document.querySelector('#code')?.getAttribute('value')).toBe(wrongFor(right))
    }
    expect((await page.submit({ code: wrongFor(right) }, 'Sign in')).text).toContain('no longer works')
    expect((await page.submit({ code: right }, 'Sign in')).text).toContain('no longer works')
  })

  test('ends after two minutes', async () => {
    const page = await askCode(city.visitor(), newMobile())
    city.wait(121)
    expect((await page.submit({ code: await lastCode() }, 'Sign in')).text).toContain('expired')
  })

  test('asked for again kills the one before, and not before 90 seconds', async () => {
    const visitor = city.visitor()
    const page = await askCode(visitor, newMobile())
    const first = await lastCode()
    expect(page.text).toContain('You can ask for a new code in 2 minutes')
    expect((await visitor.send('/en/sign-in/code/new', {})).status).toBe(409)
    city.wait(91)
    const again = await (await visitor.open('/sign-in/code')).submit({}, 'Send a new code')
    expect(again.text).toContain('A new code has been sent.')
    expect(await lastCode()).not.toBe(first)
    expect((await again.submit({ code: first }, 'Sign in')).status).toBe(422)
    expect((await again.submit({ code: await lastCode() }, 'Sign in')).text).toContain('My account')
  })

  test('opens only in the browser that asked', async () => {
    const mobile = newMobile()
    const attacker = await askCode(city.visitor(), mobile)
    city.wait(100)
    await askCode(city.visitor(), mobile)
    expect((await attacker.submit({ code: await lastCode() }, 'Sign in')).text).toContain('no code for this browser')
  })

  test('asked for twice by the same form is sent once', async () => {
    const visitor = city.visitor()
    const page = await visitor.open('/sign-in')
    city.wait(5)
    const fields = { mobile: newMobile(), proof: await proofFor(visitor) }
    await page.submit(fields, send)
    const sent = await countSent()
    expect((await page.submit(fields, send)).text).toContain('Enter the code')
    expect(await countSent()).toBe(sent)
  })

  test('is shown on the page only in a sample city', async () => {
    expect((await askCode(city.visitor(), newMobile())).text).not.toContain(await lastCode())
    const sample = await openCity({ modules: [account], identify: 'session', sample: true })
    const page = await sample.visitor().open('/sign-in')
    sample.wait(5)
    const shown = await page.submit({ mobile: newMobile() }, send)
    expect(shown.text).toContain(`Your code: ${await doorOf(sample).lastCode()}`)
  })
})

describe('robots', () => {
  test('without a proof of work the code waits a minute', async () => {
    const page = await city.visitor().open('/sign-in')
    city.wait(5)
    const sent = await page.submit({ mobile: newMobile() }, send)
    expect(sent.text).toContain('will be texted at')
    expect((await lastMessage()).notBefore).toEqual(new Date(city.now.getTime() + 60_000))
  })

  test('a proof of work is taken once; the form keeps what was typed', async () => {
    const visitor = city.visitor()
    const page = await visitor.open('/sign-in')
    const proof = await proofFor(visitor)
    city.wait(5)
    await page.submit({ mobile: newMobile(), proof }, send)
    const mobile = newMobile()
    const other = await city.visitor().open('/sign-in')
    city.wait(5)
    const again = await other.submit({ mobile, proof }, send)
    expect(again.status).toBe(422)
    expect(again.text).toContain('already used')
    expect(again.document.querySelector('#mobile')?.getAttribute('value')).toBe(mobile)
  })

  test('nobody fills in the form within a second, or with a stamp of their own', async () => {
    const page = await city.visitor().open('/sign-in')
    expect((await page.submit({ mobile: newMobile() }, send)).text).toContain('faster than anyone')
    city.wait(5)
    expect((await page.submit({ mobile: newMobile(), opened: `${city.now.getTime() - 9000}.x` }, send)).status).toBe(
      422,
    )
  })

  test('who fills in the hidden field sees the same page, and nothing is sent', async () => {
    const page = await city.visitor().open('/sign-in')
    city.wait(5)
    const sent = await countSent()
    expect((await page.submit({ mobile: newMobile(), website: 'https://x' }, send)).text).toContain('Enter the code')
    expect(await countSent()).toBe(sent)
  })

  test('a number gets five codes an hour, then the wait is told in words', async () => {
    const mobile = newMobile()
    for (let times = 0; times < 5; times += 1) expect((await askCode(city.visitor(), mobile)).status).toBe(200)
    const page = await askCode(city.visitor(), mobile)
    expect(page.status).toBe(429)
    expect(page.text).toMatch(/try again in \d+ minutes/)
  })

  test('without a proof it gets two', async () => {
    const mobile = newMobile()
    const statuses = []
    for (let times = 0; times < 3; times += 1) {
      const page = await city.visitor().open('/sign-in')
      city.wait(5)
      statuses.push((await page.submit({ mobile }, send)).status)
    }
    expect(statuses).toEqual([200, 200, 429])
  })
})
