import { membersOf } from '#city/organisations/queries.ts'
import { calendarAround, hasRule, offerCommitment, publishRule } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { anywhere, demand } from '#platform/permission.ts'
import type { Said } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { key as keyOf } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import { keepResolutions } from '../permissions.ts'
import { insertTerm } from '../queries/resolutions.ts'
import { getClause, getText } from '../queries/texts.ts'
import { isWithin } from '../rules/address.ts'
import { type DueHint, monthsAfter } from '../rules/due-hint.ts'
import { isInForce, isOver } from '../rules/legal.ts'
import { boardRule, boardRuleKey, clauseRule, clauseRuleKey } from '../rules/service-rules.ts'
import type { Clause, Resolution } from '../tables.ts'
import { words } from '../words.ts'
import { byRules, keep, standingOf } from './keep.ts'

/** A clause as it is given to somebody. */
export interface ClauseOffer {
  /** Of the clause. */
  readonly address: string
  readonly ownerId: string
  /** The name of somebody in the owner's body. */
  readonly responsible?: string | undefined
  readonly supporterIds?: readonly string[] | undefined
  readonly statement: Said
  readonly doneWhen: Said
  readonly weight?: number | undefined
  /** So long from legal effect, or a day; left out, what the clause says, else the rule. */
  readonly due?: DueHint | undefined
}

/**
 * Gives a clause to an owner. As long as the resolution does not bind, the promise waits with it: nothing is due, nothing
 * can be accepted.
 */
export async function offerClause(work: Work, id: string, { address, ...offer }: ClauseOffer, key?: string) {
  demand(work.actor, keepResolutions, anywhere)
  return keep(work, id, async ({ held, resolution }) => {
    const clause = await getClause(held.db, resolution, address)
    const isOpen = await demandOpen(held, resolution, clause)
    await ensureRules(held)
    const due = offer.due ?? clause.due ?? undefined
    const made = await offerCommitment(
      held,
      resolution.matterId,
      await engineOffer(held, { resolution, clause, offer, due, isOpen }),
      key,
    )
    if (due !== undefined) await insertTerm(held.db, { commitmentId: made.commitmentId, resolutionId: id, due })
    return made
  })
}

/** Whether the promise begins at once. */
async function demandOpen(held: Work, resolution: Resolution, clause: Clause): Promise<boolean> {
  const standing = await standingOf(held, resolution)
  if (isOver(standing) || isWithin(clause.address, standing.voidAddresses)) throw refuse.conflict(words.clauseIsOver)
  if (!(await getText(held.db, resolution)).settled) throw refuse.conflict(words.notSettled)
  if (clause.executable !== 'yes') throw refuse.conflict(words.clauseNotExecutable)
  return isInForce(standing)
}

interface Offered {
  readonly resolution: Resolution
  readonly clause: Clause
  readonly offer: Omit<ClauseOffer, 'address'>
  readonly due: DueHint | undefined
  readonly isOpen: boolean
}

async function engineOffer(held: Work, { resolution, clause, offer, due, isOpen }: Offered) {
  const { due: _due, responsible, ...rest } = offer
  const responsibleId = responsible === undefined ? undefined : await personNamed(held, offer.ownerId, responsible)
  const day = isOpen && due !== undefined ? await dayOf(held, due) : undefined
  return {
    ...rest,
    responsibleId,
    ...(day !== undefined && { due: day }),
    part: clause.address,
    rule: clauseRuleKey,
    gate: isOpen ? ('open' as const) : ('closed' as const),
    keys: [{ kind: 'supervisor' as const, holderId: resolution.committeeId ?? resolution.bodyId }],
  }
}

/** Somebody who sits in a body today, by name; who is not there is answered with who is. */
async function personNamed({ db, now }: Work, bodyId: string, name: string): Promise<string> {
  const on = today(now)
  const all = await membersOf(db, bodyId)
  const seated = all.filter(({ membership: { startsOn, endsOn } }) => startsOn <= on && (endsOn ?? on) >= on)
  const found = seated.find(({ person }) => keyOf(person.name) === keyOf(name))
  if (found) return found.person.id
  const names = [...new Set(seated.map(({ person }) => person.name))]
  throw refuse.invalid(names.length === 0 ? words.nobodySeated : words.notSeated(name, names))
}

/** The day a hint comes to when it runs from today; offices are open on it. */
async function dayOf({ db, now }: Work, due: DueHint): Promise<IsoDay> {
  const calendar = await calendarAround(db, today(now), {})
  if ('day' in due) return addWorkdays(calendar, due.day > today(now) ? due.day : today(now), 0)
  if (due.unit === 'workday') return addWorkdays(calendar, today(now), due.n)
  return addWorkdays(calendar, daysOrMonths(today(now), due), 0)
}

const daysOrMonths = (from: IsoDay, { n, unit }: { n: number; unit: 'day' | 'workday' | 'month' }) =>
  unit === 'month' ? monthsAfter(from, n) : addDays(from, n)

/** The rules of the house publish how clauses are promised, where the city has not done it yet. */
export async function ensureRules(held: Work) {
  for (const [key, rule] of [
    [clauseRuleKey, clauseRule],
    [boardRuleKey, boardRule],
  ] as const) {
    if (!(await hasRule(held.db, key))) await publishRule(byRules(held), key, today(held.now), rule)
  }
}
