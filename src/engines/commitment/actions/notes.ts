import { anywhere, demand } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { answerCommitments } from '../permissions.ts'
import { findEvent, redactText } from '../queries/events.ts'
import { whyNotReason } from '../rules/whether.ts'
import { words } from '../words.ts'
import { type Sent, type Taken, takeStep } from './take.ts'

type Written = Sent & { readonly text: string }

/** A word from anybody who has a hand in it. */
export const sendMessage = (work: Work, id: string, sent: Written): Promise<Taken> =>
  takeStep(work, id, 'message', { sent, way: { why: () => whyNotReason(sent.text, 2) } })

/** Puts an event right by a further one that points to it; what was written stays. */
export async function correct(work: Work, id: string, seq: number, sent: Written): Promise<Taken> {
  demand(work.actor, answerCommitments, anywhere)
  return takeStep(work, id, 'corrected', {
    sent,
    way: {
      why: async ({ work: { db }, matter, commitment }) => {
        const event = await findEvent(db, matter.id, seq)
        return event?.commitmentId === commitment.id ? whyNotReason(sent.text) : refuse.absent(words.noSuchEvent)
      },
      data: () => ({ corrects: seq }),
    },
  })
}

/** Erases the words of an event, by the coordinator and with a reason that is printed. The event and its hash remain. */
export const redact = (work: Work, id: string, seq: number, reason: string): Promise<Taken> =>
  takeStep(work, id, 'redacted', {
    way: {
      why: async ({ work: { db }, matter }) => {
        const event = present(await findEvent(db, matter.id, seq), words.noSuchEvent)
        return event.textId === null ? refuse.conflict(words.nothingToRedact) : whyNotReason(reason)
      },
      data: () => ({ redacts: seq }),
      follow: async ({ work: { db, now, actor }, matter }) => {
        const textId = (await findEvent(db, matter.id, seq))?.textId
        if (textId) await redactText(db, textId, { at: now, who: actor && 'id' in actor ? actor.id : null, reason })
      },
    },
  })
