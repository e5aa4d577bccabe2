import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { editPlan, openPlan } from '../../actions/plans.ts'
import * as forms from '../../forms/joint.ts'
import { PlanDeskList } from '../../pages/plans/desk-list.tsx'
import { NewPlanPage } from '../../pages/plans/desk-new.tsx'
import { PlanDesk } from '../../pages/plans/desk-page.tsx'
import { joinMeetings, keepPlans } from '../../permissions.ts'
import { jointWords } from '../../words/joint.ts'
import { planWords as words } from '../../words/plans.ts'
import { type Failed, offersOf, openingOf, standpointOf, withJointActs } from '../joint/desk.ts'
import { planPage, wholePlan } from './whole.ts'

/** `/desk/plans`: joint plans, by those who keep them and those who assess. */
export const plansDesk = router()

plansDesk.use(async (c, next) => {
  demand(c.var.work.actor, joinMeetings, anywhere)
  await next()
})

plansDesk.get('/', async (c) => {
  const { after } = forms.plansQuery.parse(c.req.query())
  const page = await planPage(c.var.work, after)
  const next = page.place && listAddress('/desk/plans', { after: page.place })
  return c.render(() => <PlanDeskList page={page} next={next} />, { title: words.plans })
})

plansDesk.get('/new', (c) => showNew(c, blank()))

plansDesk.post('/new', async (c) => {
  demand(c.var.work.actor, keepPlans, anywhere)
  const sent = await submit(c, forms.planForm, ({ once, ...wish }) => openPlan(c.var.work, openingOf(wish), once))
  if (sent.sent) return see(c, `/desk/plans/${sent.result}`, words.created)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form: Form) {
  demand(c.var.work.actor, keepPlans, anywhere)
  const offers = await offersOf(c, form)
  return c.render(() => <NewPlanPage {...offers} />, { title: words.newPlan })
}

plansDesk.get('/:code{[A-Z0-9]{8}}', (c) => show(c))

async function pageOf(c: Visit) {
  const whole = await wholePlan(c.var.work, c.req.param('code') ?? '')
  return { ...whole, ...(await standpointOf(c, whole, whole.found.coordinatorId)) }
}

export type PlanDeskProps = Awaited<ReturnType<typeof pageOf>> & { readonly failed: Failed | undefined }

async function show(c: Visit, failed?: Failed) {
  const props = { ...(await pageOf(c)), failed }
  return c.render(() => <PlanDesk {...props} />, { title: props.found.plan.title })
}

plansDesk.post('/:code{[A-Z0-9]{8}}/edit', async (c) => {
  demand(c.var.work.actor, keepPlans, anywhere)
  const code = c.req.param('code')
  const sent = await submit(c, forms.planEditForm, ({ once, ...edit }) => editPlan(c.var.work, code, edit, once))
  if (sent.sent) return see(c, `/desk/plans/${code}`, jointWords.edited)
  c.status(422)
  return show(c, { act: 'edit', form: sent.form })
})

withJointActs(plansDesk, { kind: 'plan', home: '/desk/plans', show })
