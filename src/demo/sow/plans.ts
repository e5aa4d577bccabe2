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
import { addStep, assess, openPlan } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Work } from '#platform/work.ts'
import { type DemoStep, plans } from '../coordination/plans.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

export interface Ground {
  readonly organisations: Ids
  readonly staff: Ids
  readonly keyring: Keyring
}

type Plan = (typeof plans)[number]
type Step = DemoStep

const length = 300

/** Three joint plans, their steps taken by the agencies themselves and checked by one another. */
export async function sowPlans(work: Work, ground: Ground): Promise<void> {
  for (const plan of plans) await sowPlan(work, ground, plan)
}

async function sowPlan(work: Work, ground: Ground, plan: Plan) {
  const { organisations } = ground
  const opened = addDays(today(work.now), -plan.daysAgo)
  const calendar = await calendarAround(work.db, opened, {})
  const on = (days: number): Work => ({ ...work, now: morningOf(addWorkdays(calendar, opened, days)) })
  const code = await openPlan(on(0), {
    title: plan.title,
    goal: plan.goal,
    coordinatorId: named(organisations, 'planning-office'),
    leadId: named(organisations, plan.lead),
    otherIds: plan.supporting.map((slug) => named(organisations, slug)),
    startsOn: opened,
    endsOn: addDays(opened, length),
    sample: true,
  })
  const name = { kind: 'plan', code } as const
  for (const step of plan.steps) await sowStep({ on, ground, name, calendar, opened }, step)
  for (const [by, grade, text] of plan.found ?? []) {
    await assess(on(plan.daysAgo > 100 ? 80 : 1), name, { byId: named(organisations, by), grade, text })
  }
}

interface Sowing {
  readonly on: (days: number) => Work
  readonly ground: Ground
  readonly name: Parameters<typeof addStep>[1]
  readonly calendar: WorkCalendar
  readonly opened: string
}

/** A step offered to its owner, and as much of it done as its fate says. */
export async function sowStep({ on, ground, name, calendar, opened }: Sowing, step: Step) {
  const { statement, doneWhen, fate } = step
  const ownerId = named(ground.organisations, step.owner)
  const due = addWorkdays(calendar, opened, step.due)
  const id = await addStep(on(0), name, { statement: { fa: statement }, doneWhen: { fa: doneWhen }, ownerId, due })
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

/** By another of the bodies; by the inspector where the lot fell. */
async function check(work: Work, { staff }: Ground, { id, owner }: { id: string; owner: string }) {
  const { sampled } = await getCommitment(work.db, id)
  const other = owner === 'planning-office' ? 'parvin.education' : 'rahim.planning'
  const actor = await actorFor(work.db, named(staff, sampled ? 'kazem.audit' : other), today(work.now))
  await verify({ ...work, actor, channel: 'web' }, id, { text: 'در محل دیده شد و با صورت‌جلسه می‌خواند.' })
}
