import { insertHousehold, insertMember } from '#city/households/queries.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Db } from '#platform/db/database.ts'

/** A mother with a daughter of ten and a son of four, in one household; the father in another, with both children. */
export async function givenFamily(db: Db, now: Date) {
  const mother = await givenPerson(db, 'مریم', { sex: 'female', birthYear: 1990 })
  const father = await givenPerson(db, 'رضا', { sex: 'male', birthYear: 1988 })
  const daughter = await givenPerson(db, 'سارا', { sex: 'female', birthYear: 2016 })
  const son = await givenPerson(db, 'آرش', { sex: 'male', birthYear: 2022 })
  for (const guardian of [mother, father]) {
    const home = await insertHousehold(db, { createdAt: now })
    await insertMember(db, { householdId: home.id, personId: guardian.id, role: 'guardian' })
    for (const { id } of [daughter, son]) await insertMember(db, { householdId: home.id, personId: id, role: 'child' })
  }
  return { mother, father, daughter, son }
}
