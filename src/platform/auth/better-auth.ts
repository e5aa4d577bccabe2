import { betterAuth, type BetterAuthPlugin, type GenericEndpointContext } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { twoFactor, username } from 'better-auth/plugins'
import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { type AuthHouse, isSecure, secretsOf } from './house.ts'
import { findUser } from './sessions/queries.ts'
import { accounts, sessions, type Strength, twoFactors, users, verifications } from './tables.ts'

const hours = 3600

/** Seconds a session lasts: a citizen's phone remembers for a month, a post at the Desk for a working day. */
export const lifetimes: Record<Strength, number> = {
  code: 720 * hours,
  desk: 24 * hours,
  temporary: hours,
  password: 12 * hours,
  'two-keys': 12 * hours,
}

/** What a session is worth follows from the door it came through; any other door is worth least. */
const doors: Readonly<Record<string, Strength>> = {
  '/sign-in/username': 'password',
  '/two-factor/verify-totp': 'two-keys',
  '/two-factor/verify-backup-code': 'two-keys',
}

/**
 * better-auth upon this database or transaction, at this time. Making one takes about a millisecond, so each act makes
 * its own and everything it writes is in the act's transaction. None of its addresses is open to the network.
 * @param strength what a session made here is worth, where its door alone does not say
 */
export const authOn = (db: Db, house: AuthHouse, now: Date, strength?: Strength) =>
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
      session: {
        create: {
          before: async (session, ctx) => {
            const user = await findUser(db, session.userId)
            const isTemporary = user !== undefined && user.temporaryUntil !== null
            const told = strength ?? doors[ctx?.path ?? ''] ?? 'code'
            return { data: { ...session, ...worth(now, isTemporary ? 'temporary' : told) } }
          },
        },
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true },
    plugins: [username({ displayUsername: false }), twoFactor({ issuer: 'Janshahr' }), codeDoor()],
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

export type Auth = ReturnType<typeof authOn>

function worth(now: Date, strength: Strength) {
  return { strength, createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + lifetimes[strength] * 1000) }
}

const whose = z.object({ userId: z.string() })

/** Doors of our own, open to the server alone. */
const codeDoor = () =>
  ({
    id: 'code-door',
    endpoints: {
      /** A session for somebody who has proven who they are. A second key that was waited for is waited for no more. */
      open: createAuthEndpoint.serverOnly({ method: 'POST', body: whose, metadata: {} }, async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
        if (!user) throw new Error('A proof was right for an account that is not there')
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        const { cookie, pending } = await secondStep(ctx)
        if (pending !== undefined) {
          await ctx.context.internalAdapter.consumeVerificationValue(pending)
          ctx.setCookie(cookie.name, '', { ...cookie.attributes, maxAge: 0 })
        }
        return ctx.json({ sessionId: session.id })
      }),
      /** Whose second key this browser is asked for, after the password. */
      waitsFor: createAuthEndpoint.serverOnly({ method: 'GET', metadata: {} }, async (ctx) => {
        const { pending } = await secondStep(ctx)
        const found = pending && (await ctx.context.internalAdapter.findVerificationValue(pending))
        const waits = found ? found.expiresAt > new Date() : false
        return ctx.json({ userId: found && waits ? found.value : undefined })
      }),
    },
  }) satisfies BetterAuthPlugin

/** better-auth's own mark of a browser that gave the right password and not yet the second key. */
async function secondStep(ctx: GenericEndpointContext) {
  const cookie = ctx.context.createAuthCookie('two_factor')
  const pending = await ctx.getSignedCookie(cookie.name, ctx.context.secret)
  return { cookie, pending: pending || undefined }
}
