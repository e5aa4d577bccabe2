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

const range = (bucket: Bucket, lane: Lane, from: string, until: string): Range => ({
  bucket: rankOf(bucket),
  lane,
  from,
  until,
})

/** Every bucket as ranges of an index, so that no row has to be judged to find its place. */
export function rangesOf({ today, soon }: Cuts): Range[] {
  const lastDay = '9999-12-31'
  const dated = (['work', 'offer'] as const).flatMap((lane) => [
    range('overdue', lane, ever, addDays(today, -1)),
    range('today', lane, today, today),
    range('soon', lane, addDays(today, 1), soon),
  ])
  return [
    { bucket: pausedBucket, lane: 'paused', from: ever, until: never },
    ...dated,
    range('check', 'check', ever, never),
    range('check', 'settle', ever, never),
    range('answer', 'offer', addDays(soon, 1), never),
    range('later', 'work', addDays(soon, 1), lastDay),
    range('undated', 'work', never, never),
  ]
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

const compareDays = (a: string, b: string) => {
  if (a === b) return 0
  if (a === never || b === never) return a === never ? 1 : -1
  return a < b ? -1 : 1
}

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

/** Seconds an answer of each kind takes, as long as nobody has measured it here. */
export const usualSeconds = { answer: 120, check: 240, settle: 360 } as const
