/** Where money comes from: an axis of the call, in the published order. Rials. */
export interface Axis {
  readonly id: string
  readonly amount: bigint
}

/** A least sum for some: 30 % for zones without support in a year. Within the axis it is of. */
export interface MoneyLane {
  readonly id: string
  readonly axis: string
  readonly amount: bigint
}

export interface Claimant {
  readonly code: string
  readonly axis: string
  readonly lanes: readonly string[]
  readonly asked: bigint
  /** The least it can work with; what it asked where it did not say. */
  readonly least: bigint
  /** What standing and ceilings still allow it. */
  readonly headroom: bigint
}

export interface Purse {
  readonly axes: readonly Axis[]
  readonly lanes: readonly MoneyLane[]
  /** The most one application may get. */
  readonly maximum: bigint
  /** What is left of the axes goes to whoever is next, whatever their axis. */
  readonly pooled: boolean
  /** When one does not fit the list ends, or goes on with who fits. */
  readonly whenFull: 'stop' | 'skip'
}

export type Award =
  | { readonly code: string; readonly is: 'funded'; readonly amount: bigint; readonly from: string }
  | { readonly code: string; readonly is: 'ceiling' }
  | { readonly code: string; readonly is: 'reserve'; readonly place: number }

interface Purseful {
  readonly whenFull: Purse['whenFull']
  readonly maximum: bigint
}

/**
 * Gives money out in the order of the ranking: guaranteed sums first, then each axis in the published order, then the rest
 * to all where the call says so. Whoever is fundable and gets nothing is reserve in the same order.
 */
export function awardMoney(order: readonly Claimant[], purse: Purse): Award[] {
  const given = new Map<string, { readonly amount: bigint; readonly from: string }>()
  const ceiling = new Set(order.filter((one) => offerTo(one, purse) < one.least).map(({ code }) => code))
  const open = (of: (one: Claimant) => boolean) =>
    order.filter((one) => !given.has(one.code) && !ceiling.has(one.code) && of(one))
  const spent = new Map<string, bigint>()
  const pay = (from: string, amount: bigint, among: readonly Claimant[]) => {
    const left = walk(among, amount, { ...purse, give: (code, sum) => given.set(code, { amount: sum, from }) })
    spent.set(from, amount - left)
    return left
  }
  let rest = 0n
  for (const axis of purse.axes) {
    let inLanes = 0n
    for (const lane of purse.lanes.filter((one) => one.axis === axis.id)) {
      pay(
        lane.id,
        lane.amount,
        open((one) => one.axis === axis.id && one.lanes.includes(lane.id)),
      )
      inLanes += spent.get(lane.id) ?? 0n
    }
    rest += pay(
      axis.id,
      axis.amount - inLanes,
      open((one) => one.axis === axis.id),
    )
  }
  if (purse.pooled)
    pay(
      'rest',
      rest,
      open(() => true),
    )
  return namesOf(order, { given, ceiling })
}

const least = (...many: readonly bigint[]) => many.reduce((a, b) => (a < b ? a : b))

export const offerTo = ({ asked, headroom }: Claimant, { maximum }: Pick<Purse, 'maximum'>): bigint =>
  least(asked, maximum, headroom)

interface Giving extends Purseful {
  readonly give: (code: string, amount: bigint) => void
}

/** What is left of an amount after everybody in order got what fits. */
function walk(among: readonly Claimant[], amount: bigint, { give, whenFull, maximum }: Giving): bigint {
  let left = amount
  for (const one of among) {
    const offer = offerTo(one, { maximum })
    const sum = offer <= left ? offer : one.least <= left ? left : 0n
    if (sum > 0n) {
      give(one.code, sum)
      left -= sum
    } else if (whenFull === 'stop') break
  }
  return left
}

interface Named {
  readonly given: ReadonlyMap<string, { readonly amount: bigint; readonly from: string }>
  readonly ceiling: ReadonlySet<string>
}

function namesOf(order: readonly Claimant[], { given, ceiling }: Named): Award[] {
  let place = 0
  return order.map(({ code }) => {
    const got = given.get(code)
    if (got) return { code, is: 'funded', ...got }
    if (ceiling.has(code)) return { code, is: 'ceiling' }
    place += 1
    return { code, is: 'reserve', place }
  })
}
