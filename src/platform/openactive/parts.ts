import { durationBetween } from '../calendar/iso-time.ts'
import { agesOf, onlySex, type Profile } from '../schema-org/audience.ts'
import { said } from '../schema-org/said.ts'
import type { ActivePlace, Address, Capacity, Named, Price, Standing, Times } from './inputs.ts'

/** Stands at the root of an item, and nowhere below. */
export const root = { '@context': 'https://openactive.io/' }

/** Readers of the feeds draw texts as they are: no tag, and nothing that looks like the beginning of one; «سن < ۱۲» stays. */
export const withoutTags = (text: string): string =>
  text
    .replaceAll(/<[a-z/!?][^<>]*>/gi, ' ')
    .replaceAll(/<(?=\S)/g, '< ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()

/** The same of a name, of which something has to be left. */
export const nameSaid = (name: string): string => withoutTags(name) || name.replaceAll(/[<>]/g, ' ').trim()

export const organisation = ({ id, page, name }: Named) => ({
  '@type': 'Organization',
  '@id': id,
  name: nameSaid(name),
  url: page,
})

export const image = (address: string | undefined) => address && [{ '@type': 'ImageObject', url: address }]

export const place = ({ id, page, name, position, address }: ActivePlace) =>
  said({
    '@type': 'Place',
    '@id': id,
    url: page,
    name: nameSaid(name),
    geo: position && { '@type': 'GeoCoordinates', ...position },
    address: address && postal(address),
  })

const postal = ({ street, city, province, postalCode, country }: Address) =>
  said({
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: city,
    addressRegion: province,
    postalCode,
    addressCountry: country,
  })

/** Each price once by its name; two of one name are told apart by a number. */
export function offers(of: string, prices: readonly Price[]) {
  const counts = new Map<string, number>()
  return prices.map(({ name, amount }, at) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return said({
      '@type': 'Offer',
      '@id': `${of}#/offers/${at + 1}`,
      name: count === 1 ? name : `${name} (${count})`,
      price: Number(amount),
      priceCurrency: amount > 0n ? 'IRR' : undefined,
    })
  })
}

export const isFree = (prices: readonly Price[]) => prices.length > 0 && prices.every(({ amount }) => amount === 0n)

export function genderRestriction(profiles: readonly Profile[]): string {
  const name = { female: 'FemaleOnly', male: 'MaleOnly', none: 'NoRestriction' }[onlySex(profiles) ?? 'none']
  return `https://openactive.io/${name}`
}

/** Nothing where nobody is kept out; profiles without ages say at least that there is no lowest. */
export function ageRange(profiles: readonly Profile[]) {
  if (profiles.length === 0) return undefined
  const { min, max } = agesOf(profiles)
  return said({ '@type': 'QuantitativeValue', minValue: min ?? (max === undefined ? 0 : undefined), maxValue: max })
}

/** Overbooked is full: nothing here is ever below nothing. */
export const capacity = (seats: Capacity | undefined) =>
  seats ? { maximumAttendeeCapacity: Math.max(0, seats.most), remainingAttendeeCapacity: Math.max(0, seats.left) } : {}

const standings = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} satisfies Record<Standing, string>

export const eventStatus = (standing: Standing) => `https://schema.org/${standings[standing]}`

/** 0 is Saturday. */
const weekdays = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** A schedule where weeks say everything, else what all sessions have in common. */
export function schedule({ from, until, zone, weekly }: Times, sessions: 'ScheduledSession' | 'Event') {
  const times = { startTime: from, endTime: until, scheduleTimezone: zone }
  if (!weekly) return { '@type': 'PartialSchedule', ...times }
  return {
    '@type': 'Schedule',
    ...times,
    scheduledEventType: sessions,
    startDate: weekly.first,
    endDate: weekly.last,
    duration: lasting(from, until),
    repeatFrequency: `P${weekly.interval}W`,
    byDay: weekly.weekdays.map((day) => `https://schema.org/${weekdays[day]}`),
  }
}

/** From one time of the day to another, which may be after midnight. */
function lasting(from: string, until: string): string {
  const [begin, end] = [new Date(`2000-01-01T${from}:00Z`), new Date(`2000-01-01T${until}:00Z`)]
  return durationBetween(begin, end > begin ? end : new Date(end.getTime() + 86_400_000))
}
