import { isOpen, type OpenHours, overlaps, type Stretch } from '#city/booking/rules.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'

/** So many days ahead the free hours of halls are told. */
export const slotDays = 14

const anHour = 3_600_000

/** The key of an hour of a place: `<place>_20261122T1700Z`. */
export const slotKey = (place: string, from: Date): string =>
  `${place}_${from.toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`

const shape = /^([\da-f-]{36})_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})Z$/

/** The place and hour of a key. */
export function slotOf(key: string): (Stretch & { readonly place: string }) | undefined {
  const [, place, year, month, day, hour, minute] = shape.exec(key) ?? []
  if (place === undefined) return undefined
  const from = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
  return { place, from, to: new Date(from.getTime() + anHour) }
}

/** Every hour that touches a stretch of time, on the hour of the wall clock. */
export function hoursIn({ from, to }: Stretch): Stretch[] {
  const first = Math.floor((from.getTime() - anHour / 2) / anHour) * anHour + anHour / 2
  const count = Math.ceil((to.getTime() - first) / anHour)
  return Array.from({ length: count }, (_, at) => new Date(first + at * anHour))
    .map((start) => ({ from: start, to: new Date(start.getTime() + anHour) }))
    .filter((hour) => overlaps(hour, { from, to }))
}

/** The hours of the coming days. */
export function comingHours(now: Date): Stretch[] {
  const first = today(now)
  return hoursIn({ from: instantOf(first), to: instantOf(addDays(first, slotDays)) })
}

/** Whether a place is open all that hour for anybody at all: for all, or for women or men alone. */
export const isOpenForSome = (hours: readonly OpenHours[], hour: Stretch): boolean =>
  hours.length > 0 && (['female', 'male'] as const).some((sex) => isOpen(hours, hour, sex))
