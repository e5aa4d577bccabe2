import {
  addDays,
  addMonths,
  type DayRange,
  type IsoDay,
  monthRange,
  toIso,
  toJalali,
} from '#platform/calendar/jalali.ts'

export const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const
export type SeasonName = (typeof seasonNames)[number]

/** Three Jalali months. */
export interface Season extends DayRange {
  /** `1405-autumn`: its address, never used twice. */
  readonly code: string
  readonly year: number
  readonly name: SeasonName
}

/** The season a day lies in. */
export function seasonOf(day: IsoDay): Season {
  const { y, m } = toJalali(day)
  const at = Math.ceil(m / 3) - 1
  const name = seasonNames[at] ?? 'winter'
  const first = at * 3 + 1
  return {
    code: `${y}-${name}`,
    year: y,
    name,
    from: toIso({ y, m: first, d: 1 }),
    until: monthRange(y, first + 2).until,
  }
}

/** The one before. */
export const seasonBefore = ({ from }: Season): Season => seasonOf(addDays(from, -1))

/** A Jalali month as the address has it, and its neighbours. */
export interface Month extends DayRange {
  readonly y: number
  readonly m: number
  readonly code: string
  readonly before: string
  readonly after: string
}

const codeOf = ({ y, m }: { readonly y: number; readonly m: number }) => `${y}-${String(m).padStart(2, '0')}`

/** The month of a code such as `1405-09`, else the one a day lies in. */
export function monthOf(code: string | undefined, day: IsoDay): Month {
  const isMonth = code !== undefined && /^1[34]\d\d-(?:0[1-9]|1[0-2])$/.test(code)
  const { y, m } = isMonth ? { y: Number(code.slice(0, 4)), m: Number(code.slice(5)) } : toJalali(day)
  const [before, after] = [addMonths({ y, m, d: 1 }, -1), addMonths({ y, m, d: 1 }, 1)]
  return { y, m, code: codeOf({ y, m }), before: codeOf(before), after: codeOf(after), ...monthRange(y, m) }
}
