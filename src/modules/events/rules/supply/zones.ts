import type { Attended } from '#engines/enrolment/index.ts'
import { isTold } from '#city/facts/disclosure.ts'
import type { Said } from '#platform/locale.ts'
import { type Open, type Parts, peopleOf, seatsOpenTo, type SupplyGroup } from './groups.ts'
import { lowestQuarter, reachOf, type Source, type Walk } from './reach.ts'

/** A zone as far as supply asks: what it is called, where its middle lies, who lives in it. */
export interface SupplyZone {
  readonly id: string
  readonly code: string
  readonly name: Said
  /** Metres on the city's plane; undefined before the city has given borders. */
  readonly at: readonly [x: number, y: number] | undefined
  readonly parts: Parts
}

/** What one offering had at one place. */
export interface Offer extends Open {
  readonly x: number | null
  readonly y: number | null
  readonly zoneId: string | null
  readonly lanes: Parameters<typeof seatsOpenTo>[0]['lanes']
  readonly seats: number
  readonly hours: number
}

export interface ZoneSupply {
  readonly id: string
  readonly code: string
  readonly name: Said
  readonly people: number | undefined
  /** Seat-hours open to the group at places of the zone: Σ S_j. */
  readonly seatHours: number
  /** Seat-hours in reach for a thousand people, A_z × 1000; none where nobody has counted who lives there. */
  readonly access: number | undefined
  /** Against the mean of the city, 1. */
  readonly index: number | undefined
  readonly isLow: boolean
}

export interface SupplyWish {
  readonly zones: readonly SupplyZone[]
  readonly offers: readonly Offer[]
  readonly group: SupplyGroup
  readonly walk?: Walk | undefined
}

/** S_j(g), what of it each zone can reach, and where that is least (spec of enrolment, 3.15). In the order of the zones. */
export function supplyOf({ zones, offers, group, walk }: SupplyWish): ZoneSupply[] {
  const sources = offers.map(({ x, y, zoneId, hours, ...open }): Source => ({
    at: x === null || y === null ? undefined : [x, y],
    zoneId: zoneId ?? undefined,
    supply: seatsOpenTo(open, group) * hours,
  }))
  const lived = zones.map(({ id, at, parts }) => ({ id, at, people: peopleOf(parts, group) }))
  const reached = reachOf(sources, lived, walk)
  const found = zones.map(({ id, code, name, parts }) => {
    const each = reached.get(id)
    return {
      id,
      code,
      name,
      people: peopleOf(parts, group),
      seatHours: sources.reduce((sum, { zoneId, supply }) => sum + (zoneId === id ? supply : 0), 0),
      access: each && each.access * 1000,
      index: each?.index,
    }
  })
  const low = new Set(lowestQuarter(found).map(({ id }) => id))
  return found.map((zone) => ({ ...zone, isLow: low.has(zone.id) }))
}

/** Whose attendances a group's supply stands beside; nobody writes down who has a disability. */
const attending = (group: SupplyGroup, { group: own }: Attended) => group === 'everybody' || group === own

/**
 * Attendances of a group by zone. `told` are only those a public page may tell: each count of ten different people and more, and a
 * total of nothing else (docs/decisions/0010).
 */
export function attendanceOf(attended: readonly Attended[], group: SupplyGroup, told: boolean): Map<string, number> {
  const by = new Map<string, number>()
  for (const one of attended) {
    if (one.zoneId === null || !attending(group, one) || (told && !isTold(one.persons))) continue
    by.set(one.zoneId, (by.get(one.zoneId) ?? 0) + one.people)
  }
  return by
}
