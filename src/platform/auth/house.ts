import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { type Keyring, keyFor } from '../keys/master.ts'

/** What signing in needs of the house beside the database: keys, the public address, and how many proxies to believe. */
export interface AuthHouse {
  readonly keyring: Keyring
  /** Scheme and host under which people reach the city. */
  readonly publicUrl: string
  /** Proxies that stand before the city (`TRUST_PROXY`). */
  readonly trustedProxies: number
  /** Codes the whole city may send in a day: a bound on what a flood of strangers costs. */
  readonly codesADay: number
  /** The same within an hour. */
  readonly codesAnHour: number
}

declare module 'hono' {
  interface ContextVariableMap {
    auth: AuthHouse
  }
}

/** Lays the house out for every request; the composition root mounts it before the modules. */
export const provideAuth =
  (house: AuthHouse): MiddlewareHandler =>
  async (c, next) => {
    c.set('auth', house)
    await next()
  }

export const isSecure = ({ publicUrl }: AuthHouse) => publicUrl.startsWith('https:')

/** Signs cookies and encrypts second keys. The newest master key signs; older ones still decrypt. */
export const secretsOf = ({ keyring }: AuthHouse) =>
  keyring.keys
    .map((key, version) => ({ version, value: keyFor(key, 'auth.secret').toString('base64url') }))
    .toReversed()

const Connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })

/**
 * The network address a request came from. Only as many addresses at the end of `X-Forwarded-For` are believed as
 * proxies of ours wrote there. `unknown` where there is no connection, as in tests.
 */
export function addressOf(c: Context, { trustedProxies }: AuthHouse): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined
  if (told) return told
  const { data } = Connection.safeParse(c.env)
  return data?.incoming.socket.remoteAddress ?? 'unknown'
}
