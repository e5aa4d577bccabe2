import type { Session } from '#engines/enrolment/index.ts'
import type { Said } from '#platform/locale.ts'

/** The first that is still to come, else the last. */
export const nextIn = (sessions: readonly Session[], now: Date): Session | undefined =>
  sessions.find(({ endsAt, cancelledAt }) => cancelledAt === null && (endsAt === null || endsAt > now)) ??
  sessions.at(-1)

/** Held on the network, wherever it was to be. */
export const isOnline = ({ channel }: { readonly channel: string }): boolean => channel === 'network'

/** What its organiser wrote to those enrolled when it was called off or changed; nothing of one as it was planned. */
export const toldOf = ({ cancelledAt, cancelReason, movedReason }: Session): Said | null =>
  cancelledAt === null ? movedReason : cancelReason
