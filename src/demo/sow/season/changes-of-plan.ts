import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Text } from '#platform/locale.ts'
import { type Planned, wall } from './plan.ts'

const bad: Text = {
  fa: 'هوا برای گروه‌های حساس ناسالم بود؛ به تصمیم کارگروه اضطرار آلودگی، برنامه‌های ورزشی آن روز برگزار نشد.',
  en: 'The air was unhealthy for sensitive groups; the emergency committee called off that day’s sport.',
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
}

/** What did not go as planned: the days of bad air, three sessions called off, twelve moved. */
export function changePlans(planned: readonly Planned[], days: Days) {
  for (const { recipe, sessions } of planned)
    if (recipe.outdoor === true || recipe.category === 'sport') closeForAir(sessions, days)
  const coming = planned.filter(({ recipe }) => recipe.how !== 'open').map(({ sessions }) => yetToCome(sessions, days))
  const changeable = coming.filter(({ length }) => length > 3)
  const cancelledAt = new Date(days.now.getTime() - 2 * anHour)
  for (const [, session] of changeable.slice(0, 3))
    if (session) Object.assign(session, { cancelledAt, cancelReason: ill, rev: 2 })
  for (const [, , session] of changeable.slice(3, 15)) move(session, days.now)
}

const yetToCome = (sessions: Planned['sessions'], { now }: Days) =>
  sessions.filter(({ startsAt }) => startsAt !== null && startsAt > now)

/** Three days in a row, called off on the evening before the first. */
function closeForAir(sessions: Planned['sessions'], { first, now }: Days) {
  const days = new Set([20, 19, 18].map((ago) => addDays(first, -ago)))
  const cancelledAt = instantOf(addDays(first, -21), 20)
  for (const session of sessions)
    if (days.has(today(session.startsAt ?? now))) Object.assign(session, { cancelledAt, cancelReason: bad, rev: 2 })
}

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
