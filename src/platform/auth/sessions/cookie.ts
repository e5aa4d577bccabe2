import { getCookies } from 'better-auth/cookies'
import { parseSigned } from 'hono/utils/cookie'
import { type AuthHouse, isSecure, secretsOf } from '../house.ts'

/** The name under which browsers keep the session. */
export const sessionCookie = (house: AuthHouse) =>
  getCookies({ baseURL: house.publicUrl, advanced: { cookiePrefix: 'city', useSecureCookies: isSecure(house) } })
    .sessionToken.name

/** The session token a request carries, if its signature is ours; better-auth and Hono sign cookies alike (HMAC-SHA-256). */
export async function sessionTokenOf(request: Request, house: AuthHouse): Promise<string | undefined> {
  const header = request.headers.get('cookie')
  const name = sessionCookie(house)
  if (header === null || !header.includes(name)) return undefined
  const [secret] = secretsOf(house)
  const { [name]: token } = await parseSigned(header, secret?.value ?? '', name)
  return token === false ? undefined : token
}
