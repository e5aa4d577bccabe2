import { closeDoor } from '#platform/auth/sessions/doors.ts'
import { endSession, openSessionsOf } from '#platform/auth/sessions/queries.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import type { Visitor } from '../queries/visitor.ts'
import { accountWords } from '../words/account.ts'
import { atDoor, type Knock } from './door.ts'
import { sessionRevoked, signedOut } from './facts.ts'

/** Ends the session this browser carries, and gives the cookies by which it forgets. Done twice, it is done. */
export const signOut = (work: Work, knock: Knock, visitor: Visitor | undefined): Promise<readonly string[]> =>
  transact(work, async (inner) => {
    const cookies = await closeDoor(atDoor(inner, knock))
    if (visitor) await inner.announce(signedOut, {}, { personId: visitor.person.id })
    return cookies
  })

/** Ends one of the person's own sessions, on another device or this one. */
export const revokeSession = (work: Work, { person, session }: Visitor, id: string): Promise<void> =>
  transact(work, async (inner) => {
    const ended = await endSession(inner.db, { id, userId: session.userId })
    if (!ended) throw refuse.absent(accountWords.noSuchSession)
    await inner.announce(sessionRevoked, { count: 1 }, { personId: person.id })
  })

/** Ends all sessions of the person but the one at hand. */
export const revokeOthers = (work: Work, { person, session }: Visitor): Promise<void> =>
  transact(work, async (inner) => {
    const open = await openSessionsOf(inner.db, session.userId, inner.now)
    const others = open.filter(({ id }) => id !== session.id)
    for (const { id, userId } of others) await endSession(inner.db, { id, userId })
    if (others.length > 0) await inner.announce(sessionRevoked, { count: others.length }, { personId: person.id })
  })
