import type { Db } from '#platform/db/database.ts'
import { namesOfPeople, subjectsOf } from '../queries/subjects.ts'
import type { ShownNotice } from '../pages/unreached-page.tsx'
import type { Notice } from '../tables.ts'

/** Notices with what a reader has to know of them. */
export async function shownOf(db: Db, notices: readonly Notice[]): Promise<ShownNotice[]> {
  const subjects = await subjectsOf(
    db,
    notices.map(({ id }) => id),
  )
  const names = await namesOfPeople(
    db,
    notices.flatMap(({ personId }) => personId ?? []),
  )
  return notices.flatMap((notice) => {
    const subject = subjects.get(notice.id)
    const personName = names.get(notice.personId ?? '')
    return subject ? [{ notice, title: subject.title, code: subject.code, personName }] : []
  })
}
