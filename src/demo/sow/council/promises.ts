import type { SownPromise, SownStep } from '#engines/commitment/index.ts'
import type { SownResolution } from '#modules/council/index.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar, workdaysBetween } from '#platform/calendar/workdays.ts'
import type { Story } from '../../council/stories.ts'
import type { DemoClause, Fate } from '../../council/subjects.ts'
import type { Dice } from '../dice.ts'

type Ids = ReadonlyMap<string, string>

export interface Context {
  readonly ground: { readonly organisations: Ids; readonly staff: Ids }
  readonly adoptedOn: IsoDay
  readonly law: SownResolution['law']
  readonly now: Date
  readonly calendar: WorkCalendar
  readonly dice: Dice
  readonly story: Story
}

/** From which day on a resolution of this story binds; nothing while it does not. */
function effectOf({ story, law, now }: Context): IsoDay | undefined {
  const dates = law.map(({ on }) => on)
  const last = dates.at(-1)
  if (last === undefined || ['objected', 'disputed', 'annulled', 'waiting-9', 'adopted'].includes(story))
    return undefined
  const by = story === 'in-force-by-letter' || story === 'partly' ? last : addDays(lastServed(law) ?? last, 15)
  return by <= today(now) ? by : undefined
}

const lastServed = (law: Context['law']) => law.findLast(({ kind }) => kind === 'notified')?.on

/** A clause given to its owner, with everything that came of it until the city's first day. */
export function promiseOf(clause: DemoClause & { address: string }, context: Context): SownPromise | undefined {
  const { owner, done, fate = 'unowned' } = clause
  if (owner === undefined || done === undefined || fate === 'unowned') return undefined
  const { ground, adoptedOn } = context
  const [ownerId, clerkId] = [ground.organisations.get(owner), ground.staff.get('sevda.council')]
  if (ownerId === undefined || clerkId === undefined) throw new Error(`The samples have no organisation ${owner}`)
  const committeeId = ground.organisations.get('culture-commission') ?? null
  return {
    statement: { fa: clause.text.replace(/[.؟]$/, '') },
    doneWhen: { fa: done },
    ownerId,
    part: clause.address,
    rule: { key: 'council.clause', version: 1 },
    keys: [{ kind: 'supervisor', holderId: committeeId }],
    offered: { at: hourOf(addDays(adoptedOn, 2), 11), actorId: clerkId, data: { gate: 'closed', due: null } },
    steps: stepsOf(fate, context),
  }
}

const hourOf = (day: IsoDay, hour: number) => instantOf(day, hour)

function stepsOf(fate: Fate, context: Context): SownStep[] {
  const effect = effectOf(context)
  if (effect === undefined) return []
  const { now, calendar } = context
  const due = dueOf(fate, effect, context)
  const answerBy = addWorkdays(calendar, effect, fate === 'offered' ? 200 : 5)
  const opened = step('gate-opened', hourOf(effect, 0), { start: effect, due, answerBy }, null)
  return [opened, ...courseOf(fate, { effect, due, ...context })].filter(({ at }) => at <= now)
}

/** Late by twelve work days where it is late; else so that the fate fits the day. */
function dueOf(fate: Fate, effect: IsoDay, { now, calendar, dice }: Context): IsoDay {
  if (fate === 'late') return lateDay(calendar, today(now), 12)
  if (fate === 'doing' || fate === 'offered') return addWorkdays(calendar, today(now), dice.between(6, 60))
  return addWorkdays(calendar, effect, dice.between(40, 70))
}

function lateDay(calendar: WorkCalendar, day: IsoDay, late: number): IsoDay {
  let due = addWorkdays(calendar, day, -late)
  while (workdaysBetween(calendar, due, day) < late) due = addDays(due, -1)
  return due
}

interface Going extends Context {
  readonly effect: IsoDay
  readonly due: IsoDay
}

const step = (kind: SownStep['kind'], at: Date, data: SownStep['data'], actorId: string | null): SownStep => ({
  kind,
  at,
  ...(data && { data }),
  actorId,
})

/** The way of a promise, step by step, by the fate it has. */
function courseOf(fate: Fate, going: Going): SownStep[] {
  if (fate === 'offered' || fate === 'silent') return []
  const { effect, ground, calendar } = going
  const worker = ground.staff.get('yashar.arts') ?? null
  const on = (days: number, hour = 10) => hourOf(addWorkdays(calendar, effect, days), hour)
  const begun = [
    step('accepted', on(2), {}, worker),
    step('started', on(4), {}, worker),
    step('progress', on(12), { percent: 40 }, worker),
  ]
  if (fate === 'doing' || fate === 'late') return begun
  return [...begun, ...claimOf(fate, { ...going, worker })]
}

interface Claiming extends Going {
  readonly worker: string | null
}

/** Before its day, and not later than the day before the city's first. */
function claimDay({ due, now, calendar, dice }: Claiming): IsoDay {
  const wanted = addWorkdays(calendar, due, -dice.between(1, 12))
  const last = addWorkdays(calendar, today(now), -4)
  return wanted < last ? wanted : last
}

function claimOf(fate: Fate, claiming: Claiming): SownStep[] {
  const { worker, calendar, ground } = claiming
  const day = claimDay(claiming)
  const answerBy = addWorkdays(calendar, day, 10)
  const [inspector, member] = [ground.staff.get('kazem.audit') ?? null, ground.staff.get('hatef.council') ?? null]
  const document = { kind: 'document' as const, title: { fa: 'صورت‌جلسهٔ تحویل کار', en: 'Minutes of handing over' } }
  const steps: SownStep[] = [
    { kind: 'evidence', at: hourOf(day, 9), actorId: worker, evidence: document },
    step('claimed', hourOf(day, 10), { answerBy, keyAt: 0 }, worker),
  ]
  const next = hourOf(addWorkdays(calendar, day, 2), 11)
  if (fate === 'claimed') return steps
  if (fate === 'returned') return [...steps, returned('returned', next, member)]
  const verified = step('verified', next, { verdict: claiming.dice.chance(30) ? 'inspected' : 'supervised' }, inspector)
  if (fate === 'verified') return [...steps, verified]
  const again = hourOf(addWorkdays(calendar, day, 4), 11)
  return [
    ...steps,
    verified,
    { ...returned('reopened', again, inspector), data: { due: addWorkdays(calendar, day, 30) } },
  ]
}

const returned = (kind: 'returned' | 'reopened', at: Date, actorId: string | null): SownStep => ({
  kind,
  at,
  actorId,
  text: 'عکس پس از کار و امضای تحویل‌گیرنده هنوز نرسیده است.',
})
