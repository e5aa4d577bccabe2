import type { Ceremony } from '#platform/auth/passkeys/rules.ts'
import { isSecure } from '#platform/auth/house.ts'
import type { Visit } from '#platform/http/env.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'

const purpose = 'account.passkey'

const Kept = z.object({
  purpose: z.enum(['entry', 'second', 'addition']),
  challenge: z.string(),
  userId: z.string().optional(),
  until: z.iso.datetime().transform((text) => new Date(text)),
  name: z.string().default(''),
})

/** Lets the browser keep what its passkey is asked, sealed so that it cannot read or change it. */
export function keepCeremony(c: Visit, ceremony: Ceremony, name = '') {
  const { auth } = c.var
  const value = seal(auth.keyring, { purpose }, JSON.stringify({ ...ceremony, name }))
  setCookie(c, 'passkey', value, {
    path: '/',
    maxAge: 300,
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(auth),
  })
}

/** What this browser's passkey was asked last, and what a new one shall be called; undefined unless we sealed it. */
export function ceremonyOf(c: Visit): (Ceremony & { readonly name: string }) | undefined {
  const sealed = getCookie(c, 'passkey')
  if (sealed === undefined) return undefined
  try {
    const { userId, ...kept } = Kept.parse(JSON.parse(unseal(c.var.auth.keyring, { purpose }, sealed)))
    return { ...kept, userId }
  } catch {
    return undefined
  }
}

export const forgetCeremony = (c: Visit) => deleteCookie(c, 'passkey', { path: '/' })
