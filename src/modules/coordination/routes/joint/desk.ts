import type { Hono } from 'hono'
import { wholeMandate } from '#city/mandate/queries.ts'
import { districtChoices } from '#city/zones/choices.ts'
import { answerCommitments } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Form, submit } from '#platform/forms/form.ts'
import { type Env, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import * as act from '../../actions/joint.ts'
import * as forms from '../../forms/joint.ts'
import { keepPlans } from '../../permissions.ts'
import { bodiesOffered, ownBodies } from '../../queries/bodies.ts'
import type { JointName } from '../../queries/joint.ts'
import { jointWords as words } from '../../words/joint.ts'
import type { WholeJoint } from './whole.ts'

/** The form that was not accepted, and of which act it is. */
export interface Failed {
  readonly act: string
  readonly form: Form
}

/** The bodies in which whoever looks has a post. */
export const ownOf = async ({ var: { work } }: Visit) =>
  work.actor?.kind === 'person' ? ownBodies(work.db, work.actor.id, today(work.now)) : []

/** What whoever looks may do with a piece of joint work: keep it, and assess it for some of its parties. */
export async function standpointOf(c: Visit, { parties }: WholeJoint, coordinatorId: string) {
  const own = new Set((await ownOf(c)).map(({ id }) => id))
  return { isKeeper: own.has(coordinatorId), mine: parties.filter(({ party }) => own.has(party.organisationId)) }
}

/** Whom and what joint work that is opened can name. */
export async function offersOf(c: Visit, form: Form) {
  const { db, now } = c.var.work
  return {
    form,
    own: await ownOf(c),
    bodies: await bodiesOffered(db),
    districts: await districtChoices(db, today(now)),
    duties: (await wholeMandate(db)).filter(({ kind }) => kind === 'duty'),
  }
}

interface Opening {
  readonly coordinator: string
  readonly lead: string
  readonly others: readonly string[]
  readonly zone?: string | undefined
}

/** The names of the form as those of the action. */
export const openingOf = <Wish extends Opening>({ coordinator, lead, others, zone, ...wish }: Wish) => ({
  ...wish,
  coordinatorId: coordinator,
  leadId: lead,
  otherIds: others,
  zoneId: zone,
})

interface JointDesk {
  readonly kind: JointName['kind']
  readonly home: string
  readonly show: (c: Visit, failed: Failed) => Promise<Response>
}

/** The two acts that plans and agreements share: a step more, and an assessment. */
export function withJointActs(desk: Hono<Env>, { kind, home, show }: JointDesk) {
  desk.post('/:code{[A-Z0-9]{8}}/step', async (c) => {
    const code = c.req.param('code')
    demand(c.var.work.actor, keepPlans, anywhere)
    const sent = await submit(c, forms.stepForm, ({ once, statement, doneWhen, owner, parent, ...step }) => {
      const said = { statement: { fa: statement }, doneWhen: { fa: doneWhen } }
      return act.addStep(c.var.work, { kind, code }, { ...step, ...said, ownerId: owner, parentId: parent }, once)
    })
    if (sent.sent) return see(c, `${home}/${code}`, words.added)
    c.status(422)
    return show(c, { act: 'step', form: sent.form })
  })

  desk.post('/:code{[A-Z0-9]{8}}/assessment', async (c) => {
    const code = c.req.param('code')
    const { work, store } = c.var
    demand(work.actor, answerCommitments, anywhere)
    const sent = await submit(c, forms.assessmentForm, async ({ once, about, by, file, ...wish }) => {
      const fileId = file && (await act.receiveDocument(work, store, file))
      return act.assess(work, { kind, code }, { ...wish, fileId, byId: by, commitmentId: about }, once)
    })
    if (sent.sent) return see(c, `${home}/${code}`, words.assessed)
    c.status(422)
    return show(c, { act: 'assessment', form: sent.form })
  })
}
