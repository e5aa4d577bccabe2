import type { SownPromise, SownStep } from '#engines/commitment/index.ts'
import type { SownResolution, Spot } from '#modules/council/index.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { greatCircle } from '#platform/maps/metres.ts'
import { addWorkdays, type WorkCalendar, workdaysBetween } from '#platform/calendar/workdays.ts'
import type { Story } from '../../council/stories.ts'
import type { DemoClause, Fate } from '../../council/subjects.ts'
import type { Dice } from '../dice.ts'
import { type Ids, named } from '../ids.ts'
import type { Album } from '../photographs.ts'

export interface Context {
  readonly ground: { readonly organisations: Ids; readonly staff: Ids }
  readonly adoptedOn: IsoDay
  readonly law: SownResolution['law']
  readonly now: Date
  readonly calendar: WorkCalendar
  /** The day of snow, and the calendar as it was read before that was told. */
  readonly snow: Snow
  readonly dice: Dice
  readonly story: Story
  /** Where it is carried out, and the photographs that may be taken there. */
  readonly spot: Spot | undefined
  readonly photographs: Album
}

export interface Snow {
  readonly day: IsoDay
  readonly toldAt: Date
  readonly before: WorkCalendar
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
  const [ownerId, clerkId] = [named(ground.organisations, owner), named(ground.staff, 'sevda.council')]
  const committeeId = named(ground.organisations, 'culture-commission')
  return {
    statement: { fa: clause.text.replace(/[.؟]$/, '') },
    doneWhen: { fa: done },
    ownerId,
    part: clause.address,
    rule: { key: 'council.clause', version: 1 },
    keys: [{ kind: 'supervisor', holderId: committeeId }],
    offered: { at: instantOf(addDays(adoptedOn, 2), 11), actorId: clerkId, data: { gate: 'closed', due: null } },
    steps: stepsOf(fate, { ...context, lateBy: clause.lateBy }),
  }
}

interface Late extends Context {
  readonly lateBy: number | undefined
}

function stepsOf(fate: Fate, context: Late): SownStep[] {
  const effect = effectOf(context)
  if (effect === undefined) return []
  const { now, calendar } = context
  const due = dueOf(fate, effect, context)
  const answerBy = addWorkdays(calendar, effect, fate === 'offered' ? 200 : 5)
  const basis = { from: effect, n: workdaysBetween(calendar, effect, due), unit: 'workday' as const }
  const first = basis.n > 0 ? addWorkdays(context.snow.before, effect, basis.n) : due
  const opened = step('gate-opened', instantOf(effect, 0), { start: effect, due: first, basis, answerBy }, null)
  const course = [opened, ...courseOf(fate, { effect, due, ...context })].filter(({ at }) => at <= now)
  return [...course, ...movedBySnow(course, { first, due, snow: context.snow })]
}

interface Moved {
  readonly first: IsoDay
  readonly due: IsoDay
  readonly snow: Snow
}

/** What was counted over the day of snow and still open when that was told ends a work day later. */
function movedBySnow(course: readonly SownStep[], { first, due, snow: { day, toldAt } }: Moved): SownStep[] {
  const isOver = course.some(({ kind, at }) => kind === 'verified' && at < toldAt)
  if (first === due || isOver) return []
  return [step('due-moved', toldAt, { due, from: first, cause: day }, null)]
}

/** So late where it is late; else so that the fate fits the day. */
function dueOf(fate: Fate, effect: IsoDay, { now, calendar, dice, lateBy }: Late): IsoDay {
  if (fate === 'late') return lateDay(calendar, today(now), lateBy ?? dice.between(1, 24))
  if (fate === 'doing' || fate === 'offered') return addWorkdays(calendar, today(now), dice.between(6, 60))
  const isYoung = effect > addDays(today(now), -youngDays)
  if (isYoung && (fate === 'claimed' || fate === 'returned'))
    return addWorkdays(calendar, today(now), dice.between(1, 25))
  return addWorkdays(calendar, effect, dice.between(40, 70))
}

