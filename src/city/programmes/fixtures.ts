import { ensureMandate } from '#city/mandate/queries.ts'
import { givenOrganisation } from '#city/organisations/fixtures.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { insertProgramme, setProgrammeDuties, setProgrammeZones } from './queries.ts'
import type { Programme, programmes } from './tables.ts'

interface Wish extends Partial<typeof programmes.$inferInsert> {
  readonly duties?: readonly string[]
  readonly zoneIds?: readonly string[]
}

/** A running programme of the whole city under D5, in the year 1405, unless said otherwise. */
export async function givenProgramme(db: Db, now: Date, wish: Wish = {}): Promise<Programme> {
  const { duties = ['D5'], zoneIds = [], ...rest } = wish
  await ensureMandate(db, now)
  const name = rest.name ?? { fa: `برنامهٔ نمونه ${crypto.randomUUID().slice(0, 8)}`, en: 'Sample programme' }
  const programme = await insertProgramme(db, {
    slug: `sample-${crypto.randomUUID()}`,
    summary: { fa: 'برنامه‌ای برای آزمون.', en: 'A programme for tests.' },
    audience: ['everyone'],
    ownerId: rest.ownerId ?? (await givenOrganisation(db)).id,
    startsOn: '2026-03-21',
    endsOn: '2027-03-20',
    state: 'running',
    createdAt: now,
    changedAt: now,
    ...rest,
    name,
    nameKey: key(name.fa),
  })
  await setProgrammeDuties(db, programme.id, duties)
  await setProgrammeZones(db, programme.id, zoneIds)
  return programme
}
