import { z } from 'zod'
import { activityByZone } from '#city/facts/activity-queries.ts'
import { programmesOfYear } from '#city/programmes/lists.ts'
import { today } from '#platform/calendar/instant.ts'
import { fiscalYear, fiscalYearOf } from '#platform/calendar/jalali.ts'
import type { Visit } from '#platform/http/env.ts'
import { listQuery } from '../forms/list.ts'
import { overlapsOf } from '../rules/overlaps.ts'
import { byDistrict, byMonth, holesOf } from '../rules/plan.ts'
import { offersOf, wishOf } from './listing.ts'

export const planViews = ['districts', 'months', 'timeline'] as const
export type PlanView = (typeof planViews)[number]

const View = z.enum(planViews).catch('districts')

export type YearPlan = Awaited<ReturnType<typeof yearPlanOf>>

/** The plan of one fiscal year, as its address asks for it; its holes are those of the whole plan, whatever is filtered. */
export async function yearPlanOf(c: Visit) {
  const { db, now } = c.var.work
  const query = listQuery.parse(c.req.query())
  const day = today(now)
  const year = query.year ?? fiscalYearOf(day)
  const offers = await offersOf(db, now)
  const begun = fiscalYear(year).from <= day
  const [programmes, all, active] = await Promise.all([
    programmesOfYear(db, year, await wishOf(db, { ...query, year: undefined })),
    programmesOfYear(db, year),
    begun ? activityByZone(db, year) : undefined,
  ])
  const duties = offers.items.filter(({ kind }) => kind === 'duty')
  const [dutyIds, districtIds] = [duties.map(({ id }) => id), offers.districts.map(({ id }) => id)]
  return {
    year,
    view: View.parse(c.req.query('view')),
    query,
    offers,
    duties,
    programmes,
    grid: byDistrict(programmes, dutyIds, districtIds),
    months: byMonth(programmes, dutyIds, year),
    holes: holesOf(all, { dutyIds, districtIds, active: active && new Set(active.map(({ zoneId }) => zoneId)) }),
    overlaps: overlapsOf(programmes),
  }
}
