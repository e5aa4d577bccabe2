import { createHmac } from 'node:crypto'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { type Keyring, keyFor, oldestKey } from '#platform/keys/master.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { getCommitment } from '../queries/commitments.ts'
import { hasMilestones } from '../queries/due.ts'
import { evidenceOf, lastReturn, returnedShare } from '../queries/events.ts'
import { dueAfter } from '../rules/clock.ts'
import { whyNotClaim } from '../rules/evidence.ts'
import { firstKey, isDrawn, samplingRate } from '../rules/keys.ts'
import type { DeclineReason } from '../rules/service.ts'
import { verdictOf } from '../rules/states.ts'
import { whyNotFall, whyNotPercent, whyNotReason, whyNotReopened } from '../rules/whether.ts'
import { words } from '../words.ts'
import { dependentHolders } from './situation.ts'
import { type Decided, type Sent, type Taken, takeStep } from './take.ts'
import { resume } from './time.ts'

/** The owner takes it on. Silence never does. */
export const accept = (work: Work, id: string, sent?: Sent): Promise<Taken> => takeStep(work, id, 'accepted', { sent })

/** The owner does not take it on, with a code and at least 20 letters; the coordinator offers it to another or takes it back. `to`: whose it would be. */
export const decline = (
  work: Work,
  id: string,
  reason: DeclineReason,
  { to, ...sent }: Sent & { readonly text: string; readonly to?: string | undefined },
): Promise<Taken> =>
  takeStep(work, id, 'declined', {
    sent,
    way: {
      why: () => whyNotReason(sent.text),
      data: async ({ calendar, rule }) => ({
        reason,
        to,
        answerBy: addWorkdays(await calendar(), today(work.now), rule.acceptDays),
      }),
    },
  })

export const start = (work: Work, id: string, sent?: Sent): Promise<Taken> => takeStep(work, id, 'started', { sent })

export interface Progress extends Sent {
  /** 0 to 99. It may fall, with a reason. */
  readonly percent?: number | undefined
}

/** The owner tells how far it is: by a number or in words. */
export const reportProgress = (work: Work, id: string, { percent, ...sent }: Progress): Promise<Taken> =>
  takeStep(work, id, 'progress', {
    sent,
    way: {
      why: ({ course }) => {
        const text = sent.text ?? ''
        const isEmpty = percent === undefined && text.trim() === ''
        return isEmpty
          ? refuse.invalid(words.progressEmpty)
          : (whyNotPercent(percent) ?? whyNotFall(course, percent, text))
      },
      data: () => ({ percent }),
    },
  })

/**
 * The owner says that it is done, upon all evidence there is. By lot, or where a photograph is doubtful, the inspector
 * alone closes it; the owner cannot foresee which, and an audit can recompute it.
 */
export async function claimDone(work: Work, keyring: Keyring, id: string, sent?: Sent): Promise<Taken> {
  return transact(work, async (held) => {
    const resumed = await resumeFirst(held, id, sent)
    return takeStep(held, id, 'claimed', {
      sent: resumed ? { ...sent, seen: resumed.seq } : sent,
      way: { why: whyNoClaim, data: (situation) => claimData(situation, keyring) },
    })
  })
}

/** A clock that stands still runs again with the claim: from then on it is another's turn. */
async function resumeFirst(work: Work, id: string, sent: Sent | undefined) {
  const { pausedSince, seq } = await getCommitment(work.db, id)
  const isSeen = sent?.seen === undefined || sent.seen === seq
  return pausedSince !== null && isSeen ? resume(work, id) : undefined
}

async function whyNoClaim({ work: { db }, commitment, rule }: Decided) {
  if (await hasMilestones(db, commitment.id)) return refuse.conflict(words.parentClaims)
  const pieces = await evidenceOf(db, [commitment.id])
  return whyNotClaim({ rule, pieces, returnedSeq: await lastReturn(db, commitment.id) })
}

const sampledDays = 90

async function claimData(situation: Decided, keyring: Keyring) {
  const { work, commitment, course, rule, around, calendar } = situation
  const pieces = await evidenceOf(work.db, [commitment.id])
  const since = new Date(work.now.getTime() - sampledDays * 86_400_000)
  const rate = samplingRate(rule.sampling, await returnedShare(work.db, commitment.ownerId, since))
  const sampled =
    isDrawn(lotOf(keyring, commitment.id, course.claims + 1), rate) || pieces.some(({ marks }) => marks.length > 0)
  return {
    evidence: pieces.map((piece) => piece.id),
    rate,
    sampled,
    keyAt: firstKey(around.keys, await dependentHolders(situation), sampled),
    answerBy: addWorkdays(await calendar(), today(work.now), rule.verifyDays),
  }
}

/** The first 32 bits of HMAC-SHA-256 over the commitment and the number of the claim. */
export const lotOf = (keyring: Keyring, id: string, claim: number): number =>
  createHmac('sha256', keyFor(oldestKey(keyring), 'commitment:sampling'))
    .update(`${id}‖${claim}`, 'utf8')
    .digest()
    .readUInt32BE(0)

/** The owner takes the claim back, before anybody has judged it. */
export const recall = (work: Work, id: string, sent?: Sent): Promise<Taken> => takeStep(work, id, 'recalled', { sent })

export interface Looked extends Sent {
  /** What was looked at, where and when; at least 20 letters. */
  readonly text: string
  /** The pieces of evidence that were looked at. */
  readonly evidence?: readonly string[] | undefined
}

/** Somebody with a key who stands apart from the work confirms it. */
export const verify = (work: Work, id: string, { evidence, ...sent }: Looked): Promise<Taken> =>
  takeStep(work, id, 'verified', {
    sent,
    way: {
      why: () => (whyNotReason(sent.text) ? refuse.invalid(words.basisMissing) : undefined),
      data: ({ holding: { key }, course }) => ({
        key,
        claim: course.claims,
        evidence,
        verdict: key ? verdictOf(key) : ('by-law' as const),
      }),
    },
  })

/** Sent back with what is missing; the next claim needs something new. */
export const sendBack = (work: Work, id: string, sent: Sent & { readonly text: string }): Promise<Taken> =>
  takeStep(work, id, 'returned', {
    sent,
    way: {
      why: () => whyNotReason(sent.text),
      data: ({ holding: { key }, course }) => ({ key, claim: course.claims }),
    },
  })

/** It is not done after all: by whoever holds a key inside the window, by inspectors and supervisors at any time. */
export const reopen = (work: Work, id: string, sent: Sent & { readonly text: string }): Promise<Taken> =>
  takeStep(work, id, 'reopened', {
    sent,
    way: {
      why: ({ holding: { key }, course: { verifiedOn }, rule }) => {
        const openUntil = verifiedOn === null ? null : addDays(verifiedOn, rule.reopen.window)
        return (key && whyNotReopened(key, today(work.now), { verifiedOn, openUntil })) ?? whyNotReason(sent.text)
      },
      data: async ({ holding: { key }, rule, calendar }) => ({
        key,
        ...dueAfter(await calendar(), work.now, { n: rule.reopen.due, unit: 'workday' }),
      }),
    },
  })
