import type { Audience, PricePlan } from '#engines/enrolment/index.ts'
import { today, wallTime } from '#platform/calendar/instant.ts'
import { addDays, daysBetween, weekday } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import type { ActivePlace, Offered, Price, Standing, Times } from '#platform/openactive/inputs.ts'
import {
  courseInstance,
  headlineEvent,
  scheduledSession,
  sessionSeries,
  singleEvent,
} from '#platform/openactive/opportunities.ts'
import { isActivity } from '#platform/openactive/vocabulary.ts'
import type { Profile } from '#platform/schema-org/audience.ts'
import type { MeetingRow, OfferedRow } from '../../queries/feeds/offered.ts'
import { activeKind, type FeedKind, hostless, itemAddress } from './kinds.ts'

/** An offering as others read it, and of what kind it is; nothing where OpenActive has no word for it. */
export function toldOffering(row: OfferedRow, meetings: readonly MeetingRow[]) {
  const kind = activeKind(row, meetings.length)
  const offered = kind && offeredIn(row, kind, meetings[0])
  return kind && offered ? { kind, data: dataOf(kind, { row, offered, meetings }) } : undefined
}

interface Known {
  readonly row: OfferedRow
  readonly offered: Offered
  readonly meetings: readonly MeetingRow[]
}

function dataOf(kind: FeedKind, { row, offered, meetings }: Known): unknown {
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (!first || !last) return undefined
  const standing: Standing =
    row.state === 'cancelled' || meetings.every(({ cancelled }) => cancelled) ? 'cancelled' : 'scheduled'
  const days = { first: today(first.startsAt), last: today(last.startsAt) }
  const day = { ...offered, starts: first.startsAt, ends: last.endsAt, zone: first.zoneName, standing }
  if (kind === 'CourseInstance')
    return courseInstance({ ...offered, ...days, times: timesOf(meetings), standing, ...seats(row) })
  if (kind === 'Event') return singleEvent({ ...day, standing: standingOf(first, row), ...seats(first) })
  if (kind === 'HeadlineEvent') return headlineEvent({ ...day, parts: meetings.map((one) => partOf(one, row)) })
  return sessionSeries({ ...offered, times: timesOf(meetings) })
}

const partOf = (one: MeetingRow, row: OfferedRow) => ({
  name: row.title.fa,
  starts: one.startsAt,
  ends: one.endsAt,
  zone: one.zoneName,
  standing: standingOf(one, row),
})

/** One meeting of a series; the others are told inside of what they belong to. */
export function toldSession(one: MeetingRow, row: OfferedRow, sessions: number): unknown {
  if (activeKind(row, sessions) !== 'SessionSeries' || !row.activity || !isActivity(row.activity)) return undefined
  return scheduledSession({
    id: itemAddress('ScheduledSession', one.id),
    page: `${hostless}/e/${row.code}`,
    series: itemAddress('SessionSeries', row.id),
    starts: one.startsAt,
    ends: one.endsAt,
    zone: one.zoneName,
    standing: standingOf(one, row),
    ...seats(one),
  })
}

function standingOf({ cancelled, moved }: MeetingRow, { state }: OfferedRow): Standing {
  if (cancelled || state === 'cancelled') return 'cancelled'
  return moved ? 'rescheduled' : 'scheduled'
}

const seats = ({ capacity, used }: { readonly capacity: number | null; readonly used: number }) =>
  capacity === null ? {} : { capacity: { most: capacity, left: capacity - used } }

function offeredIn(row: OfferedRow, kind: FeedKind, first: MeetingRow | undefined): Offered | undefined {
  const { activity, organiser, organiserName } = row
  if (!first || !activity || !isActivity(activity)) return undefined
  return {
    id: itemAddress(kind, row.id),
    page: `${hostless}/e/${row.code}`,
    name: row.title.fa,
    ...(row.summary && { description: row.summary.fa }),
    activities: [activity],
    organiser: {
      id: `${hostless}/organisations/${organiser}#org`,
      page: `${hostless}/organisations/${organiser}`,
      name: organiserName.fa,
    },
    place: placeOf({ code: first.placeCode, name: first.placeName, ...first }),
    profiles: profilesOf(row.audience),
    prices: pricesOf(row.price),
  }
}

interface Positioned {
  readonly code: string
  readonly name: Said
  readonly latitude: number
  readonly longitude: number
}

export const placeOf = ({ code, name, latitude, longitude }: Positioned): ActivePlace => ({
  id: `${hostless}/places/${code}#place`,
  page: `${hostless}/places/${code}`,
  name: name.fa,
  position: { latitude, longitude },
})

const profilesOf = ({ profiles }: Audience): Profile[] =>
  profiles.map(({ sex, ageMin, ageMax, together }) => ({
    ...(sex && { sex }),
    ...(ageMin !== undefined && { ageMin }),
    ...(ageMax !== undefined && { ageMax }),
    alone: together === undefined,
  }))

function pricesOf({ rows }: PricePlan): readonly [Price, ...Price[]] {
  const [first, ...rest] = rows.map(({ amount }): Price => ({
    name: amount === '0' ? 'رایگان' : 'بها',
    amount: BigInt(amount),
  }))
  return first ? [first, ...rest] : [{ name: 'رایگان', amount: 0n }]
}

const two = (value: number) => String(value).padStart(2, '0')

function clock(at: Date, zone: string) {
  const { hour, minute } = wallTime(at, zone)
  return `${two(hour)}:${two(minute)}`
}

/** Whole weeks without a gap are told as such; anything else is told meeting by meeting. */
function timesOf(meetings: readonly MeetingRow[]): Times {
  const [first] = meetings
  if (!first) throw new Error('A series without a meeting')
  const zone = first.zoneName
  const times = { from: clock(first.startsAt, zone), until: clock(first.endsAt, zone), zone }
  const same = meetings.every(
    ({ startsAt, endsAt }) => clock(startsAt, zone) === times.from && clock(endsAt, zone) === times.until,
  )
  const weekly = weeksOf(meetings.map(({ startsAt }) => today(startsAt, zone)))
  return same && weekly ? { ...times, weekly } : times
}

function weeksOf(days: readonly string[]): Times['weekly'] {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const weekdays = [...new Set(days.map((day) => weekday(day)))].toSorted((a, b) => a - b)
  const due = Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => addDays(first, at))
  const wanted = due.filter((day) => weekdays.includes(weekday(day)))
  const isWhole = wanted.length === days.length && wanted.every((day, at) => day === days[at])
  return isWhole && days.length > 1 ? { weekdays, interval: 1, first, last } : undefined
}
