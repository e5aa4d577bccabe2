import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reach } from '#city/people/rules.ts'
import { type Db, rows } from '#platform/db/database.ts'
import type { RefundQuery } from '../../forms/desk/refunds.ts'
import { inside } from './offering-list.ts'
import { said } from './shapes.ts'

const Listed = z.object({
  id: z.uuid(),
  amount: z.coerce.bigint(),
  reason: z.string(),
  state: z.string(),
  at: z.coerce.date(),
  enrolmentId: z.uuid(),
  code: z.string(),
  offeringId: z.uuid(),
  offeringCode: z.string(),
  title: said,
  who: z.string(),
})
export type ListedRefund = z.infer<typeof Listed>

const columns = sql`
  c.id, c.amount_rial::text as amount, c.reason, c.state, c.created_at as at, e.id as "enrolmentId", e.code,
  o.id as "offeringId", o.code as "offeringCode", o.title,
  coalesce(nullif(p.name, ''), g.name->>'fa',
    (select m.guest_name from enrolment_members m where m.enrolment_id = e.id order by m.position limit 1), '') as who`

const from = sql`
  money_charges c
  join enrolment e on c.subject = 'enrolment:' || e.id
  join enrolment_offerings o on o.id = e.offering_id
  left join people p on p.id = e.party_id
  left join organisations g on g.id = e.organisation_id`

/** Money that goes back, or went, of the offerings in reach; the oldest first, a page at a time. */
export function refundsListed(
  db: Db,
  { reach, query: { state, at, after } }: { readonly reach: Reach; readonly query: RefundQuery },
  most: number,
): Promise<ListedRefund[]> {
  const here: SQL = reach === 'whole-city' ? sql`true` : inside(sql`o.zone_id`, reach)
  const beyond =
    at === undefined || after === undefined
      ? sql`true`
      : sql`(c.created_at, c.id) > (${at}::timestamptz, ${after}::uuid)`
  return rows(
    db,
    Listed,
    sql`select ${columns} from ${from} where c.state = ${state} and ${here} and ${beyond}
        order by c.created_at, c.id limit ${most}`,
  )
}

/** One of them. */
export async function findRefund(db: Db, id: string): Promise<ListedRefund | undefined> {
  const [found] = await rows(
    db,
    Listed,
    sql`select ${columns} from ${from} where c.id = ${id}::uuid and c.state in ('refund-due', 'refunded')`,
  )
  return found
}
