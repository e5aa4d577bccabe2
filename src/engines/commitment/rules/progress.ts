import { isLive, type State } from './states.ts'

/** Hundredths of a hundredth: what progress is counted in. */
const whole = 10_000
/** However far the owner says it is, only a verdict makes it whole. */
const mostClaimed = 9000

export interface Part {
  readonly state: State
  /** As last reported, 0 to 99. */
  readonly percent: number
  readonly weight: number
  readonly replaced: boolean
}

/** The progress of one commitment without milestones, 0 to 10,000. */
export function leafProgress({ state, percent }: Pick<Part, 'state' | 'percent'>): number {
  if (state === 'verified') return whole
  return state === 'offered' || state === 'declined' ? 0 : Math.min(percent * 100, mostClaimed)
}

interface Weighed {
  readonly weight: number
  readonly progress: number
}

/** The weighted mean of what it consists of, rounded down; nothing where nothing weighs. */
export function meanProgress(parts: readonly Weighed[]): number | undefined {
  const sum = parts.reduce((weights, { weight }) => weights + weight, 0)
  if (sum === 0) return undefined
  return Math.floor(parts.reduce((total, { weight, progress }) => total + weight * progress, 0) / sum)
}

/** Whether it counts: what was taken back or handed on does not, nor a refused offer somebody else has now. */
export const counts = ({ state, replaced }: Pick<Part, 'state' | 'replaced'>): boolean =>
  state !== 'withdrawn' && state !== 'transferred' && !(state === 'declined' && replaced)

export interface Branch extends Part {
  readonly id: string
  readonly parentId: string | null
}

/**
 * The progress of a tree of commitments; a parent has none of its own. Milestones of one that does not count any more
 * stand for themselves. Nothing where there is nothing to do.
 */
export function treeProgress(all: readonly Branch[]): number | undefined {
  const counted = all.filter(counts)
  const ids = new Set(counted.map(({ id }) => id))
  const below = Map.groupBy(counted, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null))
  const of = (branch: Branch): number | undefined => (below.has(branch.id) ? under(branch.id) : leafProgress(branch))
  const under = (id: string | null): number | undefined =>
    meanProgress(
      (below.get(id) ?? []).flatMap((branch) => {
        const progress = of(branch)
        return progress === undefined ? [] : [{ weight: branch.weight, progress }]
      }),
    )
  return under(null)
}

/** Whole hundredths for readers, rounded down: a hundred appears only when everything is verified. */
export const shownPercent = (progress: number): number => Math.floor(progress / 100)

/** What a part of a matter needs: an owner; nothing, with a reason; or nobody has decided yet. */
export type Need = 'owner' | 'nothing' | 'undecided'

export interface Covered {
  /** The part of the matter it is promised for; nothing where it is for the whole. */
  readonly part: string | null
  readonly state: State
  readonly replaced: boolean
  readonly silent: boolean
  readonly overdue: boolean
  /** Work days. */
  readonly late: number
}

export interface Coverage {
  readonly parts: number
  /** Parts that need an owner. */
  readonly executable: number
  readonly undecided: number
  /** Marked as needing nothing. */
  readonly noAction: number
  readonly owned: number
  readonly verified: number
  readonly late: number
  /** Work days, of the latest. */
  readonly greatestLate: number
}

/** How much of a matter is somebody's, done and checked, or late: counted over its parts, each once. */
export function coverageOf(
  parts: readonly { readonly key: string; readonly needs: Need }[],
  all: readonly Covered[],
): Coverage {
  const byPart = Map.groupBy(all, ({ part }) => part)
  const executable = parts.filter(({ needs }) => needs === 'owner')
  const judged = executable.map(({ key }) => partOf((byPart.get(key) ?? []).filter(isLive)))
  return {
    parts: parts.length,
    executable: executable.length,
    undecided: parts.filter(({ needs }) => needs === 'undecided').length,
    noAction: parts.filter(({ needs }) => needs === 'nothing').length,
    owned: judged.filter(({ owned }) => owned).length,
    verified: judged.filter(({ verified }) => verified).length,
    late: judged.filter(({ late }) => late).length,
    greatestLate: Math.max(0, ...judged.map(({ days }) => days)),
  }
}

const partOf = (live: readonly Covered[]) => ({
  owned: live.length > 0 && live.every(({ silent }) => !silent),
  verified: live.length > 0 && live.every(({ state }) => state === 'verified'),
  late: live.some(({ overdue }) => overdue),
  days: Math.max(0, ...live.filter(({ overdue }) => overdue).map(({ late }) => late)),
})
