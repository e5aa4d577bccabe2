import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { numeral } from '#platform/text/numbers.ts'
import { addressOf } from '../forms/query.ts'
import { PlanPage } from '../pages/plan/plan-page.tsx'
import { planWords } from '../words/plan.ts'
import { planSheet } from './plan-sheet.ts'
import { yearPlanOf } from './year-plan.ts'

/** The plan for everybody. */
export const showPlan = (c: Visit) => renderPlan(c, '/programmes/plan')

/** The plan at the Desk, with its overlaps. */
export const showDeskPlan = (c: Visit) => renderPlan(c, '/desk/programmes/plan')

async function renderPlan(c: Visit, path: string) {
  const plan = await yearPlanOf(c)
  return c.render(() => <PlanPage plan={plan} path={path} today={today(c.var.work.now)} />, {
    title: planWords.plan(numeral(plan.year)),
    description: planWords.lead,
    canonical: addressOf('/programmes/plan', { year: plan.year }),
  })
}

/** The plan on paper: the table its address asks for. */
export async function planPdf(c: Visit) {
  return planSheet(c, await yearPlanOf(c))
}
