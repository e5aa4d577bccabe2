import {
  addDays,
  addMonths,
  dayNumberOf,
  gregorianOf,
  type IsoDay,
  isIsoDay,
  isJalali,
  toIso,
  toJalali,
  weekday,
} from '../calendar/jalali.ts'

export type CalendarKind = 'jalali' | 'gregorian'

/** A day as one calendar writes it. */
export interface NamedDay {
  readonly y: number
  readonly m: number
  readonly d: number
}

export function namedDay(day: IsoDay, kind: CalendarKind): NamedDay {
  if (kind === 'jalali') return toJalali(day)
  const { gy, gm, gd } = gregorianOf(day)
  return { y: gy, m: gm, d: gd }
}

/** The weeks, from Saturday, that a day's month touches: its own days, and those of its neighbours that fill them. */
export function weeksAround(day: IsoDay, kind: CalendarKind): readonly (readonly IsoDay[])[] {
  const { y, m } = namedDay(day, kind)
  const first = firstOfMonth(day, kind)
  const weeks: IsoDay[][] = []
  let start = addDays(first, -weekday(first))
  while (isUpTo(namedDay(start, kind), y, m)) {
    const saturday = start
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(saturday, at)))
    start = addDays(start, 7)
  }
  return weeks
}

const isUpTo = ({ y, m }: NamedDay, year: number, month: number) => y < year || (y === year && m <= month)

const firstOfMonth = (day: IsoDay, kind: CalendarKind) => addDays(day, 1 - namedDay(day, kind).d)

/** The same day so many months on, or the last of a shorter month. */
export function monthsOn(day: IsoDay, kind: CalendarKind, count: number): IsoDay {
  if (kind === 'jalali') return toIso(addMonths(toJalali(day), count))
  const { d } = namedDay(day, kind)
  const first = gregorianFirst(day, count)
  const length = dayNumberOf(gregorianFirst(day, count + 1)) - dayNumberOf(first)
  return addDays(first, Math.min(d, length) - 1)
}

function gregorianFirst(day: IsoDay, count: number): IsoDay {
  const { gy, gm } = gregorianOf(day)
  const months = gy * 12 + gm - 1 + count
  const year = Math.floor(months / 12)
  return `${String(year).padStart(4, '0')}-${String(months - year * 12 + 1).padStart(2, '0')}-01`
}

/** The day somebody has typed into three boxes, if there is such a day. */
export function dayTyped({ y, m, d }: NamedDay, kind: CalendarKind): IsoDay | undefined {
  if (kind === 'jalali') return isJalali(y, m, d) ? toIso({ y, m, d }) : undefined
  const day = [y, m, d].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
  return isIsoDay(day) ? day : undefined
}

/** Where a key of the grid leads, as the pattern of a date grid has it; `undefined` for keys that mean nothing here. */
export function dayByKey(day: IsoDay, key: string, { kind, rtl }: { kind: CalendarKind; rtl: boolean }) {
  const onward = rtl ? -1 : 1
  const steps: Record<string, () => IsoDay> = {
    ArrowRight: () => addDays(day, onward),
    ArrowLeft: () => addDays(day, -onward),
    ArrowDown: () => addDays(day, 7),
    ArrowUp: () => addDays(day, -7),
    Home: () => addDays(day, -weekday(day)),
    End: () => addDays(day, 6 - weekday(day)),
    PageDown: () => monthsOn(day, kind, 1),
    PageUp: () => monthsOn(day, kind, -1),
  }
  return steps[key]?.()
}
