import type { Audience, Lane, Trait } from '#engines/enrolment/index.ts'

/** For whom supply is counted; `everybody` is all seats, whoever may take them. */
export const supplyGroups = ['everybody', 'women', 'men', 'girls', 'boys', 'elders', 'disability'] as const
export type SupplyGroup = (typeof supplyGroups)[number]

interface Kind {
  readonly sex?: 'female' | 'male'
  /** Completed years, both included. */
  readonly from: number
  readonly to: number
}

const kinds: Record<SupplyGroup, Kind> = {
  everybody: { from: 0, to: 200 },
  women: { sex: 'female', from: 18, to: 59 },
  men: { sex: 'male', from: 18, to: 59 },
  girls: { sex: 'female', from: 6, to: 17 },
  boys: { sex: 'male', from: 6, to: 17 },
  elders: { from: 60, to: 200 },
  disability: { from: 0, to: 200 },
}

/** What an offering has to say about who may come. */
export interface Open {
  readonly audience: Audience
  /** Whether one gets in without steps: without it nothing is open to people with a disability. */
  readonly stepFree: boolean
}

/** Whether somebody of a group may come: it is for everybody, or one of its profiles admits some of them. */
export const isOpenTo = ({ audience: { profiles }, stepFree }: Open, group: SupplyGroup): boolean =>
  (group !== 'disability' || stepFree) &&
  (profiles.length === 0 || profiles.some((profile) => admits(profile, kinds[group])))

/** Members of one club only, or who have a standing, are no group of the city: what is for them alone is no supply. */
const isForAll = ({ organisationId, role, standing }: Trait): boolean =>
  organisationId === undefined && role === undefined && standing === undefined

const admits = (trait: Trait, { sex, from, to }: Kind): boolean =>
  isForAll(trait) &&
  (trait.sex === undefined || sex === undefined || trait.sex === sex) &&
  (trait.ageMin ?? 0) <= to &&
  (trait.ageMax ?? 200) >= from

interface Seated extends Open {
  readonly seats: number
  readonly lanes: readonly Pick<Lane, 'seats' | 'rule'>[]
}

/** The seats a group can count on: all of them, less what lanes keep for others. */
export function seatsOpenTo({ seats, lanes, ...open }: Seated, group: SupplyGroup): number {
  if (!isOpenTo(open, group)) return 0
  const kept = lanes.filter(({ rule }) => !admits(rule, kinds[group])).reduce((sum, lane) => sum + lane.seats, 0)
  return Math.max(0, seats - kept)
}

/** What a zone is known to have: the whole under an empty name, parts as `female`, `age:60-64`, `age:85+`, `disability`. */
export type Parts = ReadonlyMap<string, number>

/**
 * How many of a group live in a zone. Where the city knows no such part, everybody counts: the index compares zones, so
 * that an even share changes nothing. Undefined where nobody has counted at all.
 */
export function peopleOf(parts: Parts, group: SupplyGroup): number | undefined {
  const part = {
    everybody: undefined,
    women: parts.get('female'),
    girls: parts.get('female'),
    men: parts.get('male'),
    boys: parts.get('male'),
    elders: eldersIn(parts),
    disability: parts.get('disability'),
  }[group]
  return part ?? parts.get('')
}

function eldersIn(parts: Parts): number | undefined {
  const old = [...parts].filter(([name]) => Number(/^age:(\d+)/.exec(name)?.[1] ?? 0) >= 60)
  return old.length === 0 ? undefined : old.reduce((sum, [, people]) => sum + people, 0)
}
