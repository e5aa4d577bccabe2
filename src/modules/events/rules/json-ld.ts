import { inLine } from '#platform/text/in-line.ts'
import type { Profile, Session } from '#engines/enrolment/index.ts'
import type { ZoneKind } from '#city/zones/tables.ts'
import { cityZone } from '#platform/calendar/instant.ts'
import type { Locale, Said } from '#platform/locale.ts'
import { type EventCategory, eventJsonLd, eventTypes, type PublicEvent } from '#platform/schema-org/event.ts'
import type { WholeOffering } from '../queries/offering/about.ts'
import { words as events } from '../words.ts'
import { comingOf, isOff, seatsFor } from './meetings.ts'
import { amountSaid } from './price.ts'
import { isOnline } from './sessions.ts'
import { lateness, later } from './stops.ts'

/** The way of the session that is under way or comes next, as far as it moves. */
export interface ShownWay {
  readonly sessionId: string
  readonly stops: readonly {
    readonly code: string
    readonly name: Said
    readonly lon: number | null
    readonly lat: number | null
    readonly planned: Date
    readonly expected: Date
    readonly late: number
  }[]
}

/** In which parts of the city a place lies. */
export interface ShownZone {
  readonly placeId: string
  readonly zone: { readonly kind: ZoneKind; readonly name: Said }
}

interface Shown extends WholeOffering {
  readonly way: ShownWay | undefined
  readonly zones: readonly ShownZone[]
  /** The drawing at its head, as a whole address. */
  readonly picture: string
}

type Dated = Session & { readonly startsAt: Date }
const isDated = (session: Session): session is Dated => session.startsAt !== null

const categoryOf = (category: string | null): EventCategory =>
  Object.keys(eventTypes).find((key): key is EventCategory => key === category) ?? 'other'

/** What search engines learn of an offering: its next meeting, or the run with its meetings; nothing where nothing is dated. */
export function offeringJsonLd(whole: Shown, publicUrl: string, now: Date, locale: Locale) {
  const dated = whole.sessions.filter(isDated)
  const coming = comingOf(dated, now).filter(isDated)
  const shown = whole.offering.admitBy === 'run' ? dated.find((one) => !isOff(one)) : (wayOf(whole, dated) ?? coming[0])
  const first = shown ?? dated.at(-1)
  return first && eventJsonLd(eventOf(whole, { first, dated, coming }, publicUrl), locale)
}

/** What moves is told of as long as it is on its way. */
const wayOf = ({ way }: Shown, dated: readonly Dated[]) => dated.find(({ id }) => id === way?.sessionId)

interface Meetings {
  readonly first: Dated
  readonly dated: readonly Dated[]
  readonly coming: readonly Dated[]
}

function eventOf(whole: Shown, meetings: Meetings, publicUrl: string): PublicEvent {
  const { offering, organiser } = whole
  const { first } = meetings
  const page = `${publicUrl}/e/${offering.code}`
  const by = organiser && { name: organiser.name, page: `${publicUrl}/organisations/${organiser.slug}` }
  return {
    page,
    category: categoryOf(offering.category),
    title: offering.title,
    ...(offering.summary && { description: offering.summary }),
    pictures: [whole.picture],
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
function timesOf({ offering, way }: Shown, { first, dated }: Meetings, page: string) {
  const isRun = offering.admitBy === 'run'
  if (!isRun && way?.sessionId === first.id) return timesOnWay(way, first, page)
  const last = (isRun ? dated.at(-1) : undefined) ?? first
  const parts = dated.slice(0, 50).map((one) => partOf(one, page))
  return { starts: first.startsAt, ends: last.endsAt ?? last.startsAt, ...(isRun && { parts }) }
}

/** What moves has its stops as its parts, and is as late as was told. */
function timesOnWay({ stops }: ShownWay, { startsAt, endsAt }: Dated, page: string) {
  const late = lateness(stops)
  const ends = later(endsAt ?? startsAt, late.last)
  const parts = stops.map(({ name, lon, lat, planned, expected, ...stop }, at) => ({
    page: `${page}#way`,
    starts: expected,
    ends: stops[at + 1]?.expected ?? ends,
    standing: stop.late === 0 ? scheduled : { now: 'rescheduled' as const, from: planned },
    where: { name, ...(lon !== null && lat !== null && { position: { latitude: lat, longitude: lon } }) },
  }))
  return { starts: later(startsAt, late.first), ends, parts }
}

const scheduled = { now: 'scheduled' } as const

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

const isLate = (way: ShownWay | undefined, { id }: Dated): boolean =>
  way?.sessionId === id && way.stops.some(({ late }) => late !== 0)

function standingSaid({ offering, way }: Shown, first: Dated): PublicEvent['standing'] {
  if (offering.state === 'cancelled' || isOff(first)) return { now: 'cancelled' }
  const { movedFrom, startsAt, placeId } = first
  // What was always to be online has no place.
  if (isOnline(first) && placeId !== null) return { now: 'movedOnline' }
  if (movedFrom !== null && movedFrom.getTime() !== startsAt.getTime()) return { now: 'rescheduled', from: movedFrom }
  return isLate(way, first) ? { now: 'rescheduled', from: startsAt } : scheduled
}

function whereOf({ places, zones }: Shown, { channel, placeId }: Dated, page: string): PublicEvent['where'] {
  const place = placeId === null ? undefined : places.get(placeId)
  if (isOnline({ channel }) || !place) return { online: page }
  const { name, publicLon, publicLat } = place
  if (publicLon === null || publicLat === null) return { name }
  const address = addressIn(zones.filter((one) => one.placeId === placeId))
  return { name, position: { latitude: publicLat, longitude: publicLon }, ...(address && { address }) }
}

/** As an address names them; a hexagon says nothing to who looks for the way. */
const inAddress: readonly ZoneKind[] = ['neighbourhood', 'sub-district', 'district']

/** The parts of the city it lies in, the smallest first: what the city knows of an address. */
function addressIn(zones: readonly ShownZone[]): Said | undefined {
  const names = inAddress.flatMap((kind) => zones.filter(({ zone }) => zone.kind === kind).map(({ zone }) => zone.name))
  return names.length === 0 ? undefined : inLine(names)
}

const pricesOf = ({ offering: { title, price } }: WholeOffering) =>
  price.rows.length === 0
    ? [{ name: title, amount: 0n }]
    : price.rows.map(({ amount }) => ({ name: amountSaid(BigInt(amount)), amount: BigInt(amount) }))
