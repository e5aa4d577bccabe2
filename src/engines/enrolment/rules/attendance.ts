export const markValues = ['present', 'late', 'left-early', 'absent', 'excused'] as const
export type MarkValue = (typeof markValues)[number]

/** Who comes, as counts tell it: each is in one of them. Girls and boys are under 18, elders 60 and older. */
export const attendedGroups = ['women', 'men', 'girls', 'boys', 'elders', 'unknown'] as const
export type AttendedGroup = (typeof attendedGroups)[number]

/** Who says so, the strongest first. */
export const witnesses = ['facilitator', 'sheet', 'observer', 'scan', 'system', 'guardian', 'self'] as const
export type Witness = (typeof witnesses)[number]

export interface Marked {
  readonly id: string
  readonly value: MarkValue
  readonly witness: Witness
  /** Milliseconds since 1970, by the device. */
  readonly at: number
  readonly minutes?: number | null | undefined
}

/** The mark that counts for one member: the strongest witness, and of that the latest. */
export const liveMark = (marks: readonly Marked[]): Marked | undefined =>
  marks.toSorted((a, b) => strength(a) - strength(b) || b.at - a.at || (a.id < b.id ? 1 : -1))[0]

/** A sheet on paper is the facilitator's. */
const strength = ({ witness }: Marked) => witnesses.indexOf(witness === 'sheet' ? 'facilitator' : witness)

export const isPresent = ({ value }: Pick<Marked, 'value'>): boolean => value !== 'absent' && value !== 'excused'

/** Minutes somebody took part: the planned ones, less those they were late or left early. */
export const minutesOf = (mark: Marked, planned: number): number =>
  isPresent(mark) ? Math.max(0, planned - (mark.minutes ?? 0)) : 0

/** How far a shift may run over before somebody looks at it. */
const overrun = 30

/** Minutes of a shift with scans on coming and going. */
export const minutesBetween = (came: number, went: number, planned: number): number =>
  Math.min(Math.max(0, Math.round((went - came) / 60_000)), planned + overrun)

/** A day after the end the register is closed: who corrects it then says why. */
export const isRegisterClosed = (at: number, endsAt: number): boolean => at > endsAt + 24 * 3_600_000

/** The register is open from a quarter before to a day after; later only the unit writes, with a reason. */
export const isRegisterOpen = (at: number, startsAt: number, endsAt: number): boolean =>
  at >= startsAt - 15 * 60_000 && !isRegisterClosed(at, endsAt)

/** So many times absent without a word in six months, and the next place has to be confirmed. Never a ban, never for children. */
export const mustReconfirm = (absences: number, isChild: boolean): boolean => !isChild && absences >= 3
