import type { Profile, Session } from '#engines/enrolment/index.ts'
import { cityZone } from '#platform/calendar/instant.ts'
import type { Locale } from '#platform/locale.ts'
import { type EventCategory, eventJsonLd, eventTypes, type PublicEvent } from '#platform/schema-org/event.ts'
import type { WholeOffering } from '../queries/offering/about.ts'
import { words as events } from '../words.ts'
import { comingOf, isOff, seatsFor } from './meetings.ts'
import { amountSaid } from './price.ts'

type Dated = Session & { readonly startsAt: Date }
const isDated = (session: Session): session is Dated => session.startsAt !== null

const categoryOf = (category: string | null): EventCategory =>
  Object.keys(eventTypes).find((key): key is EventCategory => key === category) ?? 'other'

/** What search engines learn of an offering: its next meeting, or the run with its meetings; nothing where nothing is dated. */
export function offeringJsonLd(whole: WholeOffering, publicUrl: string, now: Date, locale: Locale) {
  const dated = whole.sessions.filter(isDated)
  const coming = comingOf(dated, now).filter(isDated)
  const shown = whole.offering.admitBy === 'run' ? dated.find((one) => !isOff(one)) : coming[0]
  const first = shown ?? dated.at(-1)
  return first && eventJsonLd(eventOf(whole, { first, dated, coming }, publicUrl), locale)
}

interface Meetings {
  readonly first: Dated
  readonly dated: readonly Dated[]
  readonly coming: readonly Dated[]
}

function eventOf(whole: WholeOffering, meetings: Meetings, publicUrl: string): PublicEvent {
  const { offering, organiser } = whole
  const { first } = meetings
  const page = `${publicUrl}/e/${offering.code}`
  const by = organiser && { name: organiser.name, page: `${publicUrl}/organisations/${organiser.slug}` }
  return {
    page,
    category: categoryOf(offering.category),
    title: offering.title,
    ...(offering.summary && { description: offering.summary }),
    ...timesOf(whole, meetings, page),
    zone: cityZone,
    standing: standingSaid(whole, first),
    where: whereOf(whole, first, page),
    organiser: by ?? { name: events.events, page: publicUrl },
    profiles: offering.audience.profiles.map(profileOf),
    prices: pricesOf(whole),
    ...placesOf(whole, meetings),
  }
}

/** A run goes from its first meeting to its last, and has them as its parts. */
function timesOf({ offering }: WholeOffering, { first, dated }: Meetings, page: string) {
  const isRun = offering.admitBy === 'run'
  const last = (isRun ? dated.at(-1) : undefined) ?? first
  const parts = dated.slice(0, 50).map((one) => partOf(one, page))
  return { starts: first.startsAt, ends: last.endsAt ?? last.startsAt, ...(isRun && { parts }) }
}

function placesOf({ offering, seats }: WholeOffering, { first, coming }: Meetings) {
  const single = offering.admitBy === 'run' ? null : first.id
  const own = seatsFor(offering, seats, single, new Set(coming.map(({ id }) => id)))
  const opens = offering.phases[0]?.from
  return {
    ...(own && { seats: { most: own.capacity, left: own.left } }),
    ...(opens !== undefined && { opens: new Date(opens) }),
  }
}

const profileOf = ({ sex, ageMin, ageMax, together }: Profile): PublicEvent['profiles'][number] => ({
  ...(sex && { sex }),
  ...(ageMin !== undefined && { ageMin }),
  ...(ageMax !== undefined && { ageMax }),
  alone: together === undefined,
})

const partOf = ({ id, startsAt, endsAt }: Dated, page: string) => ({
  page: `${page}#${id}`,
  starts: startsAt,
  ends: endsAt ?? startsAt,
})

function standingSaid({ offering }: WholeOffering, first: Dated): PublicEvent['standing'] {
  if (offering.state === 'cancelled' || isOff(first)) return { now: 'cancelled' }
  if (first.movedFrom === null) return { now: 'scheduled' }
  return first.movedFrom.getTime() === first.startsAt.getTime()
    ? { now: 'movedOnline' }
    : { now: 'rescheduled', from: first.movedFrom }
}

function whereOf({ places }: WholeOffering, { channel, placeId }: Dated, page: string): PublicEvent['where'] {
  const place = placeId === null ? undefined : places.get(placeId)
  if (channel === 'network' || !place) return { online: page }
  const { name, publicLon, publicLat } = place
  const isPlaced = publicLon !== null && publicLat !== null
  return { name, ...(isPlaced && { position: { latitude: publicLat, longitude: publicLon } }) }
}

const pricesOf = ({ offering: { title, price } }: WholeOffering) =>
  price.rows.length === 0
    ? [{ name: title, amount: 0n }]
    : price.rows.map(({ amount }) => ({ name: amountSaid(BigInt(amount)), amount: BigInt(amount) }))
