import type { Locale } from '#platform/locale.ts'
import { signInCode } from '#modules/account/index.ts'
import { messagesOf } from '#platform/outbox/queries.ts'
import { paramsIn } from '#platform/outbox/queue.ts'
import type { City } from './city.ts'
import type { Page, Visitor } from './visitor.ts'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

/** Pages have other forms too (light and dark), so the button says which is meant. */
export const send = 'Send the code'
const enter = { fa: 'ورود', en: 'Sign in', azb: 'گیر' } as const
const sendIn = (page: Page) => page.document.querySelector('main form button')?.textContent.trim()

export const wrongFor = (code: string) => (code === '111111' ? '222222' : '111111')

/** What the island does in a browser with JavaScript. */
export async function proofFor(visitor: Visitor) {
  const asked = await visitor.request('/auth/challenge')
  const challenge: Challenge = JSON.parse(await asked.text())
  return btoa(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }))
}

/** The citizens' door of a city, as people use it. */
export function doorOf(city: City) {
  let numbers = 0
  const newMobile = () => `0900000${String(1000 + numbers++)}`

  /** The newest message in the outbox, as its recipient would read it. */
  async function lastMessage() {
    const [message] = await messagesOf(city.db, { limit: 1 })
    if (!message) throw new Error('Nothing was sent')
    const { text } = signInCode.render(paramsIn(city.keyring, message), message.locale)
    return { text, notBefore: message.notBefore }
  }

  const lastCode = async () => (await lastMessage()).text.slice(-6)
  const countSent = async () => (await messagesOf(city.db, { limit: 200 })).length

  /** Asks for a code as a person with JavaScript does. */
  async function askCode(visitor: Visitor, mobile: string, next = '') {
    const page = await visitor.open(`/sign-in${next}`)
    city.wait(5)
    return page.submit({ mobile, proof: await proofFor(visitor) }, sendIn(page))
  }

  async function signedIn(mobile = newMobile(), language: Locale = 'en') {
    const visitor = city.visitor(undefined, language)
    const page = await askCode(visitor, mobile)
    const landed = await page.submit({ code: await lastCode() }, enter[language])
    return { visitor, landed }
  }

  /** The code as a bare request, for its answer's headers. */
  const codeSent = async () => ({
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ code: await lastCode() }),
  })

  return { newMobile, lastMessage, lastCode, countSent, askCode, signedIn, codeSent }
}
