import type { Session } from '#engines/enrolment/index.ts'

/** The first that is still to come, else the last. */
export const nextIn = (sessions: readonly Session[], now: Date): Session | undefined =>
  sessions.find(({ endsAt, cancelledAt }) => cancelledAt === null && (endsAt === null || endsAt > now)) ??
  sessions.at(-1)
