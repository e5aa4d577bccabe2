import { chainOf } from '#city/zones/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { endOfDay, startOfDay, today } from '#platform/calendar/instant.ts'
import { type Actor, anywhere, may } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { type SessionToday, sessionsBetween } from '../../queries/door.ts'

const { keepDoor } = enrolmentPermissions

export const mayKeepDoors = (actor: Actor): boolean => may(actor, keepDoor, anywhere)

/** Today's sessions whose door somebody may open: those they lead, and those of their zone or organisation. */
export async function ownDoors({ db, now, actor }: Work): Promise<SessionToday[]> {
  const day = today(now)
  const all = await sessionsBetween(db, startOfDay(day), endOfDay(day))
  const chains = new Map<string, Promise<string[]>>()
  for (const { zoneId } of all) if (zoneId !== null && !chains.has(zoneId)) chains.set(zoneId, chainOf(db, zoneId))
  const zones = new Map(await Promise.all([...chains].map(async ([id, chain]) => [id, await chain] as const)))
  return all.filter((session) => isMine(actor, session, zones.get(session.zoneId ?? '') ?? []))
}

function isMine(actor: Actor, { id, leaders, organiserId }: SessionToday, zoneIds: readonly string[]): boolean {
  if (actor !== null && 'id' in actor && leaders.includes(actor.id)) return true
  return may(actor, keepDoor, { zoneIds, organisationId: organiserId, matterId: id })
}
