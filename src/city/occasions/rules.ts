import {
  daysBetween,
  fiscalYear,
  isIsoDay,
  isJalali,
  monthLength,
  toIso,
  type IsoDay,
} from '#platform/calendar/jalali.ts'
import { lunarToIso, toLunar } from '#platform/calendar/lunar.ts'
import { isWorkday, type Weekend, type WorkCalendar, workCalendar } from '#platform/calendar/workdays.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import type { Anchor, DateStatus, Occasion, OccasionDate, Scope, Tone, WeekendPeriod } from './tables.ts'
import { words } from './words.ts'

/** A date as the yearly command proposes it. */
export type ProposedDate = Pick<OccasionDate, 'occasionId' | 'date' | 'off' | 'status' | 'source'> & {
  readonly anchorYear: number
}

/**
 * Where the occasions fall in a Jalali year. Solar and Gregorian dates are certain; lunar ones come from the Umm
 * al-Qura tables and stay `computed` until somebody announces them: they differ from the announced calendar by 0 or 1 day.
 */
export function proposeDates(all: readonly Pick<Occasion, 'id' | 'anchor' | 'off'>[], y: number): ProposedDate[] {
  const proposed = all.flatMap(({ id, anchor, off }) => {
    if (!anchor) return []
    const status: DateStatus = anchor.calendar === 'lunar' ? 'computed' : 'confirmed'
    const source = sources[anchor.calendar]
    return fallsIn(anchor, y).map(({ anchorYear, date }) => ({ occasionId: id, anchorYear, date, off, status, source }))
  })
  return proposed.toSorted((a, b) => daysBetween(b.date, a.date))
}

const sources = { solar: 'solar-calendar', lunar: 'islamic-umalqura', gregorian: 'gregorian-calendar' }

interface Fall {
  readonly anchorYear: number
  readonly date: IsoDay
}

/** The days of a Jalali year on which an anchor falls: one, or none, or for a lunar one sometimes two. */
export function fallsIn(anchor: Anchor, y: number): Fall[] {
  const { from, until } = fiscalYear(y)
  const dates = candidates(anchor, y).map((anchorYear) => ({ anchorYear, date: dateIn(anchor, anchorYear) }))
  return dates.flatMap(({ anchorYear, date }) =>
    date !== undefined && date >= from && date < until ? [{ anchorYear, date }] : [],
  )
}

/** The years of the anchor's own calendar that touch a Jalali year. */
function candidates({ calendar }: Anchor, y: number): number[] {
  if (calendar === 'solar') return [y]
  if (calendar === 'gregorian') return [y + 621, y + 622]
  const first = toLunar(fiscalYear(y).from).y
  return [first, first + 1, first + 2]
}

