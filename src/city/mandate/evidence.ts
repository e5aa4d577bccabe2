import { type DutyTally, talliesByDuty } from '#city/facts/queries.ts'
import { dutyTallies, tallies as talliesTable } from '#city/facts/tables.ts'
import { programmesByDuty } from '#city/programmes/queries.ts'
import { programmeDuties, programmes } from '#city/programmes/tables.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { kept } from '#platform/db/kept.ts'
import { wholeMandate } from './queries.ts'
import { countsFor, type DutyProof, lastEvidence, proofOf } from './rules.ts'
import { mandate, type MandateItem } from './tables.ts'

/** A duty as its evidence shows it. */
export interface ProvedDuty {
  readonly item: MandateItem
  readonly proof: DutyProof
  /** Of the kinds that count as evidence, in the last year, most frequent first. */
  readonly counted: readonly DutyTally[]
  /** What else was done and does not count. */
  readonly uncounted: readonly DutyTally[]
  readonly lastOn: IsoDay | undefined
  readonly programmes: { readonly planned: number; readonly running: number; readonly all: number }
}

export interface Evidence {
  readonly duties: readonly ProvedDuty[]
  readonly aims: readonly MandateItem[]
  readonly thesis: MandateItem | undefined
  /** How many programmes serve each duty and each aim. */
  readonly programmes: ReadonlyMap<string, number>
}

/** The whole mandate with its evidence of the last year: three bounded queries, whatever the number of facts. */
export const mandateEvidence = kept(
  [mandate, talliesTable, dutyTallies, programmes, programmeDuties],
  async (db, today: IsoDay): Promise<Evidence> => {
    const [items, tallies, planned] = await Promise.all([
      wholeMandate(db),
      talliesByDuty(db, addDays(today, -countsFor)),
      programmesByDuty(db),
    ])
    const duties = items.filter(({ kind }) => kind === 'duty').map((item) => proved(item, tallies, planned, today))
    return {
      duties,
      aims: items.filter(({ kind }) => kind === 'aim'),
      thesis: items.find(({ kind }) => kind === 'thesis'),
      programmes: countsOf(planned),
    }
  },
)

type Planned = Awaited<ReturnType<typeof programmesByDuty>>

function countsOf(planned: Planned): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { dutyId, count } of planned) counts.set(dutyId, (counts.get(dutyId) ?? 0) + count)
  return counts
}

function proved(item: MandateItem, tallies: readonly DutyTally[], planned: Planned, today: IsoDay): ProvedDuty {
  const happened = tallies.filter(({ dutyId, facts }) => dutyId === item.id && facts > 0)
  const counts = (state?: string) =>
    planned
      .filter((row) => row.dutyId === item.id && (state === undefined || row.state === state))
      .reduce((sum, { count }) => sum + count, 0)
  return {
    item,
    proof: proofOf(happened, item.evidence, today),
    counted: happened.filter(({ kind }) => item.evidence.includes(kind)),
    uncounted: happened.filter(({ kind }) => !item.evidence.includes(kind)),
    lastOn: lastEvidence(happened, item.evidence),
    programmes: { planned: counts('planned'), running: counts('running'), all: counts() },
  }
}
