import type { IsoDay } from '#platform/calendar/jalali.ts'
import {
  type Attendee,
  type Audience,
  isAdult,
  isSmall,
  meets,
  type Obstacle,
  type Profile,
  type Trait,
} from './audience.ts'

/** Why one member may not come, by the profile that came nearest. */
export interface MemberRefusal {
  readonly why: Obstacle | 'alone'
  readonly profile: Profile
}

export interface MemberVerdict {
  readonly id: string
  /** The profile by which they come; carers come by their own right. */
  readonly profile?: string | undefined
  readonly takesSeat: boolean
  readonly refusal?: MemberRefusal | undefined
}

export type PartyRefusal = 'too-few' | 'too-many' | 'too-few-adults' | 'too-many-carers'

export interface Verdict {
  readonly members: readonly MemberVerdict[]
  readonly party: readonly PartyRefusal[]
  /** Seats in an ordinary pool. */
  readonly seats: number
  /** Heads in a pool with a safety limit: everybody who breathes. */
  readonly heads: number
}

/** Whether a party may come, member by member. `on` is the day on which age counts. */
export function eligible(party: readonly Attendee[], audience: Audience, on: IsoDay): Verdict {
  const members = party.map((member) => verdictOn(member, party, { audience, on }))
  const seats = members.filter(({ takesSeat }) => takesSeat).length
  return { members, party: partyRefusals(party, seats, { audience, on }), seats, heads: party.length }
}

/** Nothing stands in the way of anybody. */
export const isWelcome = ({ members, party }: Verdict): boolean =>
  party.length === 0 && members.every(({ refusal }) => refusal === undefined)

interface Question {
  readonly audience: Audience
  readonly on: IsoDay
}

function verdictOn(member: Attendee, party: readonly Attendee[], { audience, on }: Question): MemberVerdict {
  const { id, role } = member
  if (role === 'carer') return { id, profile: 'carer', takesSeat: false }
  const { profiles } = audience
  if (profiles.length === 0) return { id, profile: 'anybody', takesSeat: true }
  const refusals: MemberRefusal[] = []
  for (const profile of profiles) {
    const why = whyNot(member, party, { profile, on })
    if (why === undefined) return { id, profile: profile.key, takesSeat: profile.takesSeat ?? true }
    refusals.push({ why, profile })
  }
  return { id, takesSeat: true, refusal: nearest(refusals.filter(isMeantFor(member, on))) ?? nearest(refusals) }
}

function whyNot(
  member: Attendee,
  party: readonly Attendee[],
  { profile, on }: { readonly profile: Profile; readonly on: IsoDay },
): MemberRefusal['why'] | undefined {
  const obstacle = meets(member, profile, on)
  if (obstacle !== 'yes') return obstacle
  return isAccompanied(member, party, { profile, on }) ? undefined : 'alone'
}

function isAccompanied(
  member: Attendee,
  party: readonly Attendee[],
  { profile: { together }, on }: { readonly profile: Profile; readonly on: IsoDay },
): boolean {
  if (together === undefined) return true
  const others = party.filter(({ id }) => id !== member.id)
  if (together === 'any-adult') return others.some((other) => isAdult(other, on))
  const guardians = others.filter(({ guardianOf }) => guardianOf.includes(member.id))
  return guardians.some(({ sex }) => together === 'guardian' || sex === 'female')
}

/** A grown-up learns nothing from being too old for small children, when the others are asked for something else. */
const isMeantFor =
  (member: Attendee, on: IsoDay) =>
  ({ profile: { ageMax } }: MemberRefusal) =>
    ageMax === undefined || ageMax >= 18 || member.born === undefined || !isAdult(member, on)

/** What can be mended first: a companion, a date of birth, then age, and only then who somebody is. */
const nearness: readonly MemberRefusal['why'][] = [
  'alone',
  'unsure',
  'too-young',
  'too-old',
  'zone',
  'organisation',
  'standing',
  'sex',
]

const nearest = (refusals: readonly MemberRefusal[]) =>
  refusals.toSorted((a, b) => nearness.indexOf(a.why) - nearness.indexOf(b.why))[0]

const usualChildrenPerAdult = 6

/** The smallest, who take no seat, make no party too large. */
function partyRefusals(party: readonly Attendee[], seats: number, { audience, on }: Question): PartyRefusal[] {
  const { party: rule } = audience
  const carers = party.filter(({ role }) => role === 'carer').length
  const cared = party.filter(({ hasDisability, role }) => hasDisability === true && role !== 'carer').length
  const own = party.length - carers
  const children = party.filter((member) => isSmall(member, on)).length
  const adults = party.filter((member) => isAdult(member, on)).length
  const broken: [PartyRefusal, boolean][] = [
    ['too-few', own < rule.min],
    ['too-many', seats > rule.max],
    ['too-few-adults', adults < adultsFor(children, rule.childrenPerAdult)],
    ['too-many-carers', carers > cared],
  ]
  return broken.flatMap(([refusal, isBroken]) => (isBroken ? [refusal] : []))
}

const adultsFor = (children: number, perAdult = usualChildrenPerAdult) =>
  perAdult === 0 ? 0 : Math.ceil(children / perAdult)

/** The lanes a party may use, in the order they were published: every participant has the trait. */
export function lanesFor(
  party: readonly Attendee[],
  lanes: readonly { readonly id: string; readonly rule: Trait }[],
  on: IsoDay,
): string[] {
  const own = party.filter(({ role }) => role !== 'carer')
  return lanes.filter(({ rule }) => own.every((member) => meets(member, rule, on) === 'yes')).map(({ id }) => id)
}
