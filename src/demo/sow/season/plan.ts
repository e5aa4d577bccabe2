import type { Audience, SownOffering, SownPool, SownSession } from '#engines/enrolment/index.ts'
import { cityZone, instantOf, wallTime } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Text } from '#platform/locale.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import { audiences } from '../../events/audiences.ts'
import type { DemoOffering } from '../../events/shapes.ts'
import type { Dice } from '../dice.ts'
import { type Ids, named } from '../ids.ts'
import { type Meeting, meetingsOf } from './days.ts'

/** A place of the samples, as far as a season asks. */
export interface Stage {
  readonly id: string
  readonly name: Text
  readonly zoneId: string | undefined
  /** The smallest places a session takes: its courts, or itself. */
  readonly leaves: readonly string[]
  /** Whether the samples keep a calendar for it. */
  readonly isBookable: boolean
}

export interface Ground {
  readonly now: Date
  readonly first: string
  readonly dice: Dice
  readonly occasions: ReadonlyMap<string, string>
  readonly programmes: ReadonlyMap<string, { readonly id: string }>
  readonly organisations: Ids
  readonly places: ReadonlyMap<string, Stage>
  readonly leaders: readonly string[]
  readonly staff: Ids
  /** Who decides: closes a day, reads what people wrote. */
  readonly judge: string
  /** How often people came in a week, by what a quota counts. */
  readonly used: Map<string, number>
}

/** One offering of the samples with its sessions and pools, before anybody enrols. */
export interface Planned {
  readonly recipe: DemoOffering
  readonly offering: SownOffering
  readonly place: Stage
  readonly sessions: SownSession[]
  /** Of a session, or of the run under its offering's id. */
  readonly pools: ReadonlyMap<string, SownPool[]>
}

/** An offering for each place of a recipe. */
export const planOf = (recipe: DemoOffering, ground: Ground): Planned[] =>
  recipe.places.map((code) => planAt(recipe, named(ground.places, code), ground))

function planAt(recipe: DemoOffering, place: Stage, ground: Ground): Planned {
  const meetings = meetingsOf(recipe.when, ground.first, ground.occasions)
  const offering = offeringRow(recipe, place, ground)
  const anyLeader = ground.dice.oneOf(ground.leaders)
  const leader = recipe.leader === undefined ? anyLeader : named(ground.staff, recipe.leader)
  const sessions = meetings.map((meeting, at) => sessionRow(offering, meeting, { at, place, leader, recipe }))
  const groups: [string, SownPool[]][] =
    recipe.admitBy === 'run'
      ? [[offering.id, poolsFor(recipe, offering, sessions[0], null)]]
      : sessions.map((session) => [session.id, poolsFor(recipe, offering, session, session.id)])
  return { recipe, offering, place, sessions, pools: new Map(groups) }
}

const withPlace = (text: string, name: string) => text.replace('{place}', name.replace(/ \((?:نمونه|Sample)\)$/, ''))

function titleOf({ title }: DemoOffering, { name }: Stage) {
  const { fa, en, azb } = title
  return { fa: withPlace(fa, name.fa), en: withPlace(en, name.en), ...(azb && { azb: withPlace(azb, name.fa) }) }
}

function offeringRow(recipe: DemoOffering, place: Stage, ground: Ground): SownOffering {
  const { now, first, programmes, organisations } = ground
  const organiserId = named(organisations, recipe.organiser)
  const createdAt = instantOf(addDays(first, -160), 9)
  const { how = 'first-come' } = recipe
  const phase = { from: createdAt.toISOString(), until: instantOf(addDays(first, 200)).toISOString(), how }
  return {
    id: newId(createdAt.getTime()),
    code: newTrackingCode(bytesOf(ground.dice)),
    kind: recipe.kind,
    ownerModule: 'events',
    ownerRef: null,
    title: titleOf(recipe, place),
    summary: recipe.summary,
    organiserId,
    unitId: null,
    programmeId: named(programmes, recipe.programme).id,
    zoneId: place.zoneId ?? null,
    agreementId: null,
    audience: audiences[recipe.audience],
    phases: [{ id: 'all', ...phase }],
    admitBy: recipe.admitBy,
    price: priceOf(recipe),
    refunds: null,
    ...askedOf(recipe),
    termsVersion: 1,
    gathers: false,
    ...limitsOf(recipe),
    access: { 'step-free': true, 'carer-free': true, ...recipe.access },
    seating: seatingOf(recipe),
    visibility: 'public',
    activity: recipe.activity ?? null,
    category: recipe.category,
    state: 'published',
    sample: true,
    createdAt,
    changedAt: now < createdAt ? now : createdAt,
    rev: 1,
  }
}

