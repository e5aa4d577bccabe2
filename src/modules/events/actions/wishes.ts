import { demandPerson } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { findWish, insertWish } from '../queries/calendar/wishes.ts'

type Filters = Readonly<Record<string, string | undefined>>

/** A wish in its own letters, always in the same order. */
const written = (filters: Filters): string =>
  new URLSearchParams(Object.entries(filters).filter((one): one is [string, string] => Boolean(one[1]))).toString()

/** Keeps what somebody looked for. Wished twice, it is one wish until they have been told. */
export async function keepWish(work: Work, filters: Filters): Promise<void> {
  const { id: personId } = demandPerson(work.actor)
  const query = written(filters)
  await transact(work, async ({ db, now }) => {
    if (await findWish(db, personId, query)) return
    await insertWish(db, { personId, query, createdAt: now })
  })
}

/** Whether who looks has wished for just this. */
export async function wishesOf({ db, actor }: Work, filters: Filters): Promise<boolean> {
  if (actor?.kind !== 'person') return false
  return (await findWish(db, actor.id, written(filters))) !== undefined
}
