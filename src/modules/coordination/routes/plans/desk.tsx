import { today } from '#platform/calendar/instant.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import * as act from '../../actions/plans.ts'
import * as forms from '../../forms/plans.ts'
import { PlanDeskList } from '../../pages/plans/desk-list.tsx'
import { NewPlanPage } from '../../pages/plans/desk-new.tsx'
import { PlanDesk } from '../../pages/plans/desk-page.tsx'
import { joinMeetings, keepPlans } from '../../permissions.ts'
import { bodiesOffered, ownBodies } from '../../queries/bodies.ts'
import { planWords as words } from '../../words/plans.ts'
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
  const sent = await submit(c, forms.planForm, ({ once, coordinator, lead, supporting, ...wish }) =>
    act.openPlan(c.var.work, { ...wish, coordinatorId: coordinator, leadId: lead, supportingIds: supporting }, once),
  )
  if (sent.sent) return see(c, `/desk/plans/${sent.result}`, words.created)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form: Form) {
  const { work } = c.var
  demand(work.actor, keepPlans, anywhere)
  const own = await ownOf(c)
  const bodies = await bodiesOffered(work.db)
  return c.render(() => <NewPlanPage form={form} own={own} bodies={bodies} />, { title: words.newPlan })
}

const ownOf = async ({ var: { work } }: Visit) =>
  work.actor?.kind === 'person' ? ownBodies(work.db, work.actor.id, today(work.now)) : []

plansDesk.get('/:code{[A-Z0-9]{8}}', (c) => show(c))

interface Failed {
  readonly act: string
  readonly form: Form
}

async function pageOf(c: Visit) {
  const whole = await wholePlan(c.var.work, c.req.param('code') ?? '')
  const own = new Set((await ownOf(c)).map(({ id }) => id))
  return {
    ...whole,
    isKeeper: own.has(whole.found.coordinatorId),
    mine: whole.parties.filter(({ party }) => own.has(party.organisationId)),
  }
}

export type PlanDeskProps = Awaited<ReturnType<typeof pageOf>> & { readonly failed: Failed | undefined }

async function show(c: Visit, failed?: Failed) {
  const props = { ...(await pageOf(c)), failed }
  return c.render(() => <PlanDesk {...props} />, { title: props.found.plan.title })
}

plansDesk.post('/:code{[A-Z0-9]{8}}/step', async (c) => {
  const code = c.req.param('code')
  demand(c.var.work.actor, keepPlans, anywhere)
  const sent = await submit(c, forms.stepForm, ({ once, statement, doneWhen, owner, parent, ...step }) =>
    act.addStep(
      c.var.work,
      code,
      { ...step, statement: { fa: statement }, doneWhen: { fa: doneWhen }, ownerId: owner, parentId: parent },
      once,
    ),
  )
  if (sent.sent) return see(c, `/desk/plans/${code}`, words.added)
  c.status(422)
  return show(c, { act: 'step', form: sent.form })
})

plansDesk.post('/:code{[A-Z0-9]{8}}/assessment', async (c) => {
  const code = c.req.param('code')
  const sent = await submit(c, forms.assessmentForm, ({ once, about, by, ...wish }) =>
    act.assessPlan(c.var.work, code, { ...wish, byId: by, commitmentId: about }, once),
  )
  if (sent.sent) return see(c, `/desk/plans/${code}`, words.assessed)
  c.status(422)
  return show(c, { act: 'assessment', form: sent.form })
})
