import { insertMembership } from '#city/organisations/queries.ts'
import { insertMember, insertHousehold } from '#city/households/queries.ts'
import { insertPerson } from '#city/people/queries.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { staff } from '../people.ts'
import { type Dice, openDice } from './dice.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'
import { familyOf, nameOf } from './names.ts'

const citizens = 200
const thisYear = 2026

/** Sample staff with their posts; gives their ids by user name. */
export async function sowStaff(db: Db, organisations: Ids, zones: Ids) {
  const ids = new Map<string, string>()
  for (const one of staff) {
    const createdAt = morningOf(one.from)
    const person = await insertPerson(db, { name: one.name.fa, nameKey: key(one.name.fa), sample: true, createdAt })
    ids.set(one.userName, person.id)
    const organisationId = named(organisations, one.organisation)
    const zoneId = (one.zone && zones.get(one.zone)) ?? null
    const held = { role: one.role, post: one.post, acting: one.acting, zoneId, startsOn: one.from }
    await insertMembership(db, { personId: person.id, organisationId, ...held, recordedAt: createdAt })
  }
  return ids
}

/** Two hundred sample citizens in households of one to five. */
export async function sowCitizens(db: Db, zones: readonly string[]) {
  const dice = openDice(1405)
  for (let made = 0; made < citizens;) {
    const size = Math.min(dice.between(1, 5), citizens - made)
    const createdAt = morningOf(addDays('2024-12-01', dice.between(0, 600)))
    const family = familyOf(dice)
    const household = await insertHousehold(db, { zoneId: dice.oneOf(zones) ?? null, sample: true, createdAt })
    for (let at = 0; at < size; at += 1) {
      const role = at >= 2 ? 'child' : 'guardian'
      const person = await sowCitizen(db, dice, { role, family, createdAt })
      await insertMember(db, { householdId: household.id, personId: person.id, role })
    }
    made += size
  }
}

interface Newcomer {
  readonly role: 'child' | 'guardian'
  readonly family: string
  readonly createdAt: Date
}

function sowCitizen(db: Db, dice: Dice, { role, family, createdAt }: Newcomer) {
  const sex = dice.chance(50) ? ('female' as const) : ('male' as const)
  const age = role === 'child' ? dice.between(3, 17) : dice.between(22, 70)
  return insertPerson(db, { ...nameOf(dice, { sex, family }), sex, birthYear: thisYear - age, sample: true, createdAt })
}
