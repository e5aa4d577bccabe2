import { cityZone, offsetAt } from './instant.ts'

/** An instant as other systems want it: the wall time of a zone with its offset, `2026-09-26T17:00:00+03:30`. */
export function withOffset(at: Date, zone = cityZone): string {
  const offset = offsetAt(at, zone)
  const ahead = Math.abs(offset) / 60_000
  const [hours, minutes] = [Math.floor(ahead / 60), ahead % 60].map((part) => String(part).padStart(2, '0'))
  const wall = new Date(at.getTime() + offset).toISOString().slice(0, 19)
  return `${wall}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** From one instant to another in hours and minutes, `PT1H30M` (ISO 8601); seconds are left out. */
export function durationBetween(from: Date, until: Date): string {
  const minutes = Math.max(0, Math.floor((until.getTime() - from.getTime()) / 60_000))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}
