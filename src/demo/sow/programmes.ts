import { insertClaim, insertProgramme, setProgrammeDuties, setProgrammeZones } from '#city/programmes/queries.ts'
import type { Programme } from '#city/programmes/tables.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { programmes } from '../programmes.ts'
import { aimsOfProgrammes } from '../aims.ts'
import type { DemoProgramme } from '../shapes.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

/** Sample programmes with duties, zones and claims, each registered three weeks before it starts. */
export async function sowProgrammes(db: Db, organisations: Ids, zones: Ids): Promise<Map<string, Programme>> {
  const sown = new Map<string, Programme>()
  for (const one of programmes) {
    const programme = await sowProgramme(db, one, organisations)
    const zoneIds = one.zones.map((code) => zones.get(code)).filter((id) => id !== undefined)
    await setProgrammeDuties(db, programme.id, [...one.duties, ...(aimsOfProgrammes[one.slug] ?? [])])
    await setProgrammeZones(db, programme.id, zoneIds)
    sown.set(one.slug, programme)
  }
  return sown
}

async function sowProgramme(db: Db, one: DemoProgramme, organisations: Ids) {
  const ownerId = named(organisations, one.owner)
  const createdAt = morningOf(addDays(one.from, -21))
  const { slug, name, summary, state, claim } = one
  const programme = await insertProgramme(db, {
    slug,
    name,
    nameKey: key(name.fa),
    summary,
    audience: [...one.audience],
    ownerId,
    budgetRial: BigInt(one.budgetRial),
    startsOn: one.from,
    endsOn: one.to,
    state,
    sample: true,
    createdAt,
    changedAt: createdAt,
  })
  if (claim) await insertClaim(db, { ...claim, programmeId: programme.id, registeredAt: createdAt })
  return programme
}
