import { actorFor } from '#city/organisations/queries.ts'
import {
  accept,
  addEvidence,
  calendarAround,
  claimDone,
  getCommitment,
  issueBodyLink,
  openLink,
  reportProgress,
  verify,
} from '#engines/commitment/index.ts'
import { addStep, assessPlan, openPlan } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Work } from '#platform/work.ts'
import { plans } from '../coordination/plans.ts'
import { morningOf } from './morning.ts'

type Ids = ReadonlyMap<string, string>

interface Ground {
  readonly organisations: Ids
  readonly staff: Ids
  readonly keyring: Keyring
}

type Plan = (typeof plans)[number]
type Step = Plan['steps'][number]

const length = 300

/** Three joint plans, their steps taken by the agencies themselves and checked by one another. */
export async function sowPlans(work: Work, ground: Ground): Promise<void> {
  for (const plan of plans) await sowPlan(work, ground, plan)
}

const idOf = (ids: Ids, name: string): string => {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The samples have no ${name}`)
  return id
}

async function sowPlan(work: Work, ground: Ground, plan: Plan) {
  const { organisations } = ground
  const opened = addDays(today(work.now), -plan.daysAgo)
  const calendar = await calendarAround(work.db, opened, {})
  const on = (days: number): Work => ({ ...work, now: morningOf(addWorkdays(calendar, opened, days)) })
  const code = await openPlan(on(0), {
    title: plan.title,
    goal: plan.goal,
    coordinatorId: idOf(organisations, 'planning-office'),
    leadId: idOf(organisations, plan.lead),
    supportingIds: plan.supporting.map((slug) => idOf(organisations, slug)),
    startsOn: opened,
    endsOn: addDays(opened, length),
    sample: true,
  })
  for (const step of plan.steps) await sowStep({ on, ground, code, calendar, opened }, step)
  for (const [by, grade, text] of plan.found ?? []) {
    await assessPlan(on(plan.daysAgo > 100 ? 80 : 1), code, { byId: idOf(organisations, by), grade, text })
  }
}

interface Sowing {
  readonly on: (days: number) => Work
  readonly ground: Ground
  readonly code: string
  readonly calendar: WorkCalendar
  readonly opened: string
}

async function sowStep({ on, ground, code, calendar, opened }: Sowing, step: Step) {
  const { statement, doneWhen, fate } = step
  const ownerId = idOf(ground.organisations, step.owner)
  const due = addWorkdays(calendar, opened, step.due)
  const id = await addStep(on(0), code, { statement: { fa: statement }, doneWhen: { fa: doneWhen }, ownerId, due })
  if (fate === 'offered') return
  const owner = (days: number) => asOwner(on(days), ownerId)
  await accept(await owner(1), id)
  if (fate === 'accepted') return
  await reportProgress(await owner(4), id, { percent: 60, text: 'بیش از نیمی از کار پیش رفته است.' })
  if (fate === 'doing') return
  await addEvidence(await owner(15), id, { kind: 'link', url: 'https://example.org/sample-minutes' })
  await claimDone(await owner(15), ground.keyring, id)
  await check(on(17), ground, { id, owner: step.owner })
}

/** Whoever answers for an agency, by its link. */
async function asOwner(work: Work, ownerId: string): Promise<Work> {
  const { token } = await issueBodyLink(work, ownerId, { wantsCode: false })
  const { actor } = await openLink(work, token)
  return { ...work, actor, channel: 'link' }
}

/** By another agency of the plan; by the inspector where the lot fell. */
async function check(work: Work, { staff }: Ground, { id, owner }: { id: string; owner: string }) {
  const { sampled } = await getCommitment(work.db, id)
  const other = owner === 'planning-office' ? 'parvin.education' : 'rahim.planning'
  const actor = await actorFor(work.db, idOf(staff, sampled ? 'kazem.audit' : other), today(work.now))
  await verify({ ...work, actor, channel: 'web' }, id, { text: 'در محل دیده شد و با صورت‌جلسه می‌خواند.' })
}
