import type { IsoDay } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse, type Refusal } from '#platform/refusal.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Work } from '#platform/work.ts'
import { coordinateCommitments } from '../permissions.ts'
import { hasMilestones } from '../queries/due.ts'
import { holdMatter, isSuperseded } from '../queries/matters.ts'
import { dueNow } from '../rules/clock.ts'
import { whyNotHandedOn, whyNotReason } from '../rules/whether.ts'
import { words } from '../words.ts'
import { type Made, madeShape, type NewOffer, type Succession, writeOffer } from './offer.ts'
import { spellOf } from './situation.ts'
import { type Decided, type Sent, type Taken, takeStep } from './take.ts'

type Reasoned = Sent & { readonly text: string }

/** The owner says that it belongs to another, perhaps to whom; the coordinator decides. */
export const askTransfer = (work: Work, id: string, sent: Reasoned & { readonly to?: string }): Promise<Taken> => {
  const { to, ...rest } = sent
  return takeStep(work, id, 'transfer-asked', {
    sent: rest,
    way: { why: () => whyNotReason(sent.text), data: () => ({ to }) },
  })
}

export interface Handing extends Sent {
  readonly ownerId: string
  readonly responsibleId?: string | undefined
  /** A new day; else the one that holds, or the rule's where that has gone by. The day first promised stays. */
  readonly due?: IsoDay | undefined
}

/**
 * Hands a commitment on: the old one ends, and a new one is offered to the new owner, who has to accept it. The promise to
 * the public keeps its day. From the third time on it wants a reason in writing.
 */
export const transfer = (work: Work, id: string, { ownerId, responsibleId, due, ...sent }: Handing): Promise<Made> =>
  succeed(work, id, 'transferred', {
    sent,
    why: async ({ work: { db }, commitment }) =>
      (await hasMilestones(db, id))
        ? refuse.conflict(words.parentHanded)
        : whyNotHandedOn(commitment, { ownerId, reason: sent.text ?? '' }),
    offer: { ownerId, responsibleId, due },
    more: 1,
  })

/** Offers a declined commitment to another. */
export const offerAgain = (work: Work, id: string, { ownerId, responsibleId, due, ...sent }: Handing): Promise<Made> =>
  succeed(work, id, 'replaced', { sent, why: () => undefined, offer: { ownerId, responsibleId, due }, more: 0 })

interface Successor {
  readonly sent: Sent
  readonly why: (situation: Decided) => Refusal | undefined | Promise<Refusal | undefined>
  readonly offer: Pick<NewOffer, 'ownerId' | 'responsibleId' | 'due'>
  readonly more: number
}

async function succeed(
  work: Work,
  id: string,
  step: 'transferred' | 'replaced',
  { sent, why, offer, more }: Successor,
): Promise<Made> {
  demand(work.actor, coordinateCommitments, anywhere)
  const { once: key, ...rest } = sent
  return once(work, key, madeShape, async (held) => {
    let made: Made | undefined
    const follow = async (situation: Decided) => {
      const { commitment, course } = situation
      const matter = await holdMatter(held.db, commitment.matterId)
      const kept = offer.due === undefined ? await dayKept(situation) : undefined
      const from: Succession = {
        originId: id,
        handed: commitment.handed + more,
        original: commitment.dueOriginal,
        counted: kept !== undefined && course.basis?.unit === 'workday',
      }
      made = await writeOffer(held, matter, offerAfter(situation, offer, kept), from)
    }
    await takeStep(held, id, step, { sent: rest, way: { why, data: () => ({ ownerId: offer.ownerId }), follow } })
    return present(made, words.noSuchCommitment)
  })
}

/** The day that holds, moved by a pause that lasts; nothing where it has gone by. */
async function dayKept(situation: Decided): Promise<IsoDay | undefined> {
  const { due } = dueNow(situation.course, await spellOf(situation))
  return due !== null && due > today(situation.work.now) ? due : undefined
}

/** The same promise for another owner, under the same rule and keys; what helped the old owner does not go with it. */
function offerAfter(
  { commitment, around, rule }: Decided,
  { ownerId, responsibleId, due }: Successor['offer'],
  kept: IsoDay | undefined,
): NewOffer {
  const { statement, doneWhen, weight, part, parentId, gate, ruleKey, ruleVersion } = commitment
  return {
    statement,
    doneWhen,
    ownerId,
    responsibleId,
    weight,
    gate,
    part: part ?? undefined,
    parentId: parentId ?? undefined,
    rule: ruleVersion === 0 ? undefined : ruleKey,
    due: due ?? kept ?? (rule.due === null ? null : undefined),
    keys: around.keys,
  }
}

/** Takes a commitment back: who, when and why stand in its history for ever; the row stays. */
export const withdraw = (work: Work, id: string, sent: Reasoned): Promise<Taken> =>
  takeStep(work, id, 'withdrawn', {
    sent,
    way: {
      why: async ({ work: { db }, matter, rule }) => {
        const isHeld = rule.withdrawal === 'superseded' && !(await isSuperseded(db, matter.id))
        return isHeld ? refuse.conflict(words.onlySuperseded) : whyNotReason(sent.text)
      },
    },
  })
