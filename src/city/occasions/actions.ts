import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { today } from '#platform/calendar/instant.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { closureAdded, datesProposed, dateSet, weekendChanged, weekendEnded } from './facts.ts'
import { manageOccasions } from './permissions.ts'
import {
  anchoredOccasions,
  dropWeekends,
  endWeekend,
  getDate,
  holdDate,
  insertDates,
  insertWeekend,
  occasionsBetween,
  tryInsertClosure,
  updateDate,
  weekendsBetween,
  weekendsOf,
} from './queries.ts'
import {
  calendarFor,
  cityScope,
  type Move,
  proposeDates,
  type ScopeOf,
  shiftOf,
  whyNotMoved,
  whyNotWeekend,
  workdayChanges,
} from './rules.ts'
import { words } from './words.ts'
import type { Off } from './tables.ts'

/** Proposes the dates of a Jalali year; what is there stays. Gives back how many were new. */
export async function proposeYear(work: Work, year: number): Promise<number> {
  demand(work.actor, manageOccasions, wholeCity)
  return transact(work, async ({ db, announce }) => {
    const count = await insertDates(db, proposeDates(await anchoredOccasions(db), year))
    if (count > 0) await announce(datesProposed, { year, count })
    return count
  })
}

/** Announces, confirms, moves or cancels a date. Nothing pinned to it moves by itself: its owner reads the fact. */
export async function setDate(work: Work, dateId: string, move: Move): Promise<void> {
  const actor = demand(work.actor, manageOccasions, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const { key } = await getDate(db, dateId)
    const row = await holdDate(db, dateId)
    if (row.date === move.date && row.status === move.status && row.source === move.source) return
    const obstacle = whyNotMoved(row, move)
    if (obstacle) throw obstacle
    const setBy = actor.kind === 'person' ? actor.id : null
    await updateDate(db, dateId, { ...move, announcedAt: now, setBy })
    const change = { from: row.date, to: move.date, before: row.status, after: move.status, shift: shiftOf(row, move) }
    await announce(dateSet, { key, dateId, ...change }, { on: move.date, organisationId: ofOrganisation(row) })
  })
}

const ofOrganisation = ({ scope, scopeId }: ScopeOf) => (scope === 'organisation' ? (scopeId ?? undefined) : undefined)

/** How far around a date its effect on working days is looked for. */
const reach = 10

/** What a move would do to the working days around it; nothing is written. */
export async function effectOfMove(db: Db, dateId: string, move: Move) {
  const row = await getDate(db, dateId)
  const [first, last] = [row.date, move.date].toSorted()
  const [from, until] = [addDays(first ?? row.date, -reach), addDays(last ?? row.date, 3 * reach)]
  const dates = await occasionsBetween(db, from, until)
  const weekends = await weekendsBetween(db, from, until)
  const moved = dates.filter((date) => date.dateId !== dateId)
  const before = calendarFor({ from, until, dates, weekends })
  const after = calendarFor({ from, until, dates: [...moved, { ...row, ...move }], weekends })
  const days = daysFrom(from, until)
  return { ...workdayChanges(before, after, days), shift: shiftOf(row, move), next: addWorkdays(after, move.date, 1) }
}

export type Effect = Awaited<ReturnType<typeof effectOfMove>>

function daysFrom(from: IsoDay, until: IsoDay): IsoDay[] {
  const days: IsoDay[] = []
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day)
  return days
}

interface Closure {
  readonly title: Said
  readonly date: IsoDay
  readonly off: Off
  /** Who announced it. */
  readonly source: string
}

/**
 * The city, or one organisation, closes on a day nobody foresaw: snow, dust, mourning. One closure a day; a second time
 * changes nothing.
 */
export async function addClosure(
  work: Work,
  { title, date, off, source }: Closure,
  scope: ScopeOf = cityScope,
): Promise<void> {
  const actor = demand(work.actor, manageOccasions, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const key = scope.scopeId === null ? `closure-${date}` : `closure-${date}-${scope.scopeId}`
    const setBy = actor.kind === 'person' ? actor.id : null
    const dateId = await tryInsertClosure(
      db,
      { key, title, kind: 'closure', anchor: null, off, tone: 'neutral' },
      { ...scope, date, off, status: 'announced', source, announcedAt: now, setBy },
    )
    const about = { on: date, organisationId: ofOrganisation(scope) }
    if (dateId !== undefined) await announce(closureAdded, { key, dateId, date, off }, about)
  })
}

/** An organisation is open after all on a day on which it was to be closed. What was moved over it stays moved. */
export async function cancelClosure(work: Work, organisationId: string, dateId: string): Promise<void> {
  demand(work.actor, manageOccasions, wholeCity)
  const { date, source, scopeId } = await getDate(work.db, dateId)
  if (scopeId !== organisationId) throw refuse.absent(words.noSuchOccasion)
  await setDate(work, dateId, { date, source, status: 'cancelled' })
}

export interface WeekendWish {
  readonly weekdays: readonly number[]
  readonly opensAt: string
  readonly closesAt: string
  readonly startsOn: IsoDay
}

/** A new weekend for the city, or for one organisation, from a day on; the one that held ends before it. */
export async function changeWeekend(work: Work, wish: WeekendWish, scope: ScopeOf = cityScope): Promise<void> {
  demand(work.actor, manageOccasions, wholeCity)
  const obstacle = whyNotWeekend(wish, today(work.now))
  if (obstacle) throw obstacle
  await transact(work, async ({ db, announce }) => {
    const { startsOn, opensAt, closesAt } = wish
    const weekdays = [...wish.weekdays].toSorted((a, b) => a - b)
    const next = (await weekendsOf(db, scope)).findLast((each) => each.startsOn > startsOn)
    await endWeekend(db, scope, startsOn)
    await insertWeekend(db, { ...scope, weekdays, opensAt, closesAt, startsOn, endsBefore: next?.startsOn ?? null })
    const about = { on: startsOn, organisationId: scope.scopeId ?? undefined }
    await announce(weekendChanged, { weekdays, opensAt, closesAt, from: startsOn }, about)
  })
}

/** From today on an organisation keeps the weekend of the city again. */
export async function followCity(work: Work, organisationId: string): Promise<void> {
  demand(work.actor, manageOccasions, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const [from, scope] = [today(now), { scope: 'organisation', scopeId: organisationId } as const]
    const held = (await weekendsOf(db, scope)).find(({ endsBefore }) => endsBefore === null || endsBefore > from)
    if (!held) return
    await dropWeekends(db, scope, from)
    await endWeekend(db, scope, from)
    const { weekdays, opensAt, closesAt } = held
    await announce(weekendEnded, { weekdays, opensAt, closesAt, from }, { organisationId, on: from })
  })
}
