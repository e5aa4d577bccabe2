import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { actorFor } from '#city/organisations/queries.ts'
import { givenStaff } from '#city/organisations/fixtures.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import { openAdmission, setAdmission } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { connect, type Db } from '#platform/db/database.ts'
import { settle } from '#platform/facts/relay.ts'
import { createApp } from '#platform/http/app.tsx'
import type { Locale } from '#platform/locale.ts'
import type { Module } from '#platform/module.ts'
import type { Actor, Role } from '#platform/permission.ts'
import { beginWork, type Reaction } from '#platform/work.ts'
import { modules as cityModules } from '../../src/app.ts'
import { frontDoor } from './front-door.ts'
import { databaseAt } from './server.ts'
import { Visitor } from './visitor.ts'

const newYear = new Date('2026-03-21T09:00:00+03:30')

interface Wish {
  now?: Date
  modules?: readonly Module[]
  /** Reactions beside those of the modules. */
  reactions?: readonly Reaction[]
  sample?: boolean
  /** Who comes is said by a header of the test, unless it shall be said by a real session. */
  identify?: 'header' | 'session'
}

/** A whole city of one's own: a database, every module, a stopped clock. One per test file. */
export async function openCity({ now = newYear, modules = cityModules, reactions = [], ...wish }: Wish = {}) {
  const { sample = false, identify: byWhom } = wish
  const { db, url } = await openDatabase()
  const clock = { now }
  setAdmission(db, openAdmission(db, { clock: () => clock.now }))
  const reported: Error[] = []
  const report = (error: Error) => void reported.push(error)
  const world = { db, clock: () => clock.now, sample: () => sample, publicUrl: 'http://localhost' }
  const { provide, bySession, keyring, store, press } = frontDoor(world)
  afterAll(() => press.stop())
  const identified = byWhom === 'session' ? bySession : { identify: identifyIn(db, clock) }
  const app = createApp({ ...world, ...identified, modules, report, provide })
  const relay = {
    db,
    reactions: [...modules.flatMap((module) => module.reactions ?? []), ...reactions],
    projections: modules.flatMap((module) => module.projections ?? []),
    clock: () => clock.now,
    report,
  }

  return {
    db,
    url,
    app,
    get now() {
      return clock.now
    },
    reported,
    keyring,
    store,
    press,
    /** The addresses of every page the modules have. */
    routes: app.routes,
    /** Lets time pass. */
    wait: (seconds: number) => void (clock.now = new Date(clock.now.getTime() + seconds * 1000)),
    /** Lets every fact be heard that waits to be heard now. */
    settle: (heard = relay.reactions) => settle({ ...relay, reactions: heard }),
    visitor: (person?: Person, language?: Locale) => new Visitor(app, person?.id, language),
    /** Work done by a person, by the rules of the house, or by nobody. */
    work: async (person: Person | 'rules' | null) =>
      beginWork({ db, actor: await actorIn(db, person, clock.now), now: clock.now, channel: 'web' }),
    person: (name: string) => givenPerson(db, name),
    staff: (name: string, ...roles: Role[]) => givenStaff(db, name, roles),
  }
}

export type City = Awaited<ReturnType<typeof openCity>>

const actorIn = async (db: Db, person: Person | 'rules' | null, now: Date): Promise<Actor> => {
  if (person === 'rules') return { kind: 'rules' }
  return person && actorFor(db, person.id, today(now))
}

/** On a machine with other work, filling a large city takes longer than a city allows a statement. */
export const patience = { statementTimeout: 150_000 }

/** A copy of the migrated template, dropped after the last test of the file. */
export async function openDatabase() {
  const name = `city_${randomBytes(6).toString('hex')}`
  const owner = new Client({ connectionString: inject('server') })
  await owner.connect()
  await owner.query(`create database ${name} template template`)

  const url = databaseAt(inject('server'), name)
  const { db, close } = connect(url, () => {}, patience)
  afterAll(async () => {
    await close()
    await owner.query(`drop database ${name} with (force)`)
    await owner.end()
  })
  return { db, url }
}

/** In tests a header says who comes. */
const identifyIn = (db: Db, clock: { now: Date }) => async (request: Request) => {
  const id = request.headers.get('x-person')
  return id ? actorFor(db, id, today(clock.now)) : null
}
