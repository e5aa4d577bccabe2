import { cutPage } from '#platform/http/paging.ts'
import type { Work } from '#platform/work.ts'
import { getPlan, plansAfter } from '../../queries/plans.ts'
import { standingsOf, wholeJoint } from '../joint/whole.ts'

const perPage = 24

/** A page of plans with how far each is. */
export async function planPage(work: Work, after: string | undefined) {
  const [on = '', id = ''] = after?.split('_') ?? []
  const found = await plansAfter(work.db, after === undefined ? undefined : { on, id }, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const place = last && `${last.plan.endsOn}_${last.plan.matterId}`
  const ids = rows.map(({ plan }) => plan.matterId)
  return { rows, place, ...(await standingsOf(work, ids)) }
}

export type PlanPage = Awaited<ReturnType<typeof planPage>>

/** A plan with everything that belongs to it. */
export async function wholePlan(work: Work, code: string) {
  const found = await getPlan(work.db, code)
  return { found, ...(await wholeJoint(work, found.plan.matterId)) }
}

export type WholePlan = Awaited<ReturnType<typeof wholePlan>>
