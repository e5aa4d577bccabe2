import type { DayRange } from '../../calendar/jalali.ts'
import type { Text } from '../../locale.ts'
import type { EntryTime } from '../entry.ts'

/** What somebody else's calendar file says. Whatever could not be read is in `problems`, with its reason. */
export interface Reading {
  /** As the calendar calls itself. */
  readonly name?: string
  readonly entries: readonly ReadEntry[]
  readonly problems: readonly ReadProblem[]
}

export interface ReadProblem {
  /** Counted from 1; a problem of the whole file has none. */
  readonly line?: number
  readonly title?: string
  readonly reason: Text
}

/** What is told about an entry, or about one day of it. Texts are clean. */
export interface ReadAbout {
  readonly title: string
  readonly note?: string
  readonly place?: string
  readonly page?: string
  readonly position?: { readonly latitude: number; readonly longitude: number }
  readonly categories: readonly string[]
  readonly cancelled: boolean
}

/** One thing with all its dates. The same `uid` and `revision` as at the last reading mean that nothing has changed. */
export interface ReadEntry extends ReadAbout {
  readonly uid: string
  readonly revision: number
  readonly line: number
  readonly dates: readonly ReadDate[]
  /** What the person who takes it over should look at. */
  readonly doubts: readonly Text[]
}

export interface ReadDate {
  /** What the calendar calls this date for ever, also when it moves: the time it was first planned for. */
  readonly occurrence: string
  /** In the city's zone. */
  readonly time: EntryTime
  /** What is different on this date. */
  readonly changed?: ReadAbout & { readonly revision: number }
}

export interface ReadWish {
  /** Whose wall clock times without a zone are of, and all times are told in. */
  readonly zone: string
  /** Dates outside are left out; all dates unless said. */
  readonly days?: DayRange
}

export const limits = {
  bytes: 1_048_576,
  entries: 2000,
  /** Dates of one entry. */
  dates: 400,
  /** Dates of a whole file. */
  allDates: 20_000,
  /** Milliseconds for one entry. */
  patience: 1000,
  /** Entries of a file that may take longer, before its other series are not tried. */
  slow: 3,
} as const
