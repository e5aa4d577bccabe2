import { sql } from 'drizzle-orm'
import { reachOf } from '#city/people/rules.ts'
import { enrolmentPermissions, type Stray, straySessions } from '#engines/enrolment/index.ts'
import type { Work } from '#platform/work.ts'
import { inside } from './offering-list.ts'

/** Sessions whose occasion has moved, of the offerings that somebody plans. */
export function straysFor({ db, now, actor }: Pick<Work, 'db' | 'now' | 'actor'>): Promise<Stray[]> {
  const reach = reachOf(actor, enrolmentPermissions.planOfferings)
  return straySessions(db, now, reach === 'whole-city' ? undefined : inside(sql`o.zone_id`, reach))
}
