import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenStaffAccount } from '#modules/account/index.ts'
import type { Role } from '#platform/permission.ts'
import { createHmac } from 'node:crypto'
import type { City } from './city.ts'
import type { Page } from './visitor.ts'

export const password = 'a long sentence nobody guesses'

let names = 0

/** The staff's door of a city, as people use it. */
export function staffDoorOf(city: City) {
  async function officer(...roles: Role[]) {
    const userName = `officer.${names++}`
    const person = await givenStaff(city.db, `همکار ${names}`, roles.length > 0 ? roles : ['officer'])
    await givenStaffAccount(city.db, { person, userName, password })
    return { person, userName }
  }

  async function byPassword(userName: string, given = password) {
    const visitor = city.visitor()
    const page = await (await visitor.open('/sign-in/staff')).submit({ userName, password: given }, 'Continue')
    return { visitor, page }
  }

  /** Signs in and sets up an authenticator app. */
  async function enrolled(...roles: Role[]) {
    const { userName, person } = await officer(...roles)
    const { visitor, page } = await byPassword(userName)
    const begun = await page.submit({ password }, 'Set up a second key')
    const [secret, recovery] = [secretIn(begun), recoveryCodesIn(begun)]
    const proven = await begun.submit({ code: totp(secret) }, 'Take the key into use')
    return { visitor, person, userName, secret, recovery, begun, proven }
  }

  return { officer, byPassword, enrolled }
}

/** RFC 6238 with SHA-1, six digits and thirty seconds, as apps compute it. */
export function totp(secret: string, at = Date.now()) {
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

export const secretIn = (page: Page) =>
  page.document.querySelector('copy-code bdi')?.textContent.replaceAll(' ', '') ?? ''

export const recoveryCodesIn = (page: Page) =>
  page.document.querySelectorAll('main ul.plain li').map((item) => item.textContent)
