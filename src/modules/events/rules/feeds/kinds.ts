/** The kinds of things the city tells by OpenActive, as its model names them. */
export const feedKinds = [
  'SessionSeries',
  'ScheduledSession',
  'CourseInstance',
  'HeadlineEvent',
  'Event',
  'FacilityUse',
  'Slot',
] as const
export type FeedKind = (typeof feedKinds)[number]

/** The feed of a kind: `session-series`. */
export const feedName = (kind: FeedKind): string => kind.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()

export const kindOfFeed = (name: string): FeedKind | undefined => feedKinds.find((kind) => feedName(kind) === name)

export const isFeedKind = (name: string): name is FeedKind => feedKinds.some((kind) => kind === name)

interface Shape {
  readonly kind: string
  readonly admitBy: 'run' | 'session' | 'both' | 'none'
}

/** What an offering is: a run, one of several days, one day, or a series whose sessions are things of their own. */
export function activeKind({ kind, admitBy }: Shape, sessions: number): FeedKind | undefined {
  if (admitBy === 'none' || sessions === 0) return undefined
  if (admitBy === 'run') return 'CourseInstance'
  if (sessions === 1) return 'Event'
  return kind === 'event' || kind === 'camp' ? 'HeadlineEvent' : 'SessionSeries'
}

/**
 * Addresses inside of feeds are kept without their host, which may change without any of them changing: the page that
 * hands them out puts it before.
 */
export const hostless = 'city:'

export const itemAddress = (kind: FeedKind, id: string): string =>
  `${hostless}/openactive/items/${feedName(kind)}/${id}`

export const withHost = (json: string, host: string): string => json.replaceAll(`"${hostless}/`, `"${host}/`)
