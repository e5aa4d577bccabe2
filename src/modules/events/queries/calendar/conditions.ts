import { uuids } from '#platform/db/uuids.ts'
import { type SQL, sql } from 'drizzle-orm'
import { type Closeness, refsWith } from '#platform/search/narrowing.ts'
import type { SearchQuery } from '#platform/text/search-query.ts'

/** Offerings stand in the search of the city as this. */
export const searchedAs = 'event'

/** What a list of the calendar is narrowed by. */
export interface CalendarWish {
  /** Meetings that begin in this stretch; the end exclusive. */
  readonly from: Date
  readonly until?: Date | undefined
  readonly forWhom?: ForWhom | undefined
  readonly zoneId?: string | undefined
  readonly placeId?: string | undefined
  /** In any of these: a hall and its courts. */
  readonly placeIds?: readonly string[] | undefined
  readonly offeringId?: string | undefined
  /** Of this programme, or of one right below it. */
  readonly programmeId?: string | undefined
  /** Only these meetings. */
  readonly sessionIds?: readonly string[] | undefined
  readonly organiserId?: string | undefined
  /** Offerings that have these words, and how closely. */
  readonly words?: { readonly question: SearchQuery; readonly closeness: Closeness } | undefined
  readonly hours?: Hours | undefined
  readonly free?: boolean | undefined
  readonly stepFree?: boolean | undefined
  readonly hasPlaces?: boolean | undefined
  readonly kind?: string | undefined
  readonly activity?: string | undefined
  /** Those that are called off stay on the calendar unless said otherwise. */
  readonly withoutOff?: boolean | undefined
  /** Of a run all its meetings, and not the first alone. */
  readonly everyMeeting?: boolean | undefined
}

export const forWhom = ['women', 'men', 'family', 'ages-0-6', 'ages-7-11', 'ages-12-17'] as const
export type ForWhom = (typeof forWhom)[number]

export const hoursOfDay = ['morning', 'afternoon', 'evening'] as const
export type Hours = (typeof hoursOfDay)[number]

/** Everything a meeting has to fulfil, on `s` (the session) and `o` (its offering). */
export function conditionsOf(wish: CalendarWish): SQL {
  const { from, until, withoutOff, everyMeeting } = wish
  const all = [
    sql`s.starts_at >= ${from.toISOString()}::timestamptz`,
    until && sql`s.starts_at < ${until.toISOString()}::timestamptz`,
    sql`${isShown(wish)} and o.state in ('published', 'cancelled')`,
    withoutOff && sql`s.cancelled_at is null and o.state = 'published'`,
    !everyMeeting && onceForARun,
    ...ofOffering(wish),
    ...ofSession(wish),
  ]
  return sql.join(
    all.filter((condition) => condition !== undefined && condition !== false),
    sql` and `,
  )
}

/** What is not on the list is shown to whoever knows which one they look for. */
const isShown = ({ offeringId }: CalendarWish) =>
  offeringId === undefined ? sql`o.visibility = 'public'` : sql`o.visibility in ('public', 'unlisted')`

/** Who enrols for a run comes to its first meeting: the later ones are no news to others. */
const onceForARun = sql`(o.admit_by <> 'run' or s.position = (
  select min(first.position) from enrolment_sessions first where first.offering_id = o.id and first.cancelled_at is null))`

const ofOffering = (wish: CalendarWish) => {
  const facets = facetsOf(wish)
  return [
    facets.length > 0 &&
      sql`calendar_facets(o.kind, o.activity, o.category, o.price, o.audience, o.access) @> ${asArray(facets)}::text[]`,
    wish.offeringId && sql`o.id = ${wish.offeringId}`,
    wish.programmeId &&
      sql`o.programme_id in (
        select id from programmes where id = ${wish.programmeId} or parent_id = ${wish.programmeId})`,
    withWords(wish),
    wish.organiserId && sql`o.organiser_id = ${wish.organiserId}`,
  ]
}

function withWords({ words }: CalendarWish): SQL | undefined {
  const refs = words && refsWith(words.question, searchedAs, words.closeness)
  return refs && sql`o.id in (select ref::uuid from (${refs}) as worded)`
}

/** The words an offering has to have (`calendar_facets` in migrations/after.sql): an index answers them together. */
function facetsOf({ kind, activity, free, stepFree, forWhom: whom }: CalendarWish): string[] {
  const all = [kind && `kind:${kind}`, activity && `about:${activity}`, free && 'free', stepFree && 'step-free']
  return [...all, whom && `for:${whom}`].filter((one) => typeof one === 'string' && one !== '').map(String)
}

/** As PostgreSQL writes an array: its planner has to see the words, to know how many offerings have them. */
const asArray = (texts: readonly string[]) => `{${texts.map((text) => JSON.stringify(text)).join(',')}}`

const ofSession = ({ zoneId, placeId, placeIds, sessionIds, hours, hasPlaces }: CalendarWish) => [
  zoneId &&
    sql`(s.place_id in (select place_id from places_zones where zone_id = ${zoneId})
      or (s.place_id is null and o.zone_id = ${zoneId}))`,
  placeId && sql`s.place_id = ${placeId}`,
  placeIds && sql`s.place_id = any(${uuids(placeIds)})`,
  sessionIds && sql`s.id = any(${uuids(sessionIds)})`,
  hours && times[hours],
  hasPlaces && places,
]

const hour = sql`extract(hour from s.starts_at at time zone s.zone_name)`
const times: Record<Hours, SQL> = {
  morning: sql`${hour} < 12`,
  afternoon: sql`${hour} >= 12 and ${hour} < 17`,
  evening: sql`${hour} >= 17`,
}

/** No pool of it is full, or nobody counts. */
const places = sql`s.cancelled_at is null and not exists (
  select from (
    select id, capacity, overbook from enrolment_pools where session_id = s.id
    union all
    select id, capacity, overbook from enrolment_pools
    where o.admit_by = 'run' and offering_id = o.id and session_id is null
  ) k where k.capacity + k.overbook <= coalesce((
    select sum(c.seats) from enrolment_claims c where c.pool_id = k.id and c.standing = 'live'), 0))`
