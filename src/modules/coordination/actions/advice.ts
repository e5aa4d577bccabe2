import { z } from 'zod'
import {
  accept,
  addEvidence,
  askExtension,
  claimDone,
  decline,
  getCommitment,
  recall,
  sendBack,
  verify,
} from '#engines/commitment/index.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { once } from '#platform/forms/once.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { adviceGiven } from '../facts.ts'
import { changeInvitation, holdConsultation, type Invited, invitationsOf } from '../queries/consultations.ts'
import { whyNoMore } from '../rules/consultations.ts'
import type { Consultation } from '../tables.ts'
import { consultationWords as words } from '../words/consultations.ts'

interface Own {
  readonly round: Consultation
  readonly mine: Invited
}

/** The round, held, with the invitation of whoever acts; a round they were not asked in is not there for them. */
async function holdOwn(work: Work, code: string): Promise<Own> {
  const { id } = demandPerson(work.actor)
  const round = await holdConsultation(work.db, code)
  const invited = await invitationsOf(work.db, round.matterId)
  const mine = invited.find(({ invitation }) => invitation.personId === id)
  return { round, mine: present(mine, words.noSuch) }
}

async function holdOpen(work: Work, code: string): Promise<Own> {
  const own = await holdOwn(work, code)
  const obstacle = whyNoMore(own.round)
  if (obstacle) throw obstacle
  return own
}

/** The expert takes the question on. */
export async function acceptInvitation(work: Work, code: string, key?: string): Promise<void> {
  demandPerson(work.actor)
  await once(work, key, z.boolean(), async (held) => {
    const { mine } = await holdOpen(held, code)
    await accept(held, mine.commitment.id)
    return true
  })
}

/** The expert does not, and says why in a sentence. */
export async function declineInvitation(work: Work, code: string, text: string, key?: string): Promise<void> {
  demandPerson(work.actor)
  await once(work, key, z.boolean(), async (held) => {
    const { mine } = await holdOpen(held, code)
    await decline(held, mine.commitment.id, 'other', { text })
    return true
  })
}

/** The expert asks for a later day; whoever asks them decides. */
export async function askMoreTime(work: Work, code: string, wish: { until: IsoDay; text: string }, key?: string) {
  demandPerson(work.actor)
  await once(work, key, z.boolean(), async (held) => {
    const { mine } = await holdOpen(held, code)
    await askExtension(held, mine.commitment.id, wish.until, { text: wish.text })
    return true
  })
}

export interface Advice {
  readonly text: string
  /** How they stand to the matter, in their own words. */
  readonly declared?: string | undefined
  /** The key of the form. */
  readonly once?: string | undefined
}

/**
 * The advice itself. It may be written anew until the round is summed up. The record keeps that it came; the text stands in
 * the invitation alone, so that it can be erased.
 */
export async function giveAdvice(
  work: Work,
  keyring: Keyring,
  code: string,
  { text, declared, once: key }: Advice,
): Promise<void> {
  demandPerson(work.actor)
  await once(work, key, z.boolean(), async (held) => {
    const { round, mine } = await holdOpen(held, code)
    const { id, state } = mine.commitment
    if (state === 'offered') await accept(held, id)
    if (state === 'claimed') await recall(held, id)
    const written = { advice: text, declared: declared ?? null, advisedAt: held.now }
    await changeInvitation(held.db, mine.invitation, written)
    const about = { personId: mine.invitation.personId, organisationId: round.askerId }
    const factId = await held.announce(adviceGiven, { code }, about)
    await addEvidence(held, id, { kind: 'fact', factId })
    await claimDone(held, keyring, id)
    return true
  })
}

/** Whether the answer says what became of the advice: the expert's key, by name. */
export async function judgeAnswer(
  work: Work,
  code: string,
  { fits, text }: { readonly fits: boolean; readonly text: string },
  key?: string,
): Promise<void> {
  demandPerson(work.actor)
  await once(work, key, z.boolean(), async (held) => {
    const { round } = await holdOwn(held, code)
    if (round.answerId === null) throw refuse.conflict(words.notAnswered)
    const { id } = await getCommitment(held.db, round.answerId)
    await (fits ? verify(held, id, { text }) : sendBack(held, id, { text }))
    return true
  })
}
