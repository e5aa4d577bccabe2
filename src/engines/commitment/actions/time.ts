import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { WorkCalendar } from '#platform/calendar/workdays.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { coordinateCommitments } from '../permissions.ts'
import { commitmentsOf } from '../queries/commitments.ts'
import { holdMatter } from '../queries/matters.ts'
import { daysSpent, dueAfter, dueNow, nextWorkday, type Term } from '../rules/clock.ts'
import type { PauseReason } from '../rules/service.ts'
import { whyNotReason, whyNotUntil, whyOff } from '../rules/whether.ts'
import type { Commitment } from '../tables.ts'
import { words } from '../words.ts'
import { demandCoordinator } from './matters.ts'
import { acceptStanding, termsFrom } from './offer.ts'
import { ruleOf, spellOf } from './situation.ts'
import { type Decided, type Sent, type Taken, takeStep } from './take.ts'

type Reasoned = Sent & { readonly text: string }

/** The owner asks for a later day, with a reason. The day first promised stays printed beside it. */
export const askExtension = (work: Work, id: string, until: IsoDay, sent: Reasoned): Promise<Taken> =>
  takeStep(work, id, 'extension-asked', {
    sent,
    way: {
      why: async (situation) => (await whyNotDay(situation, until)) ?? whyNotReason(sent.text),
      data: () => ({ until }),
    },
  })

/** The coordinator grants what was asked, or an earlier day; from the third time on somebody higher does. */
export const grantExtension = (
  work: Work,
  id: string,
  { until, ...sent }: Sent & { readonly until?: IsoDay },
): Promise<Taken> =>
  takeStep(work, id, 'extension-granted', {
    sent,
    way: {
      why: (situation) => (until === undefined ? undefined : whyNotDay(situation, until)),
      data: ({ course: { asksUntil } }) => ({ until: until ?? asksUntil ?? undefined }),
    },
  })

/** A later day, on which offices work. */
const whyNotDay = async ({ course, calendar, work: { now } }: Decided, until: IsoDay) =>
  whyNotUntil(course, until, today(now)) ?? whyOff(await calendar(), until)

export const refuseExtension = (work: Work, id: string, sent: Reasoned): Promise<Taken> =>
  takeStep(work, id, 'extension-refused', { sent, way: { why: () => whyNotReason(sent.text) } })

/** The owner stops the clock for a reason the rule lists; it runs again by itself when the days of pause are used up. */
export const pause = (work: Work, id: string, reason: PauseReason, sent?: Sent): Promise<Taken> =>
  takeStep(work, id, 'paused', {
    sent,
    way: {
      why: ({ rule: { pauses }, course }) => {
        if (!pauses.reasons.includes(reason)) return refuse.invalid(words.pauseNotAllowed)
        return course.pausedDays >= pauses.cap ? refuse.conflict(words.pauseSpent) : undefined
      },
      data: () => ({ reason }),
    },
  })

/** The clock runs again; the due date has moved by the work days, or the hours, for which it stood still. */
export const resume = (work: Work, id: string, sent?: Sent): Promise<Taken> =>
  takeStep(work, id, 'resumed', { sent, way: { data: resumption } })

async function resumption(situation: Decided) {
  const { course } = situation
  const spell = await spellOf(situation)
  return { days: daysSpent(course, spell), ...dueNow(course, spell) }
}

/** When each is due that waited for the gate: a day, or so long from now. Nothing leaves it to the rule. */
export type TermOf = (commitment: Commitment) => IsoDay | Term | undefined

/**
 * The matter takes effect: start, due date and the time to answer of everything that waited are counted from now. A day
 * that was set beforehand and has gone by, or on which offices are closed, moves to the next work day: nobody is late
 * before they could begin. Gives how many there were. A second time changes nothing.
 */
export async function openGate(work: Work, matterId: string, termOf: TermOf = () => undefined): Promise<number> {
  demand(work.actor, coordinateCommitments, anywhere)
  return transact(work, async (held) => {
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    const waiting = (await commitmentsOf(held.db, [matterId])).filter(
      ({ gate, state }) => gate === 'closed' && state === 'offered',
    )
    for (const commitment of waiting) {
      await openOne(held, commitment, termOf(commitment))
      const rule = await ruleOf(held.db, commitment)
      await acceptStanding(held, matter, { commitment: { ...commitment, gate: 'open' }, rule })
    }
    return waiting.length
  })
}

const openOne = (work: Work, commitment: Commitment, term: IsoDay | Term | undefined) =>
  takeStep(work, commitment.id, 'gate-opened', {
    way: {
      data: async ({ rule, calendar }) => {
        const terms = { rule, calendar: await calendar(), now: work.now }
        const begun = termsFrom({ due: null }, terms)
        if (typeof term === 'object') return { ...begun, ...dueAfter(terms.calendar, work.now, term) }
        if (term !== undefined) return { ...begun, ...dayFrom(terms, term) }
        return rule.due === null ? begun : termsFrom({}, terms)
      },
    },
  })

const dayFrom = ({ calendar, now }: { calendar: WorkCalendar; now: Date }, day: IsoDay) => ({
  due: nextWorkday(calendar, day > today(now) ? day : today(now)),
  dueAt: null,
  basis: null,
})
