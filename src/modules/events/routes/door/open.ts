import { getCookie } from 'hono/cookie'
import { enrolmentPermissions, getOffering, getSession, scopeOf, type Session } from '#engines/enrolment/index.ts'
import type { Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { type Actor, demand } from '#platform/permission.ts'
import { beginWork } from '#platform/work.ts'
import type { Door } from '../../actions/door.ts'
import { hashOfWord } from '../../actions/devices.ts'
import { findDevice, seeDevice } from '../../queries/door.ts'

/** The cookie of a phone that keeps a door. Its name ends so that no page of its holder is kept for others. */
export const doorCookie = 'door-session'

const { keepDoor } = enrolmentPermissions

/** The door in the address, for who keeps it: a post that reaches it, whoever leads the session, or its phone. */
export async function doorOf(c: Visit): Promise<Door> {
  const { db, now } = c.var.work
  const session = await getSession(db, idOf(c, 'session'))
  const offering = await getOffering(db, session.offeringId)
  const phone = await phoneOf(c, session)
  const actor = phone ?? asLeader(c.var.work.actor, session)
  const scope = { ...(await scopeOf(db, offering)), matterId: session.id }
  const { name } = nameOf(demand(actor, keepDoor, scope))
  const work = beginWork({ db, actor, now, channel: phone ? 'link' : 'web' })
  return { session, offering, scope, work, name }
}

const nameOf = (actor: NonNullable<Actor>) => ('name' in actor ? actor : { name: actor.kind })

/** The holder of a phone of this door; nobody for a phone of another, or one that was taken back. */
async function phoneOf(c: Visit, session: Session): Promise<Actor> {
  const { db, now } = c.var.work
  const word = getCookie(c, doorCookie)
  const device = word === undefined ? undefined : await findDevice(db, hashOfWord(word), now)
  if (device?.sessionId !== session.id) return null
  await seeDevice(db, device.id, now)
  return keeper({ kind: 'link', id: device.id, name: device.label, grants: [] }, session)
}

/** Whoever leads a session keeps its door, and no other. */
const asLeader = (actor: Actor, session: Session): Actor =>
  actor?.kind === 'person' && session.leaders.includes(actor.id) ? keeper(actor, session) : actor

function keeper<A extends Extract<Actor, { grants: unknown }>>(actor: A, { id }: Session): A {
  return { ...actor, grants: [...actor.grants, { role: 'liaison', matterId: id }] }
}
