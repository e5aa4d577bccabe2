import type { Said, Text } from '#platform/locale.ts'
import type { EventCategory } from '#platform/schema-org/event.ts'
import type { Access, MissedAnswer } from '#engines/enrolment/index.ts'
import type { AudienceName } from './audiences.ts'

/** A sample hall, ground or garden; the position is an assumption and says so. */
export interface DemoVenue {
  readonly code: string
  readonly name: Text
  readonly summary: Text
  readonly kinds: readonly string[]
  readonly district: number
  /** Longitude and latitude. */
  readonly at: readonly [number, number]
  readonly capacity: number
  /** How its courts or rooms are called, for a hall that can be divided. */
  readonly parts?: readonly Text[]
  readonly hours: HoursName
}

/** When a place is open: a pattern of weeks that many places share. */
export type HoursName = 'hall' | 'pool' | 'women' | 'centre' | 'yard' | 'garden'

/** When something takes place, told from the city's first day; `at` is the wall clock. */
export type Rhythm =
  | {
      /** 0 is Saturday. */
      readonly weekdays: readonly number[]
      /** The first and the last week, 0 is the one of the first day. */
      readonly weeks: readonly [number, number]
      readonly at: string
      /** Further hours of the same days, for what begins again and again. */
      readonly again?: readonly string[]
      readonly minutes: number
    }
  /** Days before and after the first day. */
  | { readonly days: readonly number[]; readonly at: string; readonly minutes: number }
  /** Pinned to the occasion that is nearest to the first day; offsets in days. */
  | { readonly occasion: string; readonly offsets: readonly number[]; readonly at: string; readonly minutes: number }

/** How many want to come: it decides in which state of fullness the public finds it. */
export type Demand = 'none' | 'few' | 'some' | 'many' | 'full' | 'waiting'

export type DemoKind =
  | 'event'
  | 'course'
  | 'class'
  | 'sport'
  | 'slot'
  | 'camp'
  | 'tour'
  | 'shift'
  | 'sitting'
  | 'exam'
  | 'club'

/** What the city of samples offers; with several places it is offered once in each. */
export interface DemoOffering {
  readonly key: string
  readonly kind: DemoKind
  readonly category: EventCategory
  /** A key of the OpenActive list; what it does not know has none. */
  readonly activity?: string
  readonly programme: string
  readonly organiser: string
  /** Codes of places. */
  readonly places: readonly string[]
  /** `{place}` stands for the name of the place. */
  readonly title: Said & Text
  readonly summary: Text
  readonly audience: AudienceName
  readonly admitBy: 'run' | 'session' | 'both'
  readonly how?: 'first-come' | 'open' | 'selection'
  readonly seats: number
  readonly when: Rhythm
  readonly demand: Demand
  /** Rials for one; children under twelve pay half. */
  readonly price?: number
  /** A limit of safety: every head counts. */
  readonly hard?: boolean
  /** Consents every child needs. */
  readonly consents?: readonly string[]
  /** Parents may tell the leader what matters for a child’s health. */
  readonly asksHealth?: boolean
  /** The user name of who of the staff leads it. */
  readonly leader?: string
  /** Parties that wait, where it is not left to chance. */
  readonly waiting?: number
  readonly noOverlap?: boolean
  /** So often a week one person may come, over everything of one key. */
  readonly quota?: { readonly key: string; readonly times: number }
  /** What those of a course get for a meeting that falls out; one to make up for it unless said. */
  readonly missed?: MissedAnswer
  /** The kind of card that pays for it. */
  readonly passKind?: string
  /** Days from the first one on which its two doors had no network. */
  readonly offlineOn?: number
  /** Under the open sky: bad air calls it off. */
  readonly outdoor?: boolean
  /** What there is beside a step-free way and a free place for who accompanies. */
  readonly access?: Access
  /** A second pool that has to have a seat, too. */
  readonly also?: { readonly label: Text; readonly seats: number }
}
