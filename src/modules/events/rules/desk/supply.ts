import type { Audience, Profile } from '#engines/enrolment/index.ts'

export const supplyGroups = ['women', 'men', 'girls', 'boys', 'elders'] as const
export type SupplyGroup = (typeof supplyGroups)[number]

/** Somebody typical of each group: what an offering has to admit to count as supply for it. */
const typical: Record<SupplyGroup, { readonly sex?: 'female' | 'male'; readonly age: number }> = {
  women: { sex: 'female', age: 30 },
  men: { sex: 'male', age: 30 },
  girls: { sex: 'female', age: 9 },
  boys: { sex: 'male', age: 9 },
  elders: { age: 65 },
}

const admits = ({ sex, ageMin = 0, ageMax = 200 }: Profile, group: SupplyGroup): boolean => {
  const { sex: own, age } = typical[group]
  return (sex === undefined || own === undefined || sex === own) && age >= ageMin && age <= ageMax
}

/** Whether an offering is open to a group: it is for everybody, or one of its profiles admits somebody typical of it. */
export const isOpenTo = ({ profiles }: Audience, group: SupplyGroup): boolean =>
  profiles.length === 0 || profiles.some((profile) => admits(profile, group))

export interface Supplied {
  readonly zoneId: string
  readonly audience: Audience
  /** Seats times hours. */
  readonly seatHours: number
  readonly present: number
}

export interface ZoneSupply {
  readonly zoneId: string
  readonly hours: Readonly<Record<SupplyGroup, number>>
  readonly all: number
  readonly present: number
  readonly population: number | undefined
  /** Seat-hours to a thousand people; none where nobody has said how many live there. */
  readonly index: number | undefined
}

const sum = (some: readonly Supplied[]) => some.reduce((hours, { seatHours }) => hours + seatHours, 0)

/** S(g) of each zone: seats open to a group times hours (spec of enrolment, 3.15), and all of it to a thousand people. */
export function supplyOf(
  zones: readonly string[],
  offered: readonly Supplied[],
  population: ReadonlyMap<string, number>,
): ZoneSupply[] {
  return zones.map((zoneId) => {
    const own = offered.filter((one) => one.zoneId === zoneId)
    const hoursFor = (group: SupplyGroup) => sum(own.filter(({ audience }) => isOpenTo(audience, group)))
    const people = population.get(zoneId)
    const all = sum(own)
    return {
      zoneId,
      hours: {
        women: hoursFor('women'),
        men: hoursFor('men'),
        girls: hoursFor('girls'),
        boys: hoursFor('boys'),
        elders: hoursFor('elders'),
      },
      all,
      present: own.reduce((heads, { present }) => heads + present, 0),
      population: people,
      index: people === undefined || people === 0 ? undefined : (all / people) * 1000,
    }
  })
}

/** The lowest quarter of the zones that have an index, rounded up: where the next call should look first. */
export function lowest(supply: readonly ZoneSupply[]): ZoneSupply[] {
  const known = supply.filter(({ index }) => index !== undefined)
  return known.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0)).slice(0, Math.ceil(known.length / 4))
}
