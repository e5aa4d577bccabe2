import ICAL from 'ical.js'
import { instantOf, offsetAt, wallTime } from '../../calendar/instant.ts'
import { isoOfDayNumber } from '../../calendar/jalali.ts'

/** A wall time as a number: the milliseconds since 1970 that it would be if the clock showed UTC. */
export type Wall = number

/** A wall clock somewhere, both ways. */
export interface Clock {
  readonly name: string
  readonly instantAt: (wall: Wall) => number
  readonly wallAt: (instant: number) => Wall
}

const [aMinute, anHour, aDay] = [60_000, 3_600_000, 86_400_000]

export const utc: Clock = { name: 'UTC', instantAt: (wall) => wall, wallAt: (instant) => instant }

/** The clock of a zone that the runtime knows. */
export const clockOf = (zone: string): Clock => ({
  name: zone,
  instantAt(wall) {
    const ofDay = ((wall % aDay) + aDay) % aDay
    const [hour, minute] = [Math.floor(ofDay / anHour), Math.floor((ofDay % anHour) / aMinute)]
    return instantOf(dayAt(wall), hour, minute, zone).getTime() + (ofDay % aMinute)
  },
  wallAt: (instant) => instant + offsetAt(new Date(instant), zone),
})

/** The day of a wall time. */
export const dayAt = (wall: Wall) => isoOfDayNumber(Math.floor(wall / aDay))

/** A wall time of a clock as the city's clock shows it at that instant. */
export const wallTimeIn = (city: Clock, clock: Clock, wall: Wall) =>
  clock.name === city.name ? wallTime(new Date(wall), utc.name) : wallTime(new Date(clock.instantAt(wall)), city.name)

/** The clock a file itself explains. Its rules are asked at most for the years that files may speak of. */
function clockIn(zone: ICAL.Timezone): Clock {
  const offset = (wall: Wall) => zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true)) * 1000
  const wallAt = (instant: number) => {
    const near = instant + offset(instant)
    return instant + offset(near)
  }
  return { name: `file:${zone.tzid}`, instantAt: (wall) => wall - offset(wall), wallAt }
}

/** Names that Windows gives to zones of this part of the world. */
const windows: Readonly<Record<string, string>> = {
  'Iran Standard Time': 'Asia/Tehran',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Azerbaijan Standard Time': 'Asia/Baku',
  'Caucasus Standard Time': 'Asia/Yerevan',
  'Arabic Standard Time': 'Asia/Baghdad',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arab Standard Time': 'Asia/Riyadh',
  'Afghanistan Standard Time': 'Asia/Kabul',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
}

/**
 * Finds the clock that a file means by the name of a zone. A name that the runtime knows goes before the file's own
 * explanation: many telephones still write that Iran has summer time, and what is meant is the wall clock of Tehran.
 */
export function clocks(zones: readonly string[]): (name: string) => Clock | undefined {
  const told = new Map(zones.flatMap(zoneIn).map((zone) => [zone.tzid, zone]))
  const known = new Map<string, Clock | undefined>()
  const find = (name: string) => {
    const zone = told.get(name)
    const place = zone?.component.getFirstPropertyValue('x-lic-location')
    const candidates = [name, windows[name], tailOf(name), typeof place === 'string' ? place : undefined]
    const real = candidates.find((candidate) => candidate !== undefined && isZone(candidate))
    if (real !== undefined) return clockOf(real)
    return zone && clockIn(zone)
  }
  return (name) => {
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name)
  }
}

function zoneIn(text: string): ICAL.Timezone[] {
  try {
    return [new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))]
  } catch {
    return []
  }
}

/** `/citadel.org/20260108_1/Asia/Tehran` means `Asia/Tehran`. */
const tailOf = (name: string) => /^\/.*?\/([A-Z]\w+\/[\w+-]+(?:\/[\w+-]+)?)$/.exec(name)?.[1]

function isZone(name: string): boolean {
  if (!/^[A-Z][\w+/-]*$/i.test(name)) return false
  try {
    offsetAt(new Date(0), name)
    return true
  } catch {
    return false
  }
}
