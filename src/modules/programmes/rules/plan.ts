import type { ListedProgramme } from '#city/programmes/queries.ts'
import { daysBetween, fiscalYear, type IsoDay, monthRange } from '#platform/calendar/jalali.ts'

/** What the plan needs to know of a programme. */
export type Planned = Pick<
  ListedProgramme,
  'id' | 'startsOn' | 'endsOn' | 'audience' | 'duties' | 'zones' | 'ownerSlug' | 'state'
>

export interface GridRow {
  readonly dutyId: string
  /** Every programme of the duty. */
  readonly all: number
  /** Those of the whole city. */
  readonly city: number
  readonly cells: readonly number[]
}

/** Programmes by duty and district; one of the whole city is counted in a column of its own. */
export const byDistrict = (
  programmes: readonly Planned[],
  dutyIds: readonly string[],
  districtIds: readonly string[],
) =>
  dutyIds.map((dutyId): GridRow => {
    const own = programmes.filter(({ duties }) => duties.includes(dutyId))
    return {
      dutyId,
      all: own.length,
      city: own.filter(({ zones }) => zones.length === 0).length,
      cells: districtIds.map((id) => own.filter(({ zones }) => zones.includes(id)).length),
    }
  })

/** Programmes by duty and month of a Jalali year: those whose period touches the month. */
export const byMonth = (programmes: readonly Planned[], dutyIds: readonly string[], year: number) =>
  dutyIds.map((dutyId): GridRow => {
    const own = programmes.filter(({ duties }) => duties.includes(dutyId))
    const city = own.filter(({ zones }) => zones.length === 0).length
    return { dutyId, all: own.length, city, cells: months.map((month) => own.filter(touches(year, month)).length) }
  })

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

function touches(year: number, month: number) {
  const { from, until } = monthRange(year, month)
  return ({ startsOn, endsOn }: Planned) => startsOn < until && endsOn >= from
}

/** How many programmes are under way in each month of the year. */
export const loadOfMonths = (programmes: readonly Planned[], year: number) =>
  months.map((month) => programmes.filter(touches(year, month)).length)

export interface Holes {
  readonly duties: readonly string[]
  /** Where nothing was recorded; unknown for a year that has not begun. */
  readonly idle: readonly string[] | undefined
  /** Districts that only have programmes of the whole city. */
  readonly without: readonly string[]
}

interface Ground {
  readonly dutyIds: readonly string[]
  readonly districtIds: readonly string[]
  /** Districts in which something was recorded this year; undefined before the year has begun. */
  readonly active: ReadonlySet<string> | undefined
}

/** What the year's plan lacks. A stopped programme fills no hole. */
export function holesOf(programmes: readonly Planned[], { dutyIds, districtIds, active }: Ground): Holes {
  const alive = programmes.filter(({ state }) => state !== 'stopped')
  return {
    duties: dutyIds.filter((id) => !alive.some(({ duties }) => duties.includes(id))),
    idle: active && districtIds.filter((id) => !active.has(id)),
    without: districtIds.filter((id) => !alive.some(({ zones }) => zones.includes(id))),
  }
}

export interface BarOfYear {
  /** In hundredths of the year, from its first day. */
  readonly from: number
  readonly length: number
  /** It began before the year, or goes on after it. */
  readonly earlier: boolean
  readonly later: boolean
}

/** Where a programme lies in a fiscal year. */
export function barOf({ startsOn, endsOn }: Pick<Planned, 'startsOn' | 'endsOn'>, year: number): BarOfYear {
  const { from, until } = fiscalYear(year)
  const days = daysBetween(from, until)
  const start = Math.max(0, daysBetween(from, startsOn))
  const end = Math.min(days, daysBetween(from, endsOn) + 1)
  const share = (count: number) => (count / days) * 100
  return {
    from: share(start),
    length: share(Math.max(0, end - start)),
    earlier: startsOn < from,
    later: endsOn >= until,
  }
}

/** Where a day stands in a fiscal year, in hundredths; undefined outside it. */
export function placeInYear(day: IsoDay, year: number): number | undefined {
  const { from, until } = fiscalYear(year)
  return day < from || day >= until ? undefined : (daysBetween(from, day) / daysBetween(from, until)) * 100
}