function dateIn({ calendar, month, day }: Anchor, year: number): IsoDay | undefined {
  if (calendar === 'lunar') return lunarToIso(year, month, day)
  if (calendar === 'solar') {
    const d = day === 'last' ? monthLength(year, month) : day
    return isJalali(year, month, d) ? toIso({ y: year, m: month, d }) : undefined
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day === 'last' ? last : day).padStart(2, '0')}`
  return isIsoDay(date) ? date : undefined
}

/** Whether offices are closed on it for sure. */
export const isDayOff = ({ off, status }: Pick<OccasionDate, 'off' | 'status'>): boolean =>
  off === 'full' && (status === 'announced' || status === 'confirmed')

/** Shown as probable, and not yet a day off. */
export const isProbablyOff = ({ off, status }: Pick<OccasionDate, 'off' | 'status'>): boolean =>
  off === 'full' && status === 'computed'

/** What may follow a status: an announcement, its confirmation, and from anywhere the end. */
const following: Record<DateStatus, readonly DateStatus[]> = {
  computed: ['announced', 'confirmed', 'cancelled'],
  announced: ['announced', 'confirmed', 'cancelled'],
  confirmed: ['announced', 'cancelled'],
  cancelled: [],
}

/** Farther than this an occasion does not move; it was a slip of the pen. */
const farthestMove = 3

export interface Move {
  readonly date: IsoDay
  readonly status: DateStatus
  /** Who says so. */
  readonly source: string
}

/** Why a date may not be set like this. */
export function whyNotMoved(
  row: Pick<OccasionDate, 'date' | 'status' | 'anchorYear'>,
  move: Move,
): Refusal | undefined {
  if (row.status === 'cancelled') return refuse.conflict(words.alreadyCancelled)
  if (!following[row.status].includes(move.status)) return refuse.conflict(words.notBackwards)
  if (!isIsoDay(move.date)) return refuse.invalid(words.noSuchDay)
  const distance = Math.abs(daysBetween(row.date, move.date))
  if (row.anchorYear !== null && distance > farthestMove) return refuse.invalid(words.tooFar(farthestMove))
  return move.source.trim() === '' ? refuse.invalid(words.sourceNeeded) : undefined
}

/** How many days something pinned to the occasion would have to move, for its owner to accept or decline. */
export const shiftOf = (row: Pick<OccasionDate, 'date'>, move: Pick<Move, 'date'>): number =>
  daysBetween(row.date, move.date)

/** The tone of a day: mourning outweighs joy, and a cancelled date says nothing. */
export function toneOf(day: readonly { readonly tone: Tone; readonly status: DateStatus }[]): Tone {
  const said = new Set(day.filter(({ status }) => status !== 'cancelled').map(({ tone }) => tone))
  if (said.has('mourning')) return 'mourning'
  return said.has('joy') ? 'joy' : 'neutral'
}

/** Why something joyful needs a second word, with a reason, before it is published for or held on this day. */
export const whyNotJoyful = (tone: Tone, reason: string): Refusal | undefined =>
  tone === 'mourning' && reason.trim() === '' ? refuse.conflict(words.mourningNeedsReason) : undefined

/** For whom a calendar is made. */
export interface ScopeOf {
  readonly scope: Scope
  readonly scopeId: string | null
}

export const cityScope: ScopeOf = { scope: 'city', scopeId: null }

const holdsFor = (row: ScopeOf, wanted: ScopeOf) =>
  row.scope === 'city' || (row.scope === wanted.scope && row.scopeId === wanted.scopeId)

interface CalendarRows {
  readonly from: IsoDay
  readonly until: IsoDay
  readonly dates: readonly Pick<OccasionDate, 'date' | 'off' | 'status' | 'scope' | 'scopeId'>[]
  readonly weekends: readonly Pick<WeekendPeriod, 'weekdays' | 'startsOn' | 'endsBefore' | 'scope' | 'scopeId'>[]
}

/**
 * The work calendar of the city, or of a zone or an organisation: its own weekends where it keeps such, and all days off
 * that reach it, unless `reaches` says otherwise.
 */
export function calendarFor(
  { from, until, dates, weekends }: CalendarRows,
  wanted: ScopeOf = cityScope,
  reaches = (row: ScopeOf) => holdsFor(row, wanted),
): WorkCalendar {
  return workCalendar({
    from,
    until,
    weekends: weekendsFor(weekends, wanted),
    daysOff: dates.filter((row) => isDayOff(row) && reaches(row)).map(({ date }) => date),
  })
}

/** The weekends of a scope: its own while it keeps such, those of the city on all other days. */
function weekendsFor(all: CalendarRows['weekends'], wanted: ScopeOf): Weekend[] {
  const own = all.filter(({ scope, scopeId }) => scope === wanted.scope && scopeId === wanted.scopeId).map(weekendIn)
  if (wanted.scope === 'city') return own
  const ofCity = all.filter(({ scope }) => scope === 'city').map(weekendIn)
  return [...own, ...own.reduce((left, taken) => left.flatMap((each) => outside(each, taken)), ofCity)]
}

const weekendIn = ({ weekdays, startsOn, endsBefore }: CalendarRows['weekends'][number]): Weekend => ({
  weekdays,
  from: startsOn,
  until: endsBefore ?? undefined,
})

/** What is left of a weekend before and after another one. */
function outside(weekend: Weekend, taken: Weekend): Weekend[] {
  const { from, until } = weekend
  const before = { ...weekend, until: until === undefined || taken.from < until ? taken.from : until }
  if (taken.until === undefined) return [before].filter(lasts)
  return [before, { ...weekend, from: taken.until > from ? taken.until : from }].filter(lasts)
}

const lasts = ({ from, until }: Weekend) => until === undefined || from < until

/** Which days stop or start being work days between two calendars of the same days. */
export function workdayChanges(before: WorkCalendar, after: WorkCalendar, days: readonly IsoDay[]) {
  const becomesOff = days.filter((day) => isWorkday(before, day) && !isWorkday(after, day))
  const becomesWork = days.filter((day) => !isWorkday(before, day) && isWorkday(after, day))
  return { becomesOff, becomesWork }
}

interface Hours {
  readonly opensAt: string
  readonly closesAt: string
  readonly startsOn: IsoDay
}

/** Deadlines were counted with the weekend that held; so a new one begins today or later. */
export function whyNotWeekend({ opensAt, closesAt, startsOn }: Hours, today: IsoDay): Refusal | undefined {
  if (closesAt <= opensAt) return refuse.invalid(words.closesFirst)
  return startsOn < today ? refuse.invalid(words.weekendInPast) : undefined
}
