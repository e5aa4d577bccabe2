import { addDays, type IsoDay, schoolYearOf, toIso, toJalali, yearsBetween } from '#platform/calendar/jalali.ts'

export const memberRoles = ['participant', 'companion', 'carer'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Somebody in a party, as far as rules ask. */
export interface Attendee {
  /** Unique within the party. */
  readonly id: string
  readonly role: MemberRole
  readonly sex?: 'female' | 'male' | undefined
  /** The first and the last day on which they may be born: the same day when it is known. */
  readonly born?: { readonly from: IsoDay; readonly to: IsoDay } | undefined
  readonly hasDisability?: boolean | undefined
  /** Of the household, and all above them. */
  readonly zones: readonly string[]
  readonly organisations: readonly { readonly id: string; readonly role: string }[]
  readonly standings: readonly string[]
  /** Which members of the party they are guardian of. */
  readonly guardianOf: readonly string[]
}

/** What somebody has to be. Everything named must hold. */
export interface Trait {
  readonly sex?: 'female' | 'male' | undefined
  /** Completed Jalali years, both included. */
  readonly ageMin?: number | undefined
  readonly ageMax?: number | undefined
  readonly zones?: readonly string[] | undefined
  readonly standing?: string | undefined
  readonly organisationId?: string | undefined
  readonly role?: string | undefined
}

/** Who may come: whoever fits one of these. */
export interface Profile extends Trait {
  readonly key: string
  /** Who has to come along. */
  readonly together?: 'guardian' | 'female-guardian' | 'any-adult' | undefined
  readonly takesSeat?: boolean | undefined
}

export interface PartyRule {
  readonly min: number
  readonly max: number
  /** So many children under 12 to one adult at the most, six unless said otherwise; 0 where children come by themselves. */
  readonly childrenPerAdult?: number | undefined
}

/** `start`, `school-year`, or a day as `YYYY-MM-DD`. */
export type AgeDay = 'start' | 'school-year' | `${number}-${number}-${number}`

export interface Audience {
  readonly profiles: readonly Profile[]
  readonly party: PartyRule
  /** On which day age counts: that of the first session, a fixed one, or 31 Shahrivar of the school year. */
  readonly ageOn?: AgeDay | undefined
}

/** Everybody, one to six of them. */
export const everybody: Audience = { profiles: [], party: { min: 1, max: 6 } }

/** The day on which age counts, for something that begins on a day. */
export function ageDay({ ageOn = 'start' }: Audience, start: IsoDay): IsoDay {
  if (ageOn === 'start') return start
  return ageOn === 'school-year' ? toIso({ y: schoolYearOf(start), m: 6, d: 31 }) : ageOn
}

/** Why a trait is missing; `unsure` when only the date of birth would tell. */
export type Obstacle = 'sex' | 'too-young' | 'too-old' | 'unsure' | 'zone' | 'organisation' | 'standing'

/** `yes`, or the first thing that is missing. */
export function meets(person: Attendee, trait: Trait, on: IsoDay): 'yes' | Obstacle {
  if (trait.sex !== undefined && person.sex !== trait.sex) return 'sex'
  const age = ageObstacle(person.born, trait, on)
  if (age !== undefined) return age
  return belongingObstacle(person, trait) ?? 'yes'
}

const agesOf = ({ ageMin = 0, ageMax = Number.POSITIVE_INFINITY }: Trait) => [ageMin, ageMax] as const

function ageObstacle(born: Attendee['born'], trait: Trait, on: IsoDay): Obstacle | undefined {
  const [ageMin, ageMax] = agesOf(trait)
  if (ageMin === 0 && ageMax === Number.POSITIVE_INFINITY) return undefined
  if (born === undefined) return 'unsure'
  const [youngest, oldest] = [yearsBetween(born.to, on), yearsBetween(born.from, on)]
  if (oldest < ageMin) return 'too-young'
  if (youngest > ageMax) return 'too-old'
  return youngest >= ageMin && oldest <= ageMax ? undefined : 'unsure'
}

function belongingObstacle(person: Attendee, { zones, standing, organisationId, role }: Trait): Obstacle | undefined {
  if (zones !== undefined && !zones.some((zone) => person.zones.includes(zone))) return 'zone'
  if (standing !== undefined && !person.standings.includes(standing)) return 'standing'
  if (organisationId === undefined && role === undefined) return undefined
  const isMember = person.organisations.some(
    (own) => own.id === (organisationId ?? own.id) && own.role === (role ?? own.role),
  )
  return isMember ? undefined : 'organisation'
}

/**
 * Known only by the year. What was told may have been the Gregorian year or the solar one that began in it, so the last
 * day is that of the solar year, about 20 March of the next.
 */
export const bornInYear = (year: number): { readonly from: IsoDay; readonly to: IsoDay } => ({
  from: `${year}-01-01`,
  to: addDays(toIso({ y: toJalali(`${year}-06-01`).y + 1, m: 1, d: 1 }), -1),
})

/** Grown up for certain. */
export const isAdult = ({ born }: Attendee, on: IsoDay): boolean =>
  born === undefined || yearsBetween(born.to, on) >= 18

/** A child under twelve, as far as one can know. */
export const isSmall = ({ born }: Attendee, on: IsoDay): boolean => born !== undefined && yearsBetween(born.to, on) < 12
