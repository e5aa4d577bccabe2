import type { Season } from '#engines/enrolment/index.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Text } from '#platform/locale.ts'
import type { DemoOffering } from '../../events/shapes.ts'
import { type Planned, wall } from './plan.ts'

const bad: Text = {
  fa: 'هوای آن روز برای همه ناسالم بود؛ به تصمیم کارگروه اضطرار آلودگی، ورزش و برنامه‌های فضای باز و کودکان برگزار نشد.',
  en: 'The air was unhealthy for everybody that day; the emergency committee called off sport, outdoor and children’s programmes.',
}
const ill: Text = {
  fa: 'مربی بیمار است؛ جلسهٔ جبرانی اعلام می‌شود.',
  en: 'The coach is ill; a meeting to make up for it follows.',
}
const match: Text = {
  fa: 'سالن آن روز میزبان مسابقهٔ استانی است؛ ساعت دیگری گرفتیم.',
  en: 'The hall hosts a provincial match that day; we found another hour.',
}

interface Days {
  readonly first: string
  readonly now: Date
  /** Who signed for closing a day. */
  readonly closer: string
}

/** One act by which a day was called off. */
export type Closed = Season['closures'][number]

/** What did not go as planned: a day of bad air, two sessions called off, twelve moved. Gives the act of that day. */
export function changePlans(planned: readonly Planned[], days: Days): Closed {
  const closed = closeForAir(planned, days)
  const coming = planned.filter(({ recipe }) => recipe.how !== 'open').map(({ sessions }) => yetToCome(sessions, days))
  const changeable = coming.filter(({ length }) => length > 3)
  const cancelledAt = new Date(days.now.getTime() - 2 * anHour)
  for (const [, session] of changeable.slice(0, 2))
    if (session) Object.assign(session, { cancelledAt, cancelReason: ill, rev: 2 })
  for (const [, , session] of changeable.slice(3, 15)) move(session, days.now)
  return closed
}

const yetToCome = (sessions: Planned['sessions'], { now }: Days) =>
  sessions.filter(({ startsAt }) => startsAt !== null && startsAt > now)

const [closedSessions, actedAt] = [61, 20]

/** The busiest day of the week before last, called off on the evening before: sport, the open air and children first. */
function closeForAir(planned: readonly Planned[], { first, closer }: Days): Closed {
  const week = new Set(Array.from({ length: 7 }, (_, at) => addDays(first, -20 + at)))
  const held = planned.flatMap(({ recipe, sessions }) =>
    sessions.flatMap((session) => (session.startsAt ? [{ recipe, session, day: today(session.startsAt) }] : [])),
  )
  const byDay = Map.groupBy(
    held.filter(({ day }) => week.has(day)),
    ({ day }) => day,
  )
  const [day = first, busiest = []] = [...byDay].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
  const chosen = busiest.toSorted((a, b) => urgencyOf(a.recipe) - urgencyOf(b.recipe)).slice(0, closedSessions)
  const cancelledAt = instantOf(addDays(day, -1), actedAt)
  for (const { session } of chosen) Object.assign(session, { cancelledAt, cancelReason: bad, rev: 2 })
  const sessionIds = chosen.map(({ session }) => session.id)
  return { cause: 'air', reason: bad, day, actedAt: cancelledAt, actorId: closer, sessionIds }
}

const urgencyOf = ({ outdoor, category }: DemoOffering) =>
  outdoor ? 0 : category === 'sport' ? 1 : category === 'children' ? 2 : 3

const anHour = 3_600_000

/** An hour earlier, as the hall could give it. */
function move(session: Planned['sessions'][number] | undefined, movedAt: Date) {
  if (!session?.startsAt || !session.endsAt) return
  const startsAt = new Date(session.startsAt.getTime() - anHour)
  const endsAt = new Date(session.endsAt.getTime() - anHour)
  const local = { localStart: wall(startsAt), localEnd: wall(endsAt) }
  Object.assign(session, {
    ...local,
    startsAt,
    endsAt,
    movedFrom: session.startsAt,
    movedAt,
    movedReason: match,
    rev: 2,
  })
}
