import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { transact, type Work } from '#platform/work.ts'
import { tryInsertEscalation } from '../queries/commitments.ts'
import { movableBy, wakefulAfter } from '../queries/coverage.ts'
import { hasMilestones } from '../queries/due.ts'
import { evidenceOf } from '../queries/events.ts'
import { dueNow, movedDue, pausedNow } from '../rules/clock.ts'
import { type DueStep, stepsDue } from '../rules/escalation.ts'
import { nextKey } from '../rules/keys.ts'
import { dependentHolders, lookAround, type Situation, spellOf } from './situation.ts'
import { takeStep } from './take.ts'
import { resume } from './time.ts'

const stretch = 200

/**
 * What the rules do by themselves, once a day: clocks whose pause is used up run again, keys that gave no verdict in time
 * pass on, warnings are given, each once. Every commitment is a transaction of its own, so that one that fails holds up
 * no other; a second run finds nothing left to do. Gives how many were looked at.
 */
export async function watchOver(work: Work): Promise<number> {
  let [looked, last]: [number, string | undefined] = [0, undefined]
  for (;;) {
    const found = await wakefulAfter(work.db, today(work.now), last, stretch)
    for (const { id } of found) await transact(work, (held) => watchOne(held, id))
    looked += found.length
    last = found.at(-1)?.id
    if (found.length < stretch) return looked
  }
}

async function watchOne(work: Work, id: string) {
  const situation = await lookAround(work, id)
  if (await isPauseSpent(situation)) await resume(work, id)
  else if (situation.course.state === 'claimed') await judgeSilence(situation)
  await warn(await lookAround(work, id))
}

async function isPauseSpent(situation: Situation): Promise<boolean> {
  const { course, rule } = situation
  if (course.pausedSince === null) return false
  return pausedNow(course, await spellOf(situation)) >= rule.pauses.cap - course.pausedDays
}

/** Nobody judged a claim in time: where the rule lets silence count it is verified as unconfirmed, else the next key has it. */
async function judgeSilence(situation: Situation) {
  const { work, commitment, course, rule, around, calendar } = situation
  if (course.answerBy === null || today(work.now) <= course.answerBy) return
  if (await maySilenceCount(situation)) {
    await takeStep(work, commitment.id, 'verified', {
      way: { data: () => ({ verdict: 'unconfirmed', claim: course.claims }) },
    })
    return
  }
  const keyAt = nextKey(around.keys, course.keyAt, await dependentHolders(situation))
  if (keyAt === undefined) return
  const answerBy = addWorkdays(await calendar(), today(work.now), rule.verifyDays)
  await takeStep(work, commitment.id, 'key-passed', { way: { data: () => ({ keyAt, answerBy }) } })
}

/** Only the reporter's silence, only where the rule says so, only upon photographs that passed every check, never by lot. */
async function maySilenceCount({ work: { db }, commitment, course, rule, around }: Situation): Promise<boolean> {
  const isAsked = rule.silence === 'unconfirmed' && !course.sampled && around.keys[course.keyAt]?.kind === 'reporter'
  if (!isAsked) return false
  const photos = (await evidenceOf(db, [commitment.id])).filter(({ kind }) => kind === 'photo')
  return photos.length > 0 && photos.every(({ sound }) => sound)
}

/** Of what consists of milestones these warn. */
async function warn(situation: Situation) {
  const { work, commitment, course, rule, calendar } = situation
  if (await hasMilestones(work.db, commitment.id)) return
  const { due } = dueNow(course, await spellOf(situation))
  const watch = { rule, calendar: await calendar(), at: work.now, due }
  for (const step of stepsDue(course, watch)) await warnOf(situation, step)
}

async function warnOf({ work, matter, commitment }: Situation, { step, to, due }: DueStep) {
  const told = {
    responsible: commitment.responsibleId ?? commitment.ownerId,
    head: commitment.ownerId,
    coordinator: matter.coordinatorId,
    public: null,
  }
  const isNew = await tryInsertEscalation(work.db, {
    commitmentId: commitment.id,
    step,
    due,
    toldId: told[to],
    at: work.now,
  })
  if (isNew) await takeStep(work, commitment.id, 'escalated', { way: { data: () => ({ step, to, due }) } })
}

/**
 * A day on which offices close, told after promises were made: every due date that was counted over it moves on, never
 * earlier. What a person or the law has set stays. Gives how many moved; a second time none does.
 */
export async function moveDueOver(work: Work, closed: IsoDay): Promise<number> {
  let moved = 0
  for (const { id } of await movableBy(work.db, closed)) {
    moved += Number(await transact(work, (held) => moveOne(held, id, closed)))
  }
  return moved
}

async function moveOne(work: Work, id: string, closed: IsoDay): Promise<boolean> {
  const { course, calendar } = await lookAround(work, id)
  const due = movedDue(course, await calendar())
  if (due === undefined) return false
  await takeStep(work, id, 'due-moved', { way: { data: () => ({ due, from: course.dueOn, cause: closed }) } })
  return true
}