/** What a party has to agree to, and may tell. */
const askedOf = ({ consents = [], asksHealth = false }: DemoOffering) => ({ consents: [...consents], asksHealth })

const limitsOf = ({ noOverlap = false, missed = 'make-up', quota, passKind }: DemoOffering) => ({
  missed,
  noOverlap,
  quota: quota ? { ...quota, window: 'week' as const } : null,
  passKind: passKind ?? null,
})

const seatingOf = ({ seats, hard = false, also }: DemoOffering) => [
  { key: 'seats', capacity: seats, hard },
  ...(also ? [{ key: 'bus', label: also.label, capacity: also.seats, hard: true }] : []),
]

const small = { amount: '0', when: { ageMax: 5 } }

/** Small children come free, where they may come. */
function priceOf({ price = 0, audience }: DemoOffering) {
  const { profiles }: Audience = audiences[audience]
  const maySmall = profiles.length === 0 || profiles.some(({ ageMin = 0 }) => ageMin <= small.when.ageMax)
  return { rows: price === 0 ? [] : [{ amount: String(price) }, ...(maySmall ? [small] : [])] }
}

interface Held {
  readonly recipe: DemoOffering
  readonly at: number
  readonly place: Stage
  readonly leader: string | undefined
}

function sessionRow(
  { id: offeringId }: SownOffering,
  meeting: Meeting,
  { at, place, leader, recipe }: Held,
): SownSession {
  const { startsAt, endsAt, pin } = meeting
  return {
    id: newId(startsAt.getTime()),
    offeringId,
    position: at + 1,
    timing: 'moment',
    channel: 'place',
    localStart: wall(startsAt),
    localEnd: wall(endsAt),
    zoneName: cityZone,
    startsAt,
    endsAt,
    placeId: place.id,
    bookingId: null,
    leaders: leader === undefined ? [] : [leader],
    pin,
    outdoor: recipe.outdoor ?? false,
    movedFrom: null,
    movedReason: null,
    cancelledAt: null,
    cancelReason: null,
    rev: 1,
  }
}

/** What the clock on the wall shows, `YYYY-MM-DDTHH:MM`. */
export function wall(at: Date): string {
  const { day, hour, minute } = wallTime(at)
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function poolsFor(
  recipe: DemoOffering,
  { id }: SownOffering,
  first: SownSession | undefined,
  sessionId: string | null,
): SownPool[] {
  const seats = poolRow(id, { recipe, sessionId, startsAt: first?.startsAt ?? null })
  if (!recipe.also) return [seats]
  const { label, seats: capacity } = recipe.also
  return [seats, { ...seats, id: newId(first?.startsAt?.getTime() ?? 0), key: 'bus', label, capacity, hard: true }]
}

interface Pooled {
  readonly recipe: DemoOffering
  readonly sessionId: string | null
  readonly startsAt: Date | null
}

const poolRow = (offeringId: string, { recipe, sessionId, startsAt }: Pooled): SownPool => ({
  id: newId(startsAt?.getTime() ?? 0),
  offeringId,
  sessionId,
  label: null,
  key: 'seats',
  capacity: recipe.seats,
  lanes: [],
  releaseAt: null,
  released: false,
  hard: recipe.hard ?? false,
  overbook: 0,
  paused: false,
  startsAt,
  arrivals: 0,
  rev: 1,
})

/** Random bytes that are the same at every sowing. */
export const bytesOf = (dice: Dice) => (count: number) => Uint8Array.from({ length: count }, () => dice.between(0, 255))
