import type { Companion } from '#engines/enrolment/index.ts'

/** A guest as typed: what cannot be read stays as it was written until it is mended. */
export interface DraftGuest {
  readonly name: string
  /** The year of birth, or the whole date, in any digits and either calendar. */
  readonly born: string
  readonly sex: 'female' | 'male' | ''
  /** Comes to help somebody of the party who has a disability. */
  readonly carer: boolean
}

/** Somebody of the household who comes; a date of birth only where the year does not tell. */
export interface DraftMember {
  readonly personId: string
  readonly born: string
  /** Told where the city does not know it yet. */
  readonly sex?: 'female' | 'male' | undefined
  /** Comes to help somebody of the party, and takes no seat. */
  readonly carer?: boolean | undefined
}

export interface DraftParty {
  readonly members: readonly DraftMember[]
  /** Those of the household something was typed about, who are not ticked: they do not come, and it is not lost. */
  readonly others?: readonly DraftMember[] | undefined
  readonly guests: readonly DraftGuest[]
}

export const emptyParty: DraftParty = { members: [], guests: [] }

/** Rows for guests nobody has filled in are no guests. */
export const isBlank = ({ name, born, sex }: DraftGuest): boolean => name === '' && born === '' && sex === ''

/** Somebody’s birth as it could be read. */
export interface ReadBirth {
  readonly birthYear: number | null
  /** `YYYY-MM-DD`, when the whole date is known. */
  readonly bornOn: string | undefined
}

export type ReadMember = DraftMember & ReadBirth
export type ReadGuest = DraftGuest & ReadBirth

/**
 * The party as the engine takes it. What a disability is, is nobody’s business: whoever brings a carer says that somebody
 * needs one, so that there are never more carers than others.
 */
export function companionsOf(members: readonly ReadMember[], guests: readonly ReadGuest[]): Companion[] {
  let cared = [...members, ...guests].filter(({ carer }) => carer).length
  const needsCarer = () => cared-- > 0
  return [
    ...members.map(({ personId, bornOn, carer }) => ({
      personId,
      bornOn,
      role: carer ? ('carer' as const) : ('participant' as const),
      hasDisability: !carer && needsCarer(),
    })),
    ...guests.map(({ name, birthYear, bornOn, sex, carer }) => ({
      guestName: name,
      birthYear,
      bornOn,
      sex: sex === '' ? null : sex,
      role: carer ? ('carer' as const) : ('participant' as const),
      hasDisability: !carer && needsCarer(),
    })),
  ]
}
