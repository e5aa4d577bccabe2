import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { peopleIn } from '../../queries/bodies.ts'
import { officials } from '../../queries/meetings.ts'
import type { Sitting } from '../../tables.ts'

/** Who may be there: the members of the body and its secretariat, then everybody with a post in a body of the city. */
export async function peopleFor(db: Db, { bodyId, secretariatId }: Sitting, on: IsoDay) {
  const own = [...(await peopleIn(db, bodyId, on)), ...(await peopleIn(db, secretariatId, on))]
  const all = [...own, ...(await officials(db, on))]
  return [...new Map(all.map((person) => [person.id, person])).values()]
}
