import { endOfDay, startOfDay } from '#platform/calendar/instant.ts'
import { daysBetween, type IsoDay } from '#platform/calendar/jalali.ts'
import { demand, type Scope } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { bookAnyHour, type Booked } from './actions.ts'
import { hoursSet } from './facts.ts'
import { managePlaceTimes } from './permissions.ts'
import { dropSeasons, hoursOf, insertHours } from './queries.ts'
import { rowsOfWeek, type Season, type WeekHours, whyNotWeek } from './season.ts'
import { words } from './words.ts'

export interface SeasonWish extends Season {
  /** The smallest places it holds for: a hall of three courts is three. */
  readonly resources: readonly string[]
  readonly week: readonly WeekHours[]
  /** The season it takes the place of, where one is changed. */
  readonly instead?: Season | undefined
  readonly scope: Scope
}

/**
 * Writes the opening hours of a season. What is booked already stays booked.
 * @throws {Refusal} when hours overlap or end before they begin, or another season begins on the same day
 */
export async function setSeason(work: Work, wish: SeasonWish): Promise<void> {
  demand(work.actor, managePlaceTimes, wish.scope)
  const { resources, week, validFrom, validUntil, instead } = wish
  const obstacle = whyNotWeek(week, wish)
  if (obstacle) throw obstacle
  const rows = rowsOfWeek(week, { validFrom, validUntil })
  await transact(work, async ({ db, announce }) => {
    if (instead) await dropSeasons(db, resources, instead)
    const left = await hoursOf(db, resources)
    if (left.some((one) => one.validFrom === validFrom)) throw refuse.conflict(words.seasonTwice)
    await insertHours(
      db,
      resources.flatMap((resource) => rows.map((row) => ({ ...row, resource }))),
    )
    for (const resource of resources) await announce(hoursSet, { resource, rows: rows.length }, { placeId: resource })
  })
}

/** Takes a season away; what holds without it holds again. Done twice, it is done once. */
export async function dropSeason(
  work: Work,
  resources: readonly string[],
  season: Season,
  scope: Scope,
): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  await transact(work, async ({ db, announce }) => {
    if (!(await dropSeasons(db, resources, season))) return
    for (const resource of resources) await announce(hoursSet, { resource, rows: 0 }, { placeId: resource })
  })
}

export interface Closing {
  readonly resources: readonly string[]
  /** Both included. */
  readonly from: IsoDay
  readonly to: IsoDay
  readonly purpose: 'closed' | 'maintenance'
  /** Where it is written why. */
  readonly subject: string
  readonly scope: Scope
}

const longestClosing = 400

/**
 * Closes a place for some days, whatever its hours say.
 * @returns with a clash where something is booked then: that has to be moved or called off first
 */
export async function closePlace(work: Work, closing: Closing): Promise<Booked> {
  const { resources, from, to, purpose, subject, scope } = closing
  demand(work.actor, managePlaceTimes, scope)
  if (to < from) throw refuse.invalid(words.notForward)
  if (daysBetween(from, to) >= longestClosing) throw refuse.invalid(words.closingTooLong)
  const times = [{ from: startOfDay(from), to: endOfDay(to), subject }]
  return bookAnyHour(work, { purpose, resources, times, manner: 'all', scope })
}
