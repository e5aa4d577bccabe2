import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Lane } from './course.ts'

/** What the list is sorted into, most pressing first. */
export const buckets = ['overdue', 'today', 'soon', 'check', 'answer', 'later', 'undated'] as const
export type Bucket = (typeof buckets)[number]

/** Where days end that have no end: what is due on no day stands behind every other. */
export const never = 'infinity'
const ever = '-infinity'

/** Within so many work days it is soon. */
const soonDays = 3

export interface Cuts {
  readonly today: IsoDay
  /** The last day that is soon. */
  readonly soon: IsoDay
}

export const cutsOn = (calendar: WorkCalendar, today: IsoDay): Cuts => ({
  today,
  soon: addWorkdays(calendar, today, soonDays),
})

/** A stretch of one lane that makes up a bucket, or a part of it: days from one to another, both included. */
export interface Range {
  readonly bucket: number
  readonly lane: Lane
  readonly from: string
  readonly until: string
}

/** Bucket 0 holds what is paused now: a few rows, which find their bucket when they are shown. */
export const pausedBucket = 0

export const rankOf = (bucket: Bucket): number => buckets.indexOf(bucket) + 1

const ranging = (bucket: Bucket, lane: Lane, from: string, until: string): Range => ({
  bucket: rankOf(bucket),
  lane,
  from,
  until,
})

/** Every bucket as ranges of an index, so that no row has to be judged to find its place. */
export function rangesOf({ today, soon }: Cuts): Range[] {
  const lastDay = '9999-12-31'
  const dated = (['work', 'offer'] as const).flatMap((lane) => [
    ranging('overdue', lane, ever, addDays(today, -1)),
    ranging('today', lane, today, today),
    ranging('soon', lane, addDays(today, 1), soon),
  ])
  return [
    { bucket: pausedBucket, lane: 'paused', from: ever, until: never },
    ...dated,
    ranging('check', 'check', ever, never),
    ranging('check', 'settle', ever, never),
    ranging('answer', 'offer', addDays(soon, 1), never),
    ranging('later', 'work', addDays(soon, 1), lastDay),
    ranging('undated', 'work', never, never),
  ]
}

/** A range with the place behind which it is read. */
export interface Begun extends Range {
  readonly start: Omit<Place, 'bucket'>
}

const noId = '00000000-0000-0000-0000-000000000000'

/** The ranges of the rest of a list: those behind a place, the bucket of the place itself from there on. */
export const rangesAfter = (cuts: Cuts, place?: Place): Begun[] =>
  rangesOf(cuts)
    .filter(({ bucket }) => bucket === pausedBucket || place === undefined || bucket >= place.bucket)
    .map((range) => ({ ...range, start: startOf(range, place) }))

function startOf({ bucket, from }: Range, place: Place | undefined): Begun['start'] {
  const isWithin = place !== undefined && place.bucket === bucket && compareDays(place.on, from) >= 0
  return isWithin ? { on: place.on, rank: place.rank, id: place.id } : { on: from, rank: -1, id: noId }
}

/** The bucket of one row, as the ranges would put it: for what is shifted in memory, and for counting. */
export function bucketOf(lane: Lane, on: string, { today, soon }: Cuts): Bucket {
  if (lane === 'check' || lane === 'settle') return 'check'
  if (on === never || on > soon) return distant(lane, on)
  if (on < today) return 'overdue'
  return on === today ? 'today' : 'soon'
}

function distant(lane: Lane, on: string): Bucket {
  if (lane === 'offer') return 'answer'
  return on === never ? 'undated' : 'later'
}

/** Where a row stands in the list; also the cursor of the next page. */
export interface Place {
  readonly bucket: number
  readonly on: string
  /** A hundred less the weight: the weightier comes first. */
  readonly rank: number
  readonly id: string
}

export function comparePlaces(a: Place, b: Place): number {
  return a.bucket - b.bucket || compareDays(a.on, b.on) || a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** Days that have no beginning stand before all others, and days without an end behind. */
const compareDays = (a: string, b: string) => (a === b ? 0 : ends(a) - ends(b) || (a < b ? -1 : 1))

const ends = (day: string) => (day === ever ? -1 : Number(day === never))

export const placeText = ({ bucket, on, rank, id }: Place): string => [bucket, on, rank, id].join('_')

/** The place in an address; nothing when somebody has changed it into none. */
export function placeIn(text: string | undefined): Place | undefined {
  const found = /^([1-7])_(infinity|\d{4}-\d{2}-\d{2})_(\d{1,2})_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(
    text ?? '',
  )
  if (!found) return undefined
  const [, bucket, on = '', rank, id = ''] = found
  return on === never || isDay(on) ? { bucket: Number(bucket), on, rank: Number(rank), id } : undefined
}

const isDay = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** Seconds an answer of each kind takes. */
export interface Seconds {
  readonly answer: number
  readonly check: number
  readonly return: number
}

/** As long as nobody has measured it here. */
export const usualSeconds: Seconds = { answer: 120, check: 240, return: 360 }

/** Minutes it takes to answer what waits for an answer, rounded up. */
export const minutesFor = (
  counts: { readonly check: number; readonly answer: number },
  seconds: Seconds = usualSeconds,
): number => Math.ceil((counts.check * seconds.check + counts.answer * seconds.answer) / 60)
