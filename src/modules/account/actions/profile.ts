import type { Locale } from '#platform/locale.ts'
import { demandPerson } from '#platform/permission.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { updatePerson } from '../queries/people.ts'

/** How a person is called and in which language the city writes to them; their own to say. */
export function describeMyself(work: Work, given: { name: string; locale: Locale }): Promise<void> {
  const { id } = demandPerson(work.actor)
  const { name, locale } = given
  return transact(work, ({ db }) => updatePerson(db, id, { name, nameKey: key(name), locale }))
}
