import { getCookie } from 'hono/cookie'
import {
  demandOver,
  enrolmentPermissions,
  findSession,
  getOffering,
  getSession,
  type Session,
} from '#engines/enrolment/index.ts'
import type { Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { type Actor, anywhere, demand, type Permission } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { beginWork } from '#platform/work.ts'
import type { Door } from '../../actions/door.ts'
import { hashOfWord } from '../../actions/devices.ts'
import { findDevice, seeDevice } from '../../queries/door.ts'
import { deskWords } from '../../words/desk.ts'

/** The cookie of a phone that keeps a door. Its name ends so that no page of its holder is kept for others. */
export const doorCookie = 'door-session'

const { keepDoor, markAttendance } = enrolmentPermissions

/** The door in the address, for who keeps it: a post that reaches it, whoever leads the session, or its phone. */
export async function doorOf(c: Visit): Promise<Door> {
  const session = await getSession(c.var.work.db, idOf(c, 'session'))
  return openedFor(c, { session, wanted: keepDoor, phone: await phoneOf(c, session) })
}

/** The register in the address, for who marks there: a post that reaches it, or whoever leads the session. */
export async function registerOf(c: Visit): Promise<Door> {
  const { db, actor } = c.var.work
  const found = await findSession(db, idOf(c, 'session'))
  if (!found) demand(actor, markAttendance, anywhere)
  const session = present(found, deskWords.noSuchSession)
  return openedFor(c, { session, wanted: markAttendance, phone: null })
}

interface Opening {
  readonly session: Session
  readonly wanted: Permission
  readonly phone: Actor
}

async function openedFor(c: Visit, { session, wanted, phone }: Opening): Promise<Door> {
  const { db, now } = c.var.work
  const offering = await getOffering(db, session.offeringId)
  const actor = phone ?? asLeader(c.var.work.actor, session)
  const scope = await demandOver({ db, actor }, wanted, offering, session)
  const work = beginWork({ db, actor, now, channel: phone ? 'link' : 'web' })
  return { session, offering, scope, work, name: nameOf(actor) }
}

const nameOf = (actor: Actor) => (actor && 'name' in actor ? actor.name : (actor?.kind ?? ''))

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
