import { type Award, awardMoney, type Claimant, type Purse } from './awards.ts'
import { fraction, sum, times, whole } from './fractions.ts'
import { type Candidacy, rank, type Ranked, type Terms, type Unfundable } from './ranking.ts'
import { countedSheets, type Criterion, gapsIn, type Marking } from './scores.ts'

/** All that a selection is made from. Same input, same result, to the byte. */
export interface Selection extends Terms {
  readonly candidates: readonly (Candidacy & Omit<Claimant, 'code'>)[]
  readonly marking: Marking
  readonly purse: Purse
  /** Unconflicted complete sheets each application needs; 3 unless the call asks more. */
  readonly sheetsNeeded?: number | undefined
}

export interface Outcome {
  readonly ranked: readonly Ranked[]
  readonly unfundable: readonly Unfundable[]
  readonly awards: readonly Award[]
}

export type Selected = Outcome | { readonly gaps: readonly { readonly code: string; readonly lacking: number }[] }

/** Ranks and awards; while sheets are missing it gives the list of gaps and nothing else. */
export function select(input: Selection): Selected {
  const gaps = gapsIn(input.candidates, input.marking, input.sheetsNeeded)
  return gaps.length > 0 ? { gaps } : outcomeOf(input)
}

function outcomeOf({ candidates, marking, purse, threshold, seed }: Selection): Outcome {
  const { ranked, unfundable } = rank(candidates, marking, { threshold, seed })
  const byCode = new Map(candidates.map((one) => [one.code, one]))
  const order = ranked.flatMap(({ code }) => byCode.get(code) ?? [])
  return { ranked, unfundable, awards: awardMoney(order, purse) }
}

export const fundedIn = ({ awards }: Pick<Outcome, 'awards'>): string[] =>
  awards.flatMap((award) => (award.is === 'funded' ? [award.code] : []))

export interface Firmness {
  /** Winners who stay winners whoever of the jurors is left out. */
  readonly whoeverJudges: readonly string[]
  /** Winners who stay winners when any weight is a tenth smaller or larger. */
  readonly howeverWeighed: readonly string[]
  /** Jurors that could not be left out, because a file would keep fewer than two sheets. */
  readonly indispensable: readonly string[]
}

/** How firm the result is: without each juror, and with each weight a tenth smaller and larger. */
export function firmnessOf(input: Selection): Firmness {
  const winners = fundedIn(outcomeOf(input))
  const jurors = [...new Set(input.marking.sheets.map(({ juror }) => juror))].toSorted()
  const without = jurors.map((juror) => ({ juror, marking: withoutJuror(input.marking, juror) }))
  const isSpare = ({ marking }: { readonly marking: Marking }) =>
    input.candidates.every(({ code }) => countedSheets(marking, code).length >= 2)
  const firm = (others: readonly Marking[]) => {
    const sets = others.map((marking) => new Set(fundedIn(outcomeOf({ ...input, marking }))))
    return winners.filter((code) => sets.every((set) => set.has(code)))
  }
  return {
    whoeverJudges: firm(without.filter(isSpare).map(({ marking }) => marking)),
    howeverWeighed: firm(reweighed(input.marking)),
    indispensable: without.filter((one) => !isSpare(one)).map(({ juror }) => juror),
  }
}

const withoutJuror = (marking: Marking, juror: string): Marking => ({
  ...marking,
  sheets: marking.sheets.filter((sheet) => sheet.juror !== juror),
})

/** Every weight once a tenth smaller and once a tenth larger, the whole brought back to 100. */
function reweighed(marking: Marking): Marking[] {
  const factors = [fraction(9, 10), fraction(11, 10)]
  return marking.criteria.flatMap(({ id }) =>
    factors.map((factor) => ({
      ...marking,
      criteria: toHundred(
        marking.criteria.map((one) => (one.id === id ? { ...one, weight: times(one.weight, factor) } : one)),
      ),
    })),
  )
}

function toHundred(criteria: readonly Criterion[]): Criterion[] {
  const all = sum(criteria.map(({ weight }) => weight))
  if (all.n === 0n) return [...criteria]
  const scale = times(whole(100), fraction(all.d, all.n))
  return criteria.map((one) => ({ ...one, weight: times(one.weight, scale) }))
}
