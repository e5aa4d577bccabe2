import { type SQL, sql } from 'drizzle-orm'

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
  readonly organiserId?: string | undefined
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
    sql`o.visibility = 'public' and o.state in ('published', 'cancelled')`,
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

/** Who enrols for a run comes to its first meeting: the later ones are no news to others. */
const onceForARun = sql`(o.admit_by <> 'run' or s.position = (
  select min(first.position) from enrolment_sessions first where first.offering_id = o.id and first.cancelled_at is null))`

const ofOffering = ({ kind, activity, free, stepFree, offeringId, organiserId, forWhom: whom }: CalendarWish) => [
  kind && sql`o.kind = ${kind}`,
  activity && sql`(o.activity = ${activity} or o.category = ${activity})`,
  free && sql`not jsonb_path_exists(o.price, '$.rows[*] ? (@.amount != "0")')`,
  stepFree && sql`o.access->>'step-free' = 'true'`,
  offeringId && sql`o.id = ${offeringId}`,
  organiserId && sql`o.organiser_id = ${organiserId}`,
  whom && audiences[whom],
]

const ofSession = ({ zoneId, placeId, placeIds, hours, hasPlaces }: CalendarWish) => [
  zoneId &&
    sql`(s.place_id in (select place_id from places_zones where zone_id = ${zoneId})
      or (s.place_id is null and o.zone_id = ${zoneId}))`,
  placeId && sql`s.place_id = ${placeId}`,
  placeIds && sql`s.place_id = any(${`{${placeIds.join(',')}}`}::uuid[])`,
  hours && times[hours],
  hasPlaces && places,
]

/** Whoever may come by themselves decides: a women’s hour to which small boys are brought is for women. */
const soleSex = (sex: 'female' | 'male', other: 'female' | 'male') =>
  sql.raw(`(jsonb_path_exists(o.audience, '$.profiles[*] ? (!exists(@.together) && @.sex == "${sex}")')
    and not jsonb_path_exists(o.audience, '$.profiles[*] ? (!exists(@.together) && (!exists(@.sex) || @.sex == "${other}"))'))`)

/** Made for these ages, and not only open to them beside everybody else. */
const agedFor = (from: number, to: number) =>
  sql.raw(`jsonb_path_exists(o.audience,
    '$.profiles[*] ? (@.ageMax <= 18 && @.ageMax >= ${from} && (!exists(@.ageMin) || @.ageMin <= ${to}) && !(@.takesSeat == false))')`)

const audiences: Record<ForWhom, SQL> = {
  women: soleSex('female', 'male'),
  men: soleSex('male', 'female'),
  family: sql`(o.audience->'profiles' = '[]'
    or jsonb_path_exists(o.audience, '$.profiles[*] ? (!exists(@.sex) && !exists(@.ageMax) && (!exists(@.ageMin) || @.ageMin <= 6))'))`,
  'ages-0-6': agedFor(0, 6),
  'ages-7-11': agedFor(7, 11),
  'ages-12-17': agedFor(12, 17),
}

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
