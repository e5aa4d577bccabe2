import type { WallTime } from '../calendar/instant.ts'
import type { IsoDay } from '../calendar/jalali.ts'
import type { Locale, Said } from '../locale.ts'

/** What a calendar says of itself. */
export interface CalendarAbout {
  /** Who writes it, in PRODID: `Occasions`. */
  readonly product: string
  readonly name: Said
  /** Its own whole address, for those who subscribe. */
  readonly source: string
  /** How often it is worth asking again: an ISO 8601 duration, `PT6H`. */
  readonly refresh: string
  /** The instant the calendar stands for; the stamp of entries that do not know when they were changed. */
  readonly stamp: Date
  /** Whose wall clock the times are of: `Asia/Tehran`. */
  readonly zone: string
  readonly locale: Locale
}

/** Whole days of the city are the same days on every telephone; times are what the wall clock of the zone shows. */
export type EntryTime =
  | { readonly day: IsoDay; /** The first day after it; one day unless said. */ readonly until?: IsoDay }
  | { readonly starts: WallTime; readonly ends: WallTime }

/** One thing that happens once. Series are entries of their own: calendar programs cannot repeat by Jalali months. */
export interface CalendarEntry {
  /** For ever the same, also when it moves: see `uidFor`. */
  readonly uid: string
  /** Counts its changes from 0. */
  readonly revision?: number
  readonly changedAt?: Date
  readonly time: EntryTime
  readonly title: Said
  readonly note?: Said
  readonly place?: Said
  /** Degrees, WGS 84. */
  readonly position?: { readonly latitude: number; readonly longitude: number }
  /** A whole address of a page about it. */
  readonly page?: string
  /** A whole address of a picture. */
  readonly picture?: string
  readonly categories?: readonly Said[]
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  /** Whether it takes up somebody's time; a day of commemoration does not. */
  readonly busy: boolean
}

/** `session-<id>@<host>`: the same name on every telephone for ever. */
export const uidFor = (kind: string, id: string, publicUrl: string) => `${kind}-${id}@${new URL(publicUrl).hostname}`
