import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import type { LegalState } from './legal.ts'

/** The counts of 3.9, as a brief keeps them. */
export interface BriefCoverage {
  readonly parts: number
  readonly executable: number
  readonly undecided: number
  readonly noAction: number
  readonly owned: number
  readonly verified: number
  readonly late: number
  readonly greatestLate: number
}

export interface BriefClause {
  /** Address of the resolution and of the clause. */
  readonly resolution: string
  readonly clause: string
  readonly statement: Said
  readonly owner: Said
  readonly dueOriginal: IsoDay | null
  readonly due: IsoDay | null
  /** Work days. */
  readonly late: number
}

export interface BriefPicture {
  readonly fileId: string
  readonly alt: Said | null
  readonly on: IsoDay
  readonly resolution: string
  readonly clause: string
}

/** Everything a brief says. What it was made from may change; this does not. */
export interface BriefContent {
  readonly resolutions: readonly {
    readonly address: string
    readonly title: Said
    readonly state: LegalState
    readonly progress: number | null
  }[]
  readonly states: Partial<Record<LegalState, number>>
  readonly coverage: BriefCoverage
  readonly late: readonly BriefClause[]
  readonly returned: readonly BriefClause[]
  /** Against the brief before, when there was one. */
  readonly changes: {
    readonly since: IsoDay
    /** Addresses of those the brief before did not know. */
    readonly adopted: readonly string[]
    readonly owned: number
    readonly verified: number
    readonly late: number
  } | null
  readonly pictures: readonly BriefPicture[]
}

/** The coverages of several resolutions as one. */
export const summed = (all: readonly BriefCoverage[]): BriefCoverage => ({
  parts: total(all, 'parts'),
  executable: total(all, 'executable'),
  undecided: total(all, 'undecided'),
  noAction: total(all, 'noAction'),
  owned: total(all, 'owned'),
  verified: total(all, 'verified'),
  late: total(all, 'late'),
  greatestLate: Math.max(0, ...all.map(({ greatestLate }) => greatestLate)),
})

const total = (all: readonly BriefCoverage[], of: keyof BriefCoverage) => all.reduce((sum, each) => sum + each[of], 0)

type Told = Pick<BriefContent, 'coverage' | 'resolutions'>

/** What changed between two briefs of one committee; what came to be read only since then is new, whenever it was adopted. */
export function changesSince(
  before: { readonly on: IsoDay; readonly content: Told } | undefined,
  now: Told,
): BriefContent['changes'] {
  if (before === undefined) return null
  const { on: since, content } = before
  const known = new Set(content.resolutions.map(({ address }) => address))
  return {
    since,
    adopted: now.resolutions.flatMap(({ address }) => (known.has(address) ? [] : [address])),
    owned: now.coverage.owned - content.coverage.owned,
    verified: now.coverage.verified - content.coverage.verified,
    late: now.coverage.late - content.coverage.late,
  }
}

/** The quarter of the Jalali year that ended before a day, for the series that is kept for ever. */
export function quarterBefore({ y, m }: { readonly y: number; readonly m: number }) {
  const quarter = Math.ceil(m / 3) - 1
  return quarter === 0 ? { year: y - 1, quarter: 4 } : { year: y, quarter }
}
