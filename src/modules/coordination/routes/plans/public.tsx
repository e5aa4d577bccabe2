import { router } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { plansQuery } from '../../forms/joint.ts'
import { PlanList } from '../../pages/plans/public-list.tsx'
import { PlanPublicPage } from '../../pages/plans/public-page.tsx'
import { planWords as words } from '../../words/plans.ts'
import { printJoint } from '../joint/sheet.ts'
import { planPage, wholePlan } from './whole.ts'

/** `/plans`: what several agencies took on together. */
export const planPages = router()

planPages.get('/', async (c) => {
  const { after } = plansQuery.parse(c.req.query())
  const page = await planPage(c.var.work, after)
  const next = page.place && listAddress('/plans', { after: page.place })
  return c.render(() => <PlanList page={page} next={next} />, {
    title: words.plans,
    description: words.lead,
    canonical: '/plans',
  })
})

planPages.get('/:code{[A-Z0-9]{8}}', async (c) => {
  const whole = await wholePlan(c.var.work, c.req.param('code'))
  return c.render(() => <PlanPublicPage {...whole} />, {
    title: whole.found.plan.title,
    canonical: `/plans/${whole.found.plan.slug}`,
  })
})

planPages.get('/:code{[A-Z0-9]{8}}/sheet.pdf', async (c) => {
  const whole = await wholePlan(c.var.work, c.req.param('code'))
  const { plan } = whole.found
  return printJoint(c, whole, {
    title: plan.title,
    about: plan.goal,
    kind: words.plan,
    address: `/plans/${plan.slug}`,
    code: plan.slug,
    sample: plan.sample,
    days: [plan.startsOn, plan.endsOn],
  })
})
