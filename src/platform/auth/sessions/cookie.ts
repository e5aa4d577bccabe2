import { createHmac, timingSafeEqual } from 'node:crypto'
import { getCookies } from 'better-auth/cookies'
import { parse } from 'hono/utils/cookie'
import { type AuthHouse, isSecure, secretsOf } from '../house.ts'

/** The name under which browsers keep the session. */
export const sessionCookie = (house: AuthHouse) =>
  getCookies({ baseURL: house.publicUrl, advanced: { cookiePrefix: 'city', useSecureCookies: isSecure(house) } })
    .sessionToken.name

/**
 * The session token a request carries, if its signature is ours; better-auth and Hono sign cookies alike (HMAC-SHA-256).
 * Computed on the spot: Hono leaves it to another thread, which takes longer than the digest, at every request.
 */
export function sessionTokenOf(request: Request, house: AuthHouse): string | undefined {
  const header = request.headers.get('cookie')
  const name = sessionCookie(house)
  if (header === null || !header.includes(name)) return undefined
  const [secret] = secretsOf(house)
  return unsigned(parse(header, name)[name] ?? '', secret?.value ?? '')
}

/** `token.signature`, the signature in base64; the token, where the signature is right. */
function unsigned(signed: string, secret: string): string | undefined {
  const end = signed.lastIndexOf('.')
  if (end < 1) return undefined
  const token = signed.slice(0, end)
  const due = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signed.slice(end + 1), 'base64')
  return given.length === due.length && timingSafeEqual(given, due) ? token : undefined
}
