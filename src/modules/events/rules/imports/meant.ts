import type { Audience, Recurrence, SessionPlan } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import type { Template } from '../desk/templates.ts'

type When = NonNullable<SessionPlan['when']>

/** One meeting a row asks for. */
export interface MeantDate {
  readonly when: When
  /** What a calendar calls it for ever; else the time and the place are its name. */
  readonly occurrence?: string | undefined
  readonly revision: number
  readonly cancelled: boolean
}

/** What a sound row of a file asks for. */
export interface MeantRow {
  readonly row: number
  readonly title: string
  readonly titleEn: string | undefined
  readonly summary: string | undefined
  /** Rows of the same name belong to one offering. */
  readonly name: string
  readonly template: Template
  readonly audience: Audience
  readonly seats: number
  /** Rials. */
  readonly price: bigint
  readonly stepFree: boolean | undefined
  readonly outdoor: boolean
  readonly placeId: string | undefined
  readonly organiserId: string
  readonly programmeId: string
  readonly zoneId: string | undefined
  /** The meetings, or the rule that makes them. */
  readonly dates: readonly MeantDate[] | { readonly rule: Recurrence; readonly from: string; readonly minutes: number }
  readonly doubts: readonly Text[]
}

/** What the rows stand on: what is known of the city by the names people type, and what is meant where they say nothing. */
export interface Ground {
  readonly places: ReadonlyMap<string, readonly { readonly id: string }[]>
  readonly organisers: ReadonlyMap<string, string>
  readonly programmes: ReadonlyMap<number, string>
  readonly zones: ReadonlyMap<string, string>
  readonly defaults: Defaults
  readonly today: string
  readonly now: Date
}

export interface Defaults {
  readonly template: Template
  readonly programmeId: string
  readonly organiserId: string
  readonly zoneId: string | undefined
  readonly seats: number | undefined
  readonly first: string | undefined
  readonly until: string | undefined
}
