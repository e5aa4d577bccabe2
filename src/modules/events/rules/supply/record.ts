import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Walk } from './reach.ts'

/** One zone as the published record has it. */
export interface RecordedZone {
  readonly zone: string
  readonly people: number | null
  readonly seatHours: number
  /** Seat-hours in reach for a thousand people. */
  readonly access: number | null
  readonly index: number | null
  readonly low: boolean
}

export interface SupplyRecord {
  readonly season: string
  readonly validFrom: IsoDay
  readonly countedFrom: IsoDay
  readonly countedUntil: IsoDay
  readonly zoneKind: string
  readonly walk: Walk
  readonly zones: readonly RecordedZone[]
}

/** The record as text, the same for the same content: what its hash is of, and what is downloaded. */
export function recordText({ zones, walk: { metres, detour }, ...head }: SupplyRecord): string {
  const { season, validFrom, countedFrom, countedUntil, zoneKind } = head
  const rows = zones.map(({ zone, people, seatHours, access, index, low }) =>
    JSON.stringify({ zone, people, seatHours, access, index, low }),
  )
  const about = {
    name: 'low-supply-list',
    season,
    validFrom,
    countedFrom,
    countedUntil,
    zoneKind,
    walk: { metres, detour },
  }
  return `${JSON.stringify(about).slice(0, -1)},"zones":[\n${rows.join(',\n')}\n]}\n`
}

/** Four digits after the point: more than anybody can see, and alike on every machine. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
