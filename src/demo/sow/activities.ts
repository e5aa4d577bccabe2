import { activityRecorded } from '#city/facts/facts.ts'
import { activityKinds } from '#city/facts/kinds.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { insertFacts } from '#platform/facts/queries.ts'
import type { facts } from '#platform/facts/tables.ts'
import { activities } from '../activities.ts'
import type { DemoActivities } from '../shapes.ts'
import { type Dice, openDice } from './dice.ts'
import { morningOf } from './morning.ts'

type NewFact = typeof facts.$inferInsert

interface Ground {
  readonly programmes: ReadonlyMap<string, Programme>
  /** Zones a programme works in; all districts for one of the whole city. */
  readonly zonesOf: (programme: Programme) => readonly string[]
  readonly recorder: string
  /** Nothing is recorded after this day. */
  readonly until: string
}

/** Two years of recorded activities, oldest first, as the recipes say; the same at every sowing. */
export async function sowActivities(db: Db, ground: Ground) {
  const dice = openDice(86)
  const grown = activities.flatMap((recipe) => grow(recipe, ground, dice))
  await insertFacts(
    db,
    grown.toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn)),
  )
}

function grow(recipe: DemoActivities, { programmes, zonesOf, recorder, until }: Ground, dice: Dice): NewFact[] {
  const programme = programmes.get(recipe.programme)
  if (!programme) throw new Error(`The samples have no programme ${recipe.programme}`)
  const zones = zonesOf(programme)
  const last = [recipe.to ?? programme.endsOn, programme.endsOn, until].toSorted()[0] ?? until
  const grown: NewFact[] = []
  let day = addDays(recipe.from ?? programme.startsOn, dice.between(0, Math.min(3, recipe.everyDays)))
  while (day <= last) {
    grown.push(factOf(recipe, programme, { day, zoneId: dice.oneOf(zones), recorder, dice }))
    day = addDays(day, Math.max(1, recipe.everyDays + dice.between(-1, 1)))
  }
  return grown
}

interface Moment {
  readonly day: string
  readonly zoneId: string | undefined
  readonly recorder: string
  readonly dice: Dice
}

function factOf(
  { kind, people }: DemoActivities,
  programme: Programme,
  { day, zoneId, recorder, dice }: Moment,
): NewFact {
  const counted = people !== null && activityKinds[kind].counts === 'people'
  const present = counted ? dice.between(people[0], people[1]) : undefined
  return {
    name: activityRecorded.name,
    detail: { kind, ...(present !== undefined && { people: present }) },
    actorKind: 'person',
    actorId: recorder,
    channel: 'web',
    at: morningOf(addDays(day, 1)),
    occurredOn: day,
    programmeId: programme.id,
    zoneId: zoneId ?? null,
    quantity: present ?? 1,
  }
}
