import type { Programme } from '#city/programmes/tables.ts'
import { insertPeople } from '#city/people/queries.ts'
import { publishSupplyList, takeAsTold } from '#modules/events/index.ts'
import { enrolmentFacts, type Season, type SownEnrolment, sowSeason } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { theRules } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { draws as drawRecipes } from '../../events/draws.ts'
import { season } from '../../events/season.ts'
import { femaleNames, maleNames } from '../../people.ts'
import { openDice } from '../dice.ts'
import { type Ids, named } from '../ids.ts'
import { activityFacts, marksOf, ratingsOf } from './attending.ts'
import { bookPlaces, withoutClashes } from './booking.ts'
import { type Ground as ByHand, sowByHand } from './by-hand.ts'
import { sowCare } from './care.ts'
import { changePlans } from './changes-of-plan.ts'
import { familyOf, markedName } from '../names.ts'
import { nearestOccasions } from './days.ts'
import { drawOf } from './drawing.ts'
import { sowEndings } from './endings.ts'
import { enrolmentsOf } from './enrolling.ts'
import { sowHalls } from './halls.ts'
import { type Home, sowHomes } from './homes.ts'
import { homesByAudience } from './parties.ts'
import { moveOccasion } from './moon.ts'
import { sowMoney } from './paying.ts'
import { type Ground, type Planned, planOf } from './plan.ts'
import { sowVenues } from './venues.ts'
import { sowWays } from './ways.ts'

interface Known {
  readonly zones: Ids
  readonly organisations: Ids
  readonly programmes: ReadonlyMap<string, Programme>
  readonly staff: Ids
  readonly keyring: Keyring
}

/**
 * A season of nine months around the city's first day: what is on, who enrolled, waited, came and was paid back. All of it
 * is worked out first and then written in a few dozen statements.
 */
export async function sowEvents(work: Work, known: Known): Promise<readonly Home[]> {
  const { db, now } = work
  const first = today(now)
  const ground: Ground = {
    ...known,
    now,
    first,
    dice: openDice(1448),
    used: new Map(),
    judge: named(known.staff, 'tohid.officer'),
    occasions: await nearestOccasions(db, first),
    places: await sowVenues(work, known.zones),
    leaders: await sowLeaders(work),
  }
  const homes = await sowHomes(db, { zones: [...known.zones.values()], first, keyring: known.keyring })
  const planned = withoutClashes(season.flatMap((recipe) => planOf(recipe, ground)))
  const closed = changePlans(planned, { ...ground, closer: ground.judge })
  const homesOf = homesByAudience(homes)
  const drawn = drawRecipes.flatMap((recipe) => {
    const crowd = { now, dice: ground.dice, homes: homesOf(recipe.audience), used: ground.used }
    return drawOf(recipe, ground, crowd, known.keyring) ?? []
  })
  const lots = drawn.map(({ plan, enrolments, facts }) => grownFrom(plan, enrolments, ground, facts))
  const parts = [...planned.map((plan) => grow(plan, ground, homesOf)), ...lots]
  await bookPlaces(
    work,
    parts.map(({ plan }) => plan),
  )
  const sown = { ...seasonOf(parts), draws: drawn.map(({ draw }) => draw), closures: [closed] }
  await sowSeason(db, sown)
  await takeAsTold(db, now)
  await publishSupplyList({ ...work, actor: theRules })
  await sowMoney(db, sown.enrolments)
  await sowCare(work, known.keyring, parts)
  await sowAround(work, { ...ground, ...known, planned, homes })
  return homes
}

/** What stands around the season: its halls and ways, what staff did one by one, and what changed since. */
async function sowAround(work: Work, ground: Ground & ByHand): Promise<void> {
  await sowHalls(work, ground)
  await sowWays(work, ground)
  await moveOccasion(work, ground.planned)
  await sowByHand(work, ground)
  await sowEndings(work, ground)
}

const coaches = 14

async function sowLeaders({ db, now }: Work): Promise<string[]> {
  const dice = openDice(1407)
  const names = [...femaleNames.slice(0, coaches / 2), ...maleNames.slice(0, coaches / 2)]
  const people = names.map((given, at) => {
    const sex = at < coaches / 2 ? ('female' as const) : ('male' as const)
    const name = markedName(`${given} ${familyOf(dice)}`)
    return { id: newId(now.getTime()), ...name, sex, birthYear: 1985, sample: true, createdAt: now }
  })
  await insertPeople(db, people)
  return people.map(({ id }) => id)
}

interface Grown {
  readonly plan: Planned
  readonly enrolments: readonly SownEnrolment[]
  readonly marks: Season['marks']
  readonly ratings: Season['ratings']
  readonly facts: Season['facts']
}

function grow(plan: Planned, ground: Ground, homesOf: ReturnType<typeof homesByAudience>): Grown {
  const { now, dice, used } = ground
  return grownFrom(plan, enrolmentsOf(plan, { now, dice, used, homes: homesOf(plan.recipe.audience) }), ground)
}

/** Who came of those who enrolled, and what is told of it. */
function grownFrom(
  plan: Planned,
  enrolments: readonly SownEnrolment[],
  { now, dice, judge }: Ground,
  told: Season['facts'] = [],
): Grown {
  const marks = marksOf(plan, enrolments, { now, dice })
  const ratings = ratingsOf(plan, marks, { now, dice, judge })
  return { plan, enrolments, marks, ratings, facts: [...planFacts(plan), ...told, ...activityFacts(plan, marks)] }
}

const seasonOf = (parts: readonly Grown[]): Omit<Season, 'draws' | 'closures'> => ({
  offerings: parts.map(({ plan }) => plan.offering),
  sessions: parts.flatMap(({ plan }) => plan.sessions),
  pools: parts.flatMap(({ plan }) => poolsOf(plan)),
  enrolments: parts.flatMap((part) => part.enrolments),
  marks: parts.flatMap((part) => part.marks),
  ratings: parts.flatMap((part) => part.ratings),
  facts: parts.flatMap((part) => part.facts),
})

const poolsOf = ({ pools, offering, sessions }: Planned) =>
  [offering.id, ...sessions.map(({ id }) => id)].flatMap((id) => pools.get(id) ?? [])

/** What was announced of an offering and of what did not go as planned. */
function planFacts({ offering, sessions }: Planned): Season['facts'] {
  const { id: offeringId, programmeId, zoneId, createdAt } = offering
  const about = { actorKind: 'rules' as const, channel: 'system' as const, programmeId, zoneId }
  const said = (name: string, detail: unknown, at: Date) => ({ name, detail, at, occurredOn: today(at), ...about })
  const { offeringPublished, sessionCancelled, sessionMoved } = enrolmentFacts
  return [
    said(offeringPublished.name, { offeringId, sessions: sessions.length }, createdAt),
    ...sessions.flatMap(({ id: sessionId, cancelledAt }) =>
      cancelledAt ? [said(sessionCancelled.name, { offeringId, sessionId }, cancelledAt)] : [],
    ),
    ...sessions.flatMap(({ id: sessionId, movedFrom, startsAt }) => {
      if (!movedFrom || !startsAt) return []
      const detail = { offeringId, sessionId, from: movedFrom.toISOString(), to: startsAt.toISOString() }
      return [said(sessionMoved.name, detail, createdAt)]
    }),
  ]
}