/** What came into force in this half of the year is claimed before its day. */
const youngDays = 220

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
  const worker = named(ground.staff, 'yashar.arts')
  const on = (days: number, hour = 10) => instantOf(addWorkdays(calendar, effect, days), hour)
  const begun = [
    step('accepted', on(2), {}, worker),
    step('started', on(4), {}, worker),
    step('progress', on(12), { percent: 40 }, worker),
  ]
  if (fate === 'doing' || fate === 'late') return begun
  return [...begun, ...claimOf(fate, { ...going, worker })]
}

interface Claiming extends Going {
  readonly worker: string
}

/** Before its day, and not later than the day before the city's first. */
function claimDay({ due, now, calendar, dice }: Claiming): IsoDay {
  const wanted = addWorkdays(calendar, due, -dice.between(1, 12))
  const last = addWorkdays(calendar, today(now), -4)
  return wanted < last ? wanted : last
}

/** Claims of every other day of the month were drawn by lot: an inspector closes them. */
const lotOn = (day: IsoDay) => (Number(day.slice(-2)) % 2 === 0 ? { keyAt: 1, sampled: true } : { keyAt: 0 })

function claimOf(fate: Fate, claiming: Claiming): SownStep[] {
  const { worker, calendar, ground } = claiming
  const day = claimDay(claiming)
  const answerBy = addWorkdays(calendar, day, 10)
  const [inspector, member] = [named(ground.staff, 'kazem.audit'), named(ground.staff, 'hatef.council')]
  const document = { kind: 'document' as const, title: { fa: 'صورت‌جلسهٔ تحویل کار', en: 'Minutes of handing over' } }
  const steps: SownStep[] = [
    { kind: 'evidence', at: instantOf(day, 9), actorId: worker, evidence: document },
    ...photographOf(fate, { ...claiming, day }),
    step('claimed', instantOf(day, 10), { answerBy, ...lotOn(day) }, worker),
  ]
  const next = instantOf(addWorkdays(calendar, day, 2), 11)
  if (fate === 'claimed') return steps
  if (fate === 'returned') return [...steps, returned('returned', next, member)]
  const verified = step('verified', next, { verdict: claiming.dice.chance(30) ? 'inspected' : 'supervised' }, inspector)
  if (fate === 'verified') return [...steps, verified]
  const again = instantOf(addWorkdays(calendar, day, 4), 11)
  return [
    ...steps,
    verified,
    { ...returned('reopened', again, inspector), data: { due: addWorkdays(calendar, day, 30) } },
  ]
}

/** Of what waits for a checker nobody has looked at the photograph yet; of what is verified everybody sees it. */
function photographOf(fate: Fate, { day, spot, photographs, worker }: Claiming & { readonly day: IsoDay }) {
  const state = fate === 'claimed' ? 'held' : 'shown'
  const file = spot && (fate === 'claimed' || fate === 'verified') ? photographs(state) : undefined
  if (!spot || !file) return []
  const at = instantOf(day, 9, 30)
  const position = { latitude: spot.latitude + 0.0004, longitude: spot.longitude - 0.0002 }
  const metres = Math.round(greatCircle([spot.longitude, spot.latitude], [position.longitude, position.latitude]))
  const shot = { fileId: file.id, hash: file.hash, takenAt: instantOf(day, 8, 40), ...position, accuracy: 12, metres }
  return [
    { kind: 'evidence' as const, at, actorId: worker, evidence: { kind: 'photo' as const, ...shot, sound: true } },
  ]
}

const returned = (kind: 'returned' | 'reopened', at: Date, actorId: string | null): SownStep => ({
  kind,
  at,
  actorId,
  text: 'عکس پس از کار و امضای تحویل‌گیرنده هنوز نرسیده است.',
})
