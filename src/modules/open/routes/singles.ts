import type { z } from 'zod'
import { mandateEvidence, type ProvedDuty } from '#city/mandate/evidence.ts'
import { countsFor } from '#city/mandate/rules.ts'
import type { MandateItem } from '#city/mandate/tables.ts'
import { monthsOfDuty, monthsOfProgramme, type MonthTally, talliesByZone } from '#city/facts/queries.ts'
import { claimsOf, findProgramme } from '#city/programmes/queries.ts'
import type { Claim } from '#city/programmes/tables.ts'
import { addDays, fiscalYearOf } from '#platform/calendar/jalali.ts'
import { words as platform } from '#platform/words.ts'
import { present } from '#platform/refusal.ts'
import { WholeProgramme } from '../forms/city.ts'
import { Glance, WholeDuty } from '../forms/portal.ts'
import { dayOf, dayOrNull, saidOf } from '../rules/answering.ts'
import { tallyOf } from '../rules/tallying.ts'
import { licence } from './answering.ts'
import { codesOfZones, programmeOf } from './sets/programmes.ts'
import type { Reading } from './sets/set.ts'

/** One thing by its code. */
export interface Single<T = unknown> {
  /** As OpenAPI writes it: `/duties/{id}`. */
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly shape: z.ZodType<T>
  readonly find: (reading: Reading, key: string) => Promise<T>
}

export const single = <T>(made: Single<T>): Single => ({ ...made, shape: made.shape, find: made.find })

export const glance = single({
  path: '/glance',
  name: 'Glance',
  summary: 'The whole mandate with its evidence of the last year',
  shape: Glance,
  async find({ db, today, publicUrl }) {
    const { duties, aims, thesis } = await mandateEvidence(db, today)
    return {
      licence,
      asOf: dayOf(today),
      duties: duties.map((duty) => dutyOf(duty, publicUrl)),
      aims: aims.map(itemOf),
      thesis: thesis ? itemOf(thesis) : null,
    }
  },
})

export const duty = single({
  path: '/duties/{id}',
  name: 'WholeDuty',
  summary: 'A duty (D1 to D23) with what happened by month and zone',
  shape: WholeDuty,
  async find({ db, today, publicUrl }, id) {
    const { duties } = await mandateEvidence(db, today)
    const found = present(
      duties.find(({ item }) => item.id === id),
      platform.nothingHere,
    )
    const [months, places] = await Promise.all([
      monthsOfDuty(db, id, addDays(today, -countsFor)),
      talliesByZone(db, fiscalYearOf(addDays(today, -countsFor)), id),
    ])
    const codes = await codesOfZones(
      db,
      places.map(({ zoneId }) => zoneId),
    )
    return {
      ...dutyOf(found, publicUrl),
      months: months.map((month) => ({ month: dayOf(month.month), ...tallyOf(month) })),
      zones: places.flatMap((place) => {
        const zone = codes.get(place.zoneId)
        return zone === undefined ? [] : [{ zone, ...tallyOf(place) }]
      }),
    }
  },
})

const itemOf = ({ id, title, official }: MandateItem) => ({ id, title: saidOf(title), official })

const dutyOf = ({ item, proof, lastOn, programmes, counted, uncounted }: ProvedDuty, publicUrl: string) => ({
  ...itemOf(item),
  url: `${publicUrl}/glance/${item.id}`,
  group: item.group,
  evidence: item.evidence,
  proof,
  lastOn: dayOrNull(lastOn),
  programmes,
  counted: counted.map(tallyOf),
  uncounted: uncounted.map(tallyOf),
})

export const programme = single({
  path: '/programmes/{slug}',
  name: 'WholeProgramme',
  summary: 'A programme with its claims and what happened under it',
  shape: WholeProgramme,
  async find({ db, publicUrl }, slug) {
    const found = present(await findProgramme(db, slug), platform.nothingHere)
    const [claims, months, codes] = await Promise.all([
      claimsOf(db, [found.id]),
      monthsOfProgramme(db, found.id),
      codesOfZones(db, found.zones),
    ])
    return {
      ...programmeOf(found, codes, publicUrl),
      claims: claims.map(claimOf),
      happened: summed(months).map(tallyOf),
    }
  },
})

const claimOf = ({ indicator, unit, baseline, target, by, method, registeredAt, late }: Claim) => ({
  indicator: saidOf(indicator),
  unit: saidOf(unit),
  baseline,
  target,
  by: dayOf(by),
  method: saidOf(method),
  registeredAt: registeredAt.toISOString(),
  late,
})

/** Months added up by kind, in the order of kinds. */
function summed(months: readonly MonthTally[]) {
  const sums = new Map<string, { kind: string; facts: number; quantity: number }>()
  for (const { kind, facts, quantity } of months) {
    const sum = sums.get(kind) ?? { kind, facts: 0, quantity: 0 }
    sums.set(kind, { kind, facts: sum.facts + facts, quantity: sum.quantity + quantity })
  }
  return [...sums.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
}
