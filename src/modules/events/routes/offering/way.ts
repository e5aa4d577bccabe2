import type { Session } from '#engines/enrolment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { delaysOf, stopsOf } from '../../queries/stops/stops.ts'
import { isOff } from '../../rules/meetings.ts'
import { timesAt } from '../../rules/stops.ts'

/** More sessions ahead nobody asks about the way. */
const looked = 20

/** The way of the session that is under way or comes next, with what was told of it; nothing where nothing moves. */
export async function nextWay(db: Db, sessions: readonly Session[], now: Date) {
  const ahead = sessions
    .filter((session) => !isOff(session) && session.endsAt !== null && session.endsAt > now)
    .slice(0, looked)
  const stops = await stopsOf(
    db,
    ahead.map(({ id }) => id),
  )
  const session = ahead.find(({ id }) => stops.some(({ sessionId }) => sessionId === id))
  if (!session?.startsAt) return undefined
  const told = await delaysOf(db, session.id)
  const own = stops.filter(({ sessionId }) => sessionId === session.id)
  return { sessionId: session.id, startsAt: session.startsAt, told, stops: timesAt(session.startsAt, own, told) }
}

export type NextWay = Awaited<ReturnType<typeof nextWay>>
