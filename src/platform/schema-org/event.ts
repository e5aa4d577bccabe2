import { withOffset } from '../calendar/iso-time.ts'
import { inLocale, type Locale, manners, type Said, spokenLocale } from '../locale.ts'
import { agesOf, onlySex, type Profile } from './audience.ts'
import { said } from './said.ts'

/** What something is, and what schema.org calls it. */
export const eventTypes = {
  sport: 'SportsEvent',
  music: 'MusicEvent',
  theatre: 'TheaterEvent',
  exhibition: 'ExhibitionEvent',
  festival: 'Festival',
  children: 'ChildrensEvent',
  education: 'EducationEvent',
  other: 'Event',
} as const
export type EventCategory = keyof typeof eventTypes

/** All addresses are whole ones. */
export interface PublicEvent {
  readonly page: string
  readonly category: EventCategory
  readonly title: Said
  readonly description?: Said
  readonly pictures?: readonly string[]
  readonly starts: Date
  readonly ends: Date
  readonly zone: string
  readonly standing: EventStanding
  readonly where: EventPlace
  readonly organiser: { readonly name: Said; readonly page: string }
  readonly profiles: readonly Profile[]
  readonly prices: readonly { readonly name: Said; /** In rials. */ readonly amount: bigint }[]
  readonly seats?: { readonly most: number; readonly left: number }
  /** Since when one can enrol. */
  readonly opens?: Date
  /** Where it is held in; the languages of the city's pages unless said. */
  readonly languages?: readonly Locale[]
  /** The page of the series or festival it belongs to. */
  readonly partOf?: { readonly title: Said; readonly page: string }
  /** The sessions of a run, or the stops of what moves. */
  readonly parts?: readonly EventPart[]
}

/** A part stands and is where the whole is, unless said. */
export interface EventPart {
  readonly page: string
  readonly starts: Date
  readonly ends: Date
  readonly standing?: EventStanding
  readonly where?: EventPlace
}

export type EventStanding =
  | { readonly now: 'scheduled' | 'cancelled' | 'movedOnline' }
  | { readonly now: 'rescheduled'; readonly from: Date }

export type EventPlace =
  | { readonly online: string }
  | {
      readonly name: Said
      readonly address?: Said
      readonly position?: { readonly latitude: number; readonly longitude: number }
      /** Where it can be followed from home too. */
      readonly online?: undefined
      readonly alsoOnline?: string
    }

/** Something that takes place, as schema.org tells of it (https://schema.org/Event), for `jsonLd` of a page. */
export function eventJsonLd(event: PublicEvent, locale: Locale) {
  const { page, category, title, description, pictures, zone, organiser, partOf, parts = [] } = event
  const say = (text: Said) => inLocale(text, locale)
  const type = eventTypes[category]
  return said({
    '@context': 'https://schema.org',
    '@type': type,
    url: page,
    name: say(title),
    description: description && say(description),
    image: pictures,
    inLanguage: (event.languages ?? [spokenLocale(title, locale)]).map((language) => manners[language].tag),
    startDate: withOffset(event.starts, zone),
    endDate: withOffset(event.ends, zone),
    ...standingOf(event.standing, zone),
    ...placeOf(event.where, say),
    organizer: { '@type': 'Organization', name: say(organiser.name), url: organiser.page },
    ...audienceOf(event.profiles),
    ...offersOf(event, say),
    superEvent: partOf && { '@type': 'EventSeries', name: say(partOf.title), url: partOf.page },
    subEvent: parts.map(({ page: url, starts, ends, standing, where }) => ({
      '@type': type,
      url,
      name: say(title),
      startDate: withOffset(starts, zone),
      endDate: withOffset(ends, zone),
      ...(standing && standingOf(standing, zone)),
      ...placeOf(where ?? event.where, say),
    })),
  })
}

const statuses = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
  movedOnline: 'EventMovedOnline',
} satisfies Record<EventStanding['now'], string>

const standingOf = (standing: EventStanding, zone: string) =>
  said({
    eventStatus: `https://schema.org/${statuses[standing.now]}`,
    previousStartDate: standing.now === 'rescheduled' ? withOffset(standing.from, zone) : undefined,
  })

type Say = (text: Said) => string

function placeOf(where: EventPlace, say: Say) {
  if (where.online !== undefined) return { eventAttendanceMode: modeOf('Online'), location: virtual(where.online) }
  const { name, address, position, alsoOnline } = where
  const place = said({
    '@type': 'Place',
    name: say(name),
    address: address && say(address),
    geo: position && { '@type': 'GeoCoordinates', ...position },
  })
  return alsoOnline === undefined
    ? { eventAttendanceMode: modeOf('Offline'), location: place }
    : { eventAttendanceMode: modeOf('Mixed'), location: [place, virtual(alsoOnline)] }
}

const modeOf = (mode: string) => `https://schema.org/${mode}EventAttendanceMode`
const virtual = (url: string) => ({ '@type': 'VirtualLocation', url })

/** Nothing where anybody may come. */
function audienceOf(profiles: readonly Profile[]) {
  const { min, max } = agesOf(profiles)
  const gender = onlySex(profiles)
  const hasAges = min !== undefined || max !== undefined
  if (!hasAges && gender === undefined) return {}
  return said({
    typicalAgeRange: hasAges ? `${min ?? 0}-${max ?? ''}` : undefined,
    audience: said({
      '@type': 'PeopleAudience',
      suggestedGender: gender,
      suggestedMinAge: min,
      suggestedMaxAge: max,
    }),
  })
}

function offersOf({ prices, seats, opens, zone, page, standing }: PublicEvent, say: Say) {
  const isFull = seats !== undefined && seats.left <= 0
  const availability = `https://schema.org/${isFull || standing.now === 'cancelled' ? 'SoldOut' : 'InStock'}`
  return said({
    isAccessibleForFree: prices.every(({ amount }) => amount === 0n),
    maximumAttendeeCapacity: seats && Math.max(0, seats.most),
    remainingAttendeeCapacity: seats && Math.max(0, seats.left),
    offers: prices.map(({ name, amount }) =>
      said({
        '@type': 'Offer',
        name: say(name),
        price: Number(amount),
        priceCurrency: 'IRR',
        availability,
        validFrom: opens && withOffset(opens, zone),
        url: page,
      }),
    ),
  })
}
