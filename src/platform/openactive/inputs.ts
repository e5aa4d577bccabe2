import type { IsoDay } from '../calendar/jalali.ts'
import type { Profile } from '../schema-org/audience.ts'
import type { Activity, FacilityType } from './vocabulary.ts'

/** All addresses here are whole ones; `id` is the address of the data, `page` that of the page about it. */
export interface Named {
  readonly id: string
  readonly page: string
  readonly name: string
}

/** A point, an address, or both. */
export type ActivePlace = Named & (Pointed | Addressed)

interface Pointed {
  readonly position: { readonly latitude: number; readonly longitude: number }
  readonly address?: Address
}

interface Addressed {
  readonly position?: undefined
  readonly address: Address
}

export interface Address {
  readonly street: string
  readonly city: string
  readonly province: string
  readonly postalCode: string
  /** Two letters: `IR`. */
  readonly country: string
}

export interface Price {
  readonly name: string
  /** In rials. */
  readonly amount: bigint
}

/** Seats, shown exactly: they are not about people. */
export interface Capacity {
  readonly most: number
  readonly left: number
}

export type Standing = 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled'

/** What can be taken part in. */
export interface Offered extends Named {
  readonly description?: string
  readonly picture?: string
  readonly activities: readonly [Activity, ...Activity[]]
  readonly organiser: Named
  readonly place: ActivePlace
  readonly profiles: readonly Profile[]
  readonly prices: readonly [Price, ...Price[]]
}

/** When something repeats. Only weeks can be said in OpenActive; Jalali months and exceptions are told session by session. */
export interface Times {
  /** `17:00` */
  readonly from: string
  readonly until: string
  readonly zone: string
  readonly weekly?: {
    /** 0 is Saturday. */
    readonly weekdays: readonly number[]
    /** Every so many weeks. */
    readonly interval: number
    readonly first: IsoDay
    readonly last: IsoDay
  }
}

export interface ActiveSeries extends Offered {
  readonly times: Times
}

export interface ActiveSession {
  readonly id: string
  readonly page: string
  /** The address of the data of its series. */
  readonly series: string
  readonly starts: Date
  readonly ends: Date
  readonly zone: string
  readonly standing: Standing
  readonly capacity?: Capacity
}

export interface ActiveRun extends Offered {
  readonly first: IsoDay
  readonly last: IsoDay
  readonly times: Times
  readonly standing: Standing
  readonly capacity?: Capacity
}

export interface ActiveDay extends Offered {
  readonly starts: Date
  readonly ends: Date
  readonly zone: string
  readonly standing: Standing
  readonly capacity?: Capacity
}

/** Several days under one name. */
export interface ActiveHeadline extends ActiveDay {
  readonly parts: readonly (Pick<ActiveDay, 'starts' | 'ends' | 'zone' | 'standing'> & { readonly name: string })[]
}

export interface ActiveFacility extends Named {
  readonly description?: string
  readonly picture?: string
  readonly types: readonly [FacilityType, ...FacilityType[]]
  readonly place: ActivePlace
  readonly provider: Named
  readonly prices: readonly Price[]
}

export interface ActiveSlot {
  readonly id: string
  /** The address of the data of its facility. */
  readonly facility: string
  readonly starts: Date
  readonly ends: Date
  readonly zone: string
  /** How many may use it at once, and how many still may. */
  readonly uses: Capacity
  readonly prices: readonly [Price, ...Price[]]
}
