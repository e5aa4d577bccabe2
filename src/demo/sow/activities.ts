import { activityRecorded } from '#city/facts/facts.ts'
import { activityKinds } from '#city/facts/kinds.ts'
import { insertNotes } from '#city/facts/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { insertFacts } from '#platform/facts/queries.ts'
import type { facts } from '#platform/facts/tables.ts'
import { activities } from '../activities.ts'
import type { DemoActivities } from '../shapes.ts'
import { sowCorrections } from './corrections.ts'
import { type Dice, openDice } from './dice.ts'
import { named } from './ids.ts'
import { morningOf } from './morning.ts'
import { type DemoPlace, demoPlaces } from './places-of.ts'

type NewFact = typeof facts.$inferInsert

interface Ground {
  readonly programmes: ReadonlyMap<string, Programme>
  /** Zones a programme works in; all districts for one of the whole city. */
  readonly zonesOf: (programme: Programme) => readonly string[]
  readonly recorder: string
  /** Nothing is recorded after this day. */
  readonly until: string
}

interface Stage extends Ground {
  readonly places: ReadonlyMap<string, DemoPlace>
  /** The note of each recipe, written once. */
  readonly notes: ReadonlyMap<DemoActivities, string>
}

/** Two years of recorded activities, oldest first, as the recipes say; the same at every sowing. */
export async function sowActivities(db: Db, ground: Ground) {
  const dice = openDice(86)
  const stage = { ...ground, places: await demoPlaces(db), notes: await sowNotes(db, ground.until) }
  const grown = activities.flatMap((recipe) => grow(recipe, stage, dice))
  await insertFacts(
    db,
    grown.toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn)),
  )
  await sowCorrections(db, ground.programmes, ground.until)
}

async function sowNotes(db: Db, until: string) {
  const noted = activities.filter(({ noteFa }) => noteFa !== undefined)
  const texts = noted.map(({ noteFa = '' }) => noteFa)
  const ids = await insertNotes(db, texts, morningOf(until))
  return new Map(noted.flatMap((recipe, at) => (ids[at] ? [[recipe, ids[at]] as const] : [])))
}

function grow(recipe: DemoActivities, stage: Stage, dice: Dice): NewFact[] {
  const programme = named(stage.programmes, recipe.programme)
  const spots = spotsOf(recipe, programme, stage)
  const last = [recipe.to ?? programme.endsOn, programme.endsOn, stage.until].toSorted()[0] ?? stage.until
  const grown: NewFact[] = []
  let day = addDays(recipe.from ?? programme.startsOn, dice.between(0, Math.min(3, recipe.everyDays)))
  while (day <= last) {
    grown.push(factOf(recipe, programme, { day, spot: dice.oneOf(spots), stage, dice }))
    day = addDays(day, Math.max(1, recipe.everyDays + dice.between(-1, 1)))
  }
  return grown
}

interface Spot {
  readonly zoneId: string | undefined
  readonly placeId: string | undefined
}

/** Where a recipe takes place: its places that lie where the programme works, or somewhere in its zones. */
function spotsOf({ places: names }: DemoActivities, programme: Programme, { zonesOf, places }: Stage): Spot[] {
  const zones = zonesOf(programme)
  const known = names.flatMap((name) => places.get(name) ?? [])
  const spots = known.flatMap(({ id, zoneId }) => (zoneId && zones.includes(zoneId) ? { placeId: id, zoneId } : []))
  return spots.length > 0 ? spots : zones.map((zoneId) => ({ zoneId, placeId: undefined }))
}

interface Moment {
  readonly day: string
  readonly spot: Spot | undefined
  readonly stage: Stage
  readonly dice: Dice
}

const nowhere: Spot = { zoneId: undefined, placeId: undefined }

function factOf(recipe: DemoActivities, programme: Programme, moment: Moment): NewFact {
  const { day, spot = nowhere, stage } = moment
  const present = presentAt(recipe, moment.dice)
  return {
    name: activityRecorded.name,
    detail: { kind: recipe.kind, people: present, noteId: stage.notes.get(recipe) },
    actorKind: 'person',
    actorId: stage.recorder,
    channel: 'web',
    at: morningOf(addDays(day, 1)),
    occurredOn: day,
    programmeId: programme.id,
    ...spot,
    quantity: present ?? 1,
  }
}

/** How many came, where people are counted. */
const presentAt = ({ kind, people }: DemoActivities, dice: Dice) =>
  people !== null && activityKinds[kind].counts === 'people' ? dice.between(people[0], people[1]) : undefined
