import type { IsoDay } from '#platform/calendar/jalali.ts'

/** An interest somebody declared, as a conflict is looked for. */
export interface DeclaredInterest {
  readonly organisationId: string | null
  readonly startsOn: IsoDay
  readonly endsOn: IsoDay | null
}

export interface Conflict {
  readonly kind: 'interest' | 'membership'
  readonly organisationId: string
}

interface Standing {
  readonly interests: readonly DeclaredInterest[]
  /** Bodies of which they are a member that day. */
  readonly memberOf: readonly string[]
}

/**
 * What speaks against asking somebody: an interest that names a party of the matter and holds that day, or a membership in
 * one. Each party once, the membership first.
 */
export function conflictsOf({ interests, memberOf }: Standing, parties: readonly string[], on: IsoDay): Conflict[] {
  const live = interests.filter((interest) => holdsOn(interest, on))
  const named = new Set(live.map(({ organisationId }) => organisationId))
  return [...new Set(parties)].flatMap((organisationId): Conflict[] => {
    if (memberOf.includes(organisationId)) return [{ kind: 'membership', organisationId }]
    return named.has(organisationId) ? [{ kind: 'interest', organisationId }] : []
  })
}

export const holdsOn = ({ startsOn, endsOn }: Omit<DeclaredInterest, 'organisationId'>, on: IsoDay): boolean =>
  startsOn <= on && (endsOn === null || endsOn >= on)

/** Parts of a list somebody has typed: by commas of either script, semicolons and lines. Each once. */
export const partsTyped = (text: string): string[] => [
  ...new Set(
    text
      .split(/[،,;؛\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]
