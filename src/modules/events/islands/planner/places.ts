/** A day of a hall, and the hour, `HH:MM`. */
export interface Place {
  readonly cell: HTMLTableCellElement
  readonly from: string
}

const aDay = 24 * 60
/** A cell is as wide as the hours that are planned, from six to midnight. */
const shown = 18 * 60
const step = 30
/** Less than this part of a cell to the side is no other hour: nobody drags quite straight. */
const straight = 0.12

const two = (value: number) => String(value).padStart(2, '0')

/** The hour so many minutes later, within the day. */
export function laterBy(from: string, minutes: number): string {
  const [hour = 0, minute = 0] = from.split(':').map(Number)
  const at = Math.min(Math.max(hour * 60 + minute + minutes, 0), aDay - step)
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}

/** The hour when it was slid by this part of a cell. */
export function hourMoved(from: string, share: number): string {
  if (Math.abs(share) < straight) return from
  return laterBy(from, Math.round((share * shown) / step) * step)
}

/** One on, one back, or neither. */
export const stepBy = (key: string, onward: string): number =>
  key === onward ? 1 : key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0
