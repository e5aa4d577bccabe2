import { addDays, dayNumberOfIso, isoOfDayNumber, type IsoDay } from './jalali.ts'

/** What the clock on the city's wall shows. */
export interface WallTime {
  readonly day: IsoDay
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The zone of the city unless the configuration names another. */
export const cityZone = 'Asia/Tehran'

const dayLength = 86_400_000
const quarter = 900_000

interface Zone {
  readonly formatter: Intl.DateTimeFormat
  /** Offsets by quarter of an hour since 1970: zones change their clocks only at quarters. */
  readonly known: Map<number, number>
}

const zones = new Map<string, Zone>()

/** Made once a zone: a new formatter takes some eighty times as long as using one. */
function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const made = { formatter, known: new Map<number, number>() }
  zones.set(name, made)
  return made
}

/** How many milliseconds the wall clock is ahead of UTC at this instant, from the real history of the zone. */
export function offsetAt(at: Date, zone = cityZone): number {
  const { formatter, known } = zoneOf(zone)
  const slot = Math.floor(at.getTime() / quarter)
  const remembered = known.get(slot)
  if (remembered !== undefined) return remembered
  if (known.size > 50_000) known.clear()
  const offset = askOffset(formatter, at)
  known.set(slot, offset)
  return offset
}

function askOffset(formatter: Intl.DateTimeFormat, at: Date) {
  const parts = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return wall - Math.floor(at.getTime() / 1000) * 1000
}

/** The wall clock and the day of the city at this instant. */
export function wallTime(at: Date, zone = cityZone): WallTime {
  const wall = at.getTime() + offsetAt(at, zone)
  const day = Math.floor(wall / dayLength)
  const seconds = Math.floor((wall - day * dayLength) / 1000)
  return {
    day: isoOfDayNumber(day),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  }
}

/**
 * The instant at which the city's wall clock shows this. Where the clock was put forward over it, the instant after the
 * jump; where it was put back and shows it twice, the first time.
 */
export function instantOf(day: IsoDay, hour = 0, minute = 0, zone = cityZone): Date {
  const wall = dayNumberOfIso(day) * dayLength + hour * 3_600_000 + minute * 60_000
  const before = offsetAt(new Date(wall - dayLength), zone)
  const after = offsetAt(new Date(wall + dayLength), zone)
  const early = wall - before
  if (before === after || offsetAt(new Date(early), zone) === before) return new Date(early)
  const late = wall - after
  return new Date(offsetAt(new Date(late), zone) === after ? late : early)
}

/** The same for a time as forms keep it, `HH:MM`. */
export function instantAt(day: IsoDay, time: string, zone = cityZone): Date {
  const [hour, minute] = time.split(':').map(Number)
  return instantOf(day, hour, minute, zone)
}

/** The day it is in the city. */
export const today = (now: Date, zone = cityZone): IsoDay => wallTime(now, zone).day

/** The first instant of a day. */
export const startOfDay = (day: IsoDay, zone = cityZone): Date => instantOf(day, 0, 0, zone)

/**
 * The first instant after a day. A deadline «تا پایان ۲۹ آبان» is kept as this, exclusive, and shown as 23:59 of its day.
 */
export const endOfDay = (day: IsoDay, zone = cityZone): Date => startOfDay(addDays(day, 1), zone)

/** Whole days of the city from one instant to another: 0 on the same day, 1 from this evening to tomorrow morning. */
export const cityDaysBetween = (from: Date, to: Date, zone = cityZone): number =>
  dayNumberOfIso(today(to, zone)) - dayNumberOfIso(today(from, zone))
