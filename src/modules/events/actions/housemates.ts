import { changePerson } from '#city/people/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { demandPerson } from '#platform/permission.ts'
import { isProblem } from '#platform/text/problem.ts'
import { transact, type Work } from '#platform/work.ts'
import { housematesOf } from '../queries/enrolling/household.ts'
import { readBirth } from '../rules/birth.ts'
import type { DraftMember } from '../rules/party.ts'

/**
 * What the city did not know yet of somebody and their own form tells: the year of birth and the sex, of oneself or of a
 * child one is guardian of. What is known already is not changed here.
 */
export async function tellOfHousemates(work: Work, members: readonly DraftMember[]): Promise<void> {
  const self = demandPerson(work.actor).id
  await transact(work, async ({ db, now }) => {
    const own = (await housematesOf(db, self)).filter(({ id, isWard }) => id === self || isWard)
    for (const { id, birthYear, sex } of own) {
      const member = members.find(({ personId }) => personId === id)
      if (!member) continue
      const birth = readBirth(member.born, today(now))
      const year = isProblem(birth) ? null : birth.birthYear
      if (birthYear === null && year !== null) await changePerson(db, id, { birthYear: year })
      if (sex === null && member.sex !== undefined) await changePerson(db, id, { sex: member.sex })
    }
  })
}
