import { betterAuth, type BetterAuthPlugin } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { twoFactor, username } from 'better-auth/plugins'
import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { type AuthHouse, isSecure, secretsOf } from './house.ts'
import { accounts, sessions, type Strength, twoFactors, users, verifications } from './tables.ts'

const hours = 3600

/** Seconds a session lasts: a citizen's phone remembers for a month, a post at the Desk for a working day. */
export const lifetimes: Record<Strength, number> = { code: 720 * hours, password: 12 * hours, 'two-keys': 12 * hours }

/** What a session is worth follows from the door it came through; any other door is worth least. */
const doors: Readonly<Record<string, Strength>> = {
  '/sign-in/username': 'password',
  '/two-factor/disable': 'password',
  '/two-factor/verify-totp': 'two-keys',
  '/two-factor/verify-backup-code': 'two-keys',
}

/**
 * better-auth upon this database or transaction, at this time. Making one takes about a millisecond, so each act makes
 * its own and everything it writes is in the act's transaction. None of its addresses is open to the network.
 */
export const authOn = (db: Db, house: AuthHouse, now: Date) =>
  betterAuth({
    appName: 'Janshahr',
    baseURL: house.publicUrl,
    secrets: secretsOf(house),
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications, twoFactor: twoFactors },
      transaction: false,
    }),
    advanced: {
      cookiePrefix: 'city',
      useSecureCookies: isSecure(house),
      ipAddress: { disableIpTracking: true },
    },
    session: {
      expiresIn: lifetimes.code,
      disableSessionRefresh: true,
      additionalFields: { strength: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      session: { create: { before: async (session, ctx) => ({ data: { ...session, ...worth(now, ctx?.path) } }) } },
    },
    emailAndPassword: { enabled: true, disableSignUp: true },
    plugins: [username({ displayUsername: false }), twoFactor({ issuer: 'Janshahr' }), codeDoor()],
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

export type Auth = ReturnType<typeof authOn>

function worth(now: Date, path = '') {
  const strength = doors[path] ?? 'code'
  return { strength, createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + lifetimes[strength] * 1000) }
}

/** A door of our own, open to the server alone: a session for somebody whose code was right. */
const codeDoor = () =>
  ({
    id: 'code-door',
    endpoints: {
      openByCode: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }), metadata: {} },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
          if (!user) throw new Error('A code was right for an account that is not there')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ sessionId: session.id })
        },
      ),
    },
  }) satisfies BetterAuthPlugin
