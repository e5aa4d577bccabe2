import { z } from 'zod'
import { demandCoordinator, noteChange } from '#engines/commitment/index.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { planEdited, planOpened } from '../facts.ts'
import { keepPlans } from '../permissions.ts'
import { changePlan, getPlan, insertPlan } from '../queries/plans.ts'
import { whyNoPeriod, whyNoPlan } from '../rules/joint.ts'
import { type NewJoint, openJoint } from './joint.ts'

export interface NewPlan extends NewJoint {
  readonly goal: Said
  readonly startsOn: IsoDay
  readonly endsOn: IsoDay
}

/** Opens a joint plan: a public matter whose steps are promises of several agencies. Gives its code. */
export async function openPlan(work: Work, wish: NewPlan, key?: string): Promise<string> {
  demand(work.actor, keepPlans, anywhere)
  return once(work, key, z.string(), async (held) => {
    const obstacle = whyNoPlan(wish)
    if (obstacle) throw obstacle
    const { matterId, code } = await openJoint(held, 'plan', wish, 'supporting')
    const { title, goal, leadId, startsOn, endsOn, fields = [], sample = false } = wish
    const row = { title, goal, leadId, startsOn, endsOn, fields: [...fields], sample, matterId, slug: code }
    await insertPlan(held.db, { ...row, created: held.now, modified: held.now })
    await held.announce(planOpened, { code }, { organisationId: leadId })
    return code
  })
}

export type PlanEdit = Pick<NewPlan, 'title' | 'goal' | 'startsOn' | 'endsOn'>

/** Writes title, goal and days anew, by the unit that coordinates it; whoever follows the plan hears of it. */
export async function editPlan(work: Work, code: string, edit: PlanEdit, key?: string): Promise<void> {
  demand(work.actor, keepPlans, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const found = await getPlan(held.db, code)
    await demandCoordinator(held, found)
    const obstacle = whyNoPeriod(edit)
    if (obstacle) throw obstacle
    const { matterId, leadId } = found.plan
    await changePlan(held.db, matterId, { ...edit, modified: held.now })
    await noteChange(held, matterId, 'plan', edit.title)
    await held.announce(planEdited, { code }, { organisationId: leadId })
    return true
  })
}
