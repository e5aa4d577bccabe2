import { chainOf } from '#city/zones/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { endOfDay, startOfDay, today } from '#platform/calendar/instant.ts'
import { router } from '#platform/http/env.ts'
import { type Actor, anywhere, demand, may } from '#platform/permission.ts'
import { TodayPage } from '../../pages/door/today.tsx'
import { type SessionToday, sessionsBetween } from '../../queries/door.ts'
import { doorWords as words } from '../../words/door.ts'

const { keepDoor } = enrolmentPermissions

/** Today's doors, below `/desk/check-in`. */
export const checkIn = router()

checkIn.get('/', async (c) => {
  const { db, now, actor } = c.var.work
  demand(actor, keepDoor, anywhere)
  const day = today(now)
  const all = await sessionsBetween(db, startOfDay(day), endOfDay(day))
  const chains = new Map<string, Promise<string[]>>()
  for (const { zoneId } of all) if (zoneId !== null && !chains.has(zoneId)) chains.set(zoneId, chainOf(db, zoneId))
  const zones = new Map(await Promise.all([...chains].map(async ([id, chain]) => [id, await chain] as const)))
  const sessions = all.filter((session) => isMine(actor, session, zones.get(session.zoneId ?? '') ?? []))
  return c.render(() => <TodayPage sessions={sessions} />, { title: words.doors })
})

function isMine(actor: Actor, { id, leaders, organiserId }: SessionToday, zoneIds: readonly string[]): boolean {
  if (actor !== null && 'id' in actor && leaders.includes(actor.id)) return true
  return may(actor, keepDoor, { zoneIds, organisationId: organiserId, matterId: id })
}
