import type { Audience, Phase, PricePlan, Profile } from '#engines/enrolment/index.ts'

/*
 * A form of the Desk shows the usual part of a plan: one audience, one price, three stretches of time. A plan may say more
 * (lanes, residents first, a lower price for children). What the form does not show stays as it was.
 */

/** Whom the form is for, as it was typed. */
export interface TypedAudience {
  readonly sex: 'female' | 'male' | ''
  readonly ageMin?: number | undefined
  readonly ageMax?: number | undefined
  /** Children up to this age come along with a guardian and take no seat. */
  readonly small?: number | undefined
  readonly partyMax: number
}

/** The part of an audience that the form shows: the first usual profile, and the small children beside it. */
export function shownProfiles({ profiles }: Audience) {
  const small = profiles.find(({ takesSeat }) => takesSeat === false)
  return { small, usual: profiles.find((profile) => profile !== small) }
}

/** The audience after the form. What one profile says of zones or standing, and all other profiles, stay. */
export function mendAudience(before: Audience, typed: TypedAudience): Audience {
  const { usual, small } = shownProfiles(before)
  const others = before.profiles.filter((profile) => profile !== usual && profile !== small)
  const { sex: _sex, ageMin: _from, ageMax: _to, ...kept } = usual ?? { key: 'usual' }
  const mended: Profile = { ...kept, ...traitOf(typed) }
  const isOpen = Object.keys(mended).length === 1 && others.length === 0
  return {
    ...before,
    profiles: isOpen ? [] : [mended, ...smallOf(small, typed), ...others],
    party: { ...before.party, max: typed.partyMax },
  }
}

const traitOf = ({ sex, ageMin, ageMax }: TypedAudience) => ({
  ...(sex !== '' && { sex }),
  ...(ageMin !== undefined && { ageMin }),
  ...(ageMax !== undefined && { ageMax }),
})

function smallOf(before: Profile | undefined, { small, sex }: TypedAudience): Profile[] {
  if (small === undefined) return []
  const together = before?.together ?? (sex === 'female' ? 'female-guardian' : 'guardian')
  return [{ key: 'small', ...before, ageMax: small, together, takesSeat: false }]
}

/** The price that the form shows, in rials: of the row for everybody. */
export const shownPrice = ({ rows }: PricePlan): bigint =>
  BigInt(rows.find(({ when }) => when === undefined)?.amount ?? '0')

/** The plan after the form, which shows the price for everybody, in rials; prices for some stay. */
export function mendPrice(before: PricePlan, price: bigint): PricePlan {
  if (price === shownPrice(before)) return before
  const forSome = before.rows.filter(({ when }) => when !== undefined)
  if (price === 0n && forSome.length === 0) return { rows: [] }
  return { ...before, rows: [{ amount: String(price) }, ...forSome] }
}

/** A stretch as it was typed, with the line of the form it stands in, from 0. */
export interface TypedPhase extends Pick<Phase, 'how' | 'from' | 'until'> {
  readonly line: number
}

/** The stretches after the form with so many lines: each line changes its own; those the form has no line for stay. */
export function mendPhases(before: readonly Phase[], typed: readonly TypedPhase[], lines: number): Phase[] {
  const taken = new Set(before.map(({ id }) => id))
  const changed = typed.map(({ line, ...said }): Phase => ({ id: freeId(taken, line + 1), ...before[line], ...said }))
  return [...changed, ...before.slice(lines)]
}

/** Ids of stretches stand in enrolments, so a new one never takes that of another. */
function freeId(taken: Set<string>, number: number): string {
  const id = `phase-${number}`
  if (taken.has(id)) return freeId(taken, number + 1)
  return id
}
