import { compare, type Fraction, fraction, plus, times, whole, zero } from './fractions.ts'

/** What is judged, and how much it counts. */
export interface Criterion {
  readonly id: string
  /** Percent; those of a call add up to 100. */
  readonly weight: Fraction
  /** Marked by jurors, or computed from what is known. */
  readonly by: 'jury' | 'record'
  /** The least mean, 0 to 20; below it an application is not fundable. */
  readonly least?: Fraction | undefined
}

/** What one juror gave one application: half points, 0 to 40 for 0 to 20, by criterion. */
export interface Sheet {
  readonly juror: string
  readonly application: string
  readonly marks: ReadonlyMap<string, number>
  /** Found conflicted afterwards: it is kept, and does not count. */
  readonly struck?: boolean | undefined
}

/** One that is judged. */
export interface Application {
  /** By which lots and lists know it. */
  readonly code: string
  /** Values of computed criteria, 0 to 20. */
  readonly record: ReadonlyMap<string, Fraction>
}

export interface Marking {
  readonly criteria: readonly Criterion[]
  readonly sheets: readonly Sheet[]
  /** Of five or more marks the highest and the lowest are left out. */
  readonly trim: boolean
}

export interface Score {
  readonly code: string
  /** 0 to 20. */
  readonly total: Fraction
  /** The mean of each criterion, 0 to 20. */
  readonly means: ReadonlyMap<string, Fraction>
  readonly sheets: number
}

const most = 40

/** Whether a mark is one: a half point from 0 to 20. */
export const isMark = (mark: number): boolean => Number.isInteger(mark) && mark >= 0 && mark <= most

/** Sheets that count for an application: complete and not struck. */
export const countedSheets = ({ criteria, sheets }: Pick<Marking, 'criteria' | 'sheets'>, code: string): Sheet[] => {
  const wanted = criteria.filter(({ by }) => by === 'jury').map(({ id }) => id)
  return sheets.filter(
    ({ application, struck = false, marks }) =>
      application === code && !struck && wanted.every((id) => isMark(marks.get(id) ?? -1)),
  )
}

/**
 * score = Σ_c w_c · S_c / (n_c · 200), where S is the sum of the counted half points and n their number, so that the score
 * is 0 to 20; computed criteria enter as w · value / 100 (`associations.md` 3.7). Exact.
 */
export function scoreOf(application: Application, marking: Marking): Score {
  const sheets = countedSheets(marking, application.code)
  const means = new Map(
    marking.criteria.map((criterion) => [criterion.id, meanOf(application, criterion, { sheets, trim: marking.trim })]),
  )
  const total = marking.criteria
    .map(({ id, weight }) => times(times(weight, fraction(1, 100)), means.get(id) ?? zero))
    .reduce(plus, zero)
  return { code: application.code, total, means, sheets: sheets.length }
}

interface Counted {
  readonly sheets: readonly Sheet[]
  readonly trim: boolean
}

function meanOf({ record }: Application, { id, by }: Criterion, { sheets, trim }: Counted): Fraction {
  if (by === 'record') return record.get(id) ?? zero
  const marks = sheets.map((sheet) => sheet.marks.get(id) ?? 0).toSorted((a, b) => a - b)
  const kept = trim && marks.length >= 5 ? marks.slice(1, -1) : marks
  return kept.length === 0
    ? zero
    : fraction(
        kept.reduce((all, mark) => all + mark, 0),
        kept.length * 2,
      )
}

/** What one juror alone would give an application over the criteria of the jury, 0 to 20. */
export function totalOf({ criteria }: Pick<Marking, 'criteria'>, { marks }: Sheet): Fraction {
  const jury = criteria.filter(({ by }) => by === 'jury')
  const all = jury.map(({ weight }) => weight).reduce(plus, zero)
  const got = jury.map(({ id, weight }) => times(weight, fraction(marks.get(id) ?? 0, 2))).reduce(plus, zero)
  return all.n === 0n ? zero : fraction(got.n * all.d, got.d * all.n)
}

/** Applications that still lack sheets, with how many: the ranking refuses while there are any. */
export function gapsIn(
  applications: readonly Application[],
  marking: Marking,
  needed = 3,
): { readonly code: string; readonly lacking: number }[] {
  const hasJury = marking.criteria.some(({ by }) => by === 'jury')
  if (!hasJury) return []
  return applications
    .map(({ code }) => ({ code, lacking: needed - countedSheets(marking, code).length }))
    .filter(({ lacking }) => lacking > 0)
}

const [spread, distance] = [6, 5]

/** Applications the jurors should talk about: their totals lie more than 6 points apart, or one more than 5 from the others. */
export const needTalk = (applications: readonly Application[], marking: Marking): string[] =>
  applications.flatMap(({ code }) => {
    const totals = countedSheets(marking, code).map((sheet) => totalOf(marking, sheet))
    return isFarApart(totals) || totals.some((_total, at) => isAlone(totals, at)) ? [code] : []
  })

function isFarApart(totals: readonly Fraction[]): boolean {
  const [least, greatest] = [totals.toSorted(compare)[0], totals.toSorted(compare).at(-1)]
  return least !== undefined && greatest !== undefined && compare(greatest, plus(least, whole(spread))) > 0
}

function isAlone(totals: readonly Fraction[], at: number): boolean {
  const others = totals.filter((_total, place) => place !== at)
  const own = totals[at]
  if (own === undefined || others.length === 0) return false
  const mean = times(others.reduce(plus, zero), fraction(1, others.length))
  return compare(own, plus(mean, whole(distance))) > 0 || compare(mean, plus(own, whole(distance))) > 0
}

/** Past performance where nobody has been evaluated before. */
const unknown = whole(12)

/** The mean of the last two evaluations, 12 if there is none. */
export function pastPerformance(evaluations: readonly Fraction[]): Fraction {
  const last = evaluations.slice(-2)
  return last.length === 0 ? unknown : times(last.reduce(plus, zero), fraction(1, last.length))
}

/** 20 · lowest / price where the city pays, 20 · price / highest where the operator does. Rials. */
export function priceValue(price: bigint, all: readonly bigint[], payer: 'city' | 'operator'): Fraction {
  const known = all.filter((one) => one > 0n)
  if (price <= 0n || known.length === 0) return zero
  const [lowest, highest] = [known.reduce((a, b) => (a < b ? a : b)), known.reduce((a, b) => (a > b ? a : b))]
  return payer === 'city' ? fraction(20n * lowest, price) : fraction(20n * price, highest)
}

/** 20 × the share of planned seat-hours in zones where little is on offer. */
export const reachValue = (there: number, all: number): Fraction => (all <= 0 ? zero : fraction(20 * there, all))
