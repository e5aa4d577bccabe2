import { insertDelay, putStops } from '#modules/events/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Work } from '#platform/work.ts'
import { ways } from '../../events/moving.ts'
import { named } from '../ids.ts'
import type { Planned } from './plan.ts'

const aMinute = 60_000

interface Known {
  readonly planned: readonly Planned[]
  readonly places: ReadonlyMap<string, { readonly id: string }>
  readonly judge: string
}

/** Gives what moves its stops; the bus of today is late already. */
export async function sowWays({ db, now }: Work, { planned, places, judge }: Known): Promise<void> {
  for (const { recipe, sessions } of planned) {
    const way = (ways[recipe.key] ?? []).map(([minute, place], at) => ({
      position: at + 1,
      placeId: named(places, place).id,
      minute,
    }))
    if (way.length === 0) continue
    await putStops(
      db,
      sessions.map(({ id }) => id),
      way,
    )
    const ofToday = sessions.find(({ startsAt }) => startsAt !== null && today(startsAt) === today(now))
    if (recipe.key === 'happiness-bus' && ofToday) await insertDelay(db, lateness(ofToday.id, judge, now))
  }
}

const lateness = (sessionId: string, byId: string, now: Date) => ({
  sessionId,
  stop: 3,
  minutes: 20,
  byId,
  toldAt: new Date(now.getTime() - 12 * aMinute),
})
