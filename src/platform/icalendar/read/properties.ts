import type ICAL from 'ical.js'

/** A time as it is written, and the zone it names. */
interface WrittenTime {
  readonly written: string
  readonly zone: string | undefined
}

/** A list of days that does not say it is one: ical.js leaves the mark of a time behind each. */
const bareDay = /T::$/

/** Every time of these properties; of a period, its beginning. */
export function timesOf(component: ICAL.Component, name: string): WrittenTime[] {
  const listed = name === 'dtstart' ? '' : bareDay
  return component.getAllProperties(name).flatMap((property) => {
    const [, , , ...values]: unknown[] = property.jCal
    const zone = property.getFirstParameter('tzid') || undefined
    return values.flatMap((value) => {
      const whole: unknown = Array.isArray(value) ? value[0] : value
      const written = typeof whole === 'string' ? whole.replace(listed, '') : '--'
      return written === '--' || written === '' ? [] : [{ written, zone }]
    })
  })
}

/** Every text of these properties. */
export function textsOf(component: ICAL.Component, name: string): string[] {
  return component.getAllProperties(name).flatMap((property) => {
    const [, , , ...values]: unknown[] = property.jCal
    return values.filter((value) => typeof value === 'string')
  })
}

/** All numbers of the first of these properties. */
export function numbersOf(component: ICAL.Component, name: string): number[] {
  const values: unknown[] = component.getFirstProperty(name)?.jCal.slice(3) ?? []
  return values.flat().flatMap((value) => (typeof value === 'number' && Number.isFinite(value) ? [value] : []))
}
