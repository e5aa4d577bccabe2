/** One juror’s total for one application, 0 to 20. */
export interface Total {
  readonly juror: string
  readonly application: string
  readonly total: number
}

export interface Strictness {
  /** Points a juror gives above the others (below zero: stricter). */
  readonly jurors: ReadonlyMap<string, number>
  /** What each application would have with jurors equally strict, above the mean. */
  readonly applications: ReadonlyMap<string, number>
}

const [close, mostRounds] = [1e-9, 10_000]

/**
 * Fits m_ij = μ + a_i + b_j by alternating means until nothing moves by more than 1e-9: advice only, it changes no rank.
 * Nothing when jurors and applications do not hang together, for then strictness cannot be told from merit.
 */
export function strictnessOf(totals: readonly Total[]): Strictness | undefined {
  if (totals.length === 0 || !hangsTogether(totals)) return undefined
  const mean = average(totals.map(({ total }) => total))
  let applications = new Map<string, number>()
  let jurors = new Map<string, number>()
  for (let round = 0; round < mostRounds; round += 1) {
    const before = [...jurors.values()]
    applications = effects(totals, 'application', (one) => one.total - mean - (jurors.get(one.juror) ?? 0))
    jurors = centred(effects(totals, 'juror', (one) => one.total - mean - (applications.get(one.application) ?? 0)))
    const moved = [...jurors.values()].map((now, at) => Math.abs(now - (before[at] ?? Number.POSITIVE_INFINITY)))
    if (Math.max(...moved) < close) break
  }
  return { jurors, applications }
}

const average = (many: readonly number[]) => many.reduce((all, one) => all + one, 0) / many.length

function effects(totals: readonly Total[], by: 'juror' | 'application', rest: (one: Total) => number) {
  const groups = Map.groupBy(totals, (one) => one[by])
  return new Map([...groups].map(([id, own]) => [id, average(own.map(rest))]))
}

function centred(all: Map<string, number>): Map<string, number> {
  const middle = average([...all.values()])
  return new Map([...all].map(([id, value]) => [id, value - middle]))
}

/** Whether one gets from any juror to any other over the applications they share. */
function hangsTogether(totals: readonly Total[]): boolean {
  const [first] = totals
  const reached = { jurors: new Set(first ? [first.juror] : []), applications: new Set<string>() }
  for (let size = 0; size !== reached.jurors.size + reached.applications.size;) {
    size = reached.jurors.size + reached.applications.size
    for (const one of totals) spread(one, reached)
  }
  return totals.every(({ juror }) => reached.jurors.has(juror))
}

interface Reached {
  readonly jurors: Set<string>
  readonly applications: Set<string>
}

function spread({ juror, application }: Total, { jurors, applications }: Reached) {
  if (jurors.has(juror)) applications.add(application)
  if (applications.has(application)) jurors.add(juror)
}
