import { z } from 'zod'
import {
  addEvidence,
  calendarAround,
  claimDone,
  demandCoordinator,
  getCommitment,
  hasRule,
  type Key,
  offerCommitment,
  openMatter,
  publishRule,
  usualRule,
  verify,
  withdraw,
} from '#engines/commitment/index.ts'
import { fullDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, isWorkday } from '#platform/calendar/workdays.ts'
import { once } from '#platform/forms/once.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { adviceAnswered, consultationClosed, consultationOpened, expertAsked } from '../facts.ts'
import { askExperts } from '../permissions.ts'
import {
  changeConsultation,
  holdConsultation,
  insertConsultation,
  insertInvitation,
  type Invited,
  invitationsOf,
} from '../queries/consultations.ts'
import { insertParties } from '../queries/joint.ts'
import { changeExpert, holdExpert } from '../queries/experts.ts'
import { whyConflict, whyNoMore, whyNotAnswer, whyNotAsked, whyNotClose, whyNotDueDay } from '../rules/consultations.ts'
import type { AdviceAnswer, Consultation, Field } from '../tables.ts'
import { consultationWords as words } from '../words/consultations.ts'
import { conflictsFor, conflictTexts } from './conflicts.ts'
import { type LinkHouse, tellExpert } from './expert-links.ts'
import { asRules } from './experts.ts'

export interface NewConsultation {
  readonly question: Said
  readonly background?: string | undefined
  readonly fileIds?: readonly string[] | undefined
  readonly fields: readonly Field[]
  /** The unit that asks; whoever opens the round is a member of it. */
  readonly askerId: string
  readonly due: IsoDay
  /** Bodies the question touches, beside the asker: who has to do with one has a conflict. */
  readonly partyIds: readonly string[]
  readonly isPublic: boolean
  readonly duties?: readonly string[] | undefined
  readonly sample?: boolean | undefined
}

/** The rules under which experts and askers stand: a fact of the record is the evidence, and nothing is drawn by lot. */
const ruleOfAdvice = 'coordination.advice'
const ruleOfAnswer = 'coordination.advice-answer'

async function ensureAdviceRules(work: Work) {
  if (await hasRule(work.db, ruleOfAdvice)) return
  const shared = { ...usualRule, keys: ['party' as const, 'inspector' as const], sampling: 0 }
  await publishRule(asRules(work), ruleOfAdvice, '2020-01-01', { ...shared, acceptDays: 5 })
  const answer = { ...shared, acceptance: 'standing' as const, due: { n: 10, unit: 'workday' as const } }
  await publishRule(asRules(work), ruleOfAnswer, '2020-01-01', answer)
}

/** Opens a round of advice: a matter whose promises are the experts'. Gives its public code. */
export async function openConsultation(work: Work, wish: NewConsultation, key?: string): Promise<string> {
  demand(work.actor, askExperts, anywhere)
  return once(work, key, z.string(), async (held) => {
    const { due, partyIds, isPublic, duties, askerId, sample = false, fileIds = [], fields, ...rest } = wish
    await demandDay(held, due)
    await ensureAdviceRules(held)
    const matter = { kind: 'advice', title: wish.question, coordinatorId: askerId, duties, fields, sample }
    const { matterId, code } = await openMatter(held, { ...matter, visibility: 'partners' })
    const times = { created: held.now, modified: held.now }
    const lists = { fields: [...fields], fileIds: [...fileIds] }
    await insertConsultation(held.db, { ...rest, ...lists, isPublic, askerId, due, matterId, code, sample, ...times })
    const others = [...new Set(partyIds)].filter((id) => id !== askerId)
    await insertParties(
      held.db,
      others.map((organisationId) => ({ matterId, organisationId, part: 'party' as const })),
    )
    await held.announce(consultationOpened, { code }, { organisationId: askerId })
    return code
  })
}

/** A work day after today: the experts are held to it. */
async function demandDay({ db, now }: Work, due: IsoDay) {
  const early = whyNotDueDay(due, today(now))
  if (early) throw early
  const calendar = await calendarAround(db, today(now), {})
  if (!isWorkday(calendar, due)) throw refuse.invalid(words.dayOff(fullDate(addWorkdays(calendar, due, 0))))
}

export interface NewInvitation {
  readonly personId: string
  /** Why somebody with a conflict is asked all the same; printed. */
  readonly despite?: string | undefined
  /** The key of the form. */
  readonly once?: string | undefined
}

/** Asks one expert: a promise of theirs that the asker checks, and a link to their own mobile. */
export async function inviteExpert(
  work: Work,
  house: LinkHouse,
  code: string,
  { personId, despite = '', once: key }: NewInvitation,
): Promise<void> {
  demand(work.actor, askExperts, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const round = await holdOwnRound(held, code)
    const obstacle = whyNoMore(round) ?? whyNotDueDay(round.due, today(held.now))
    if (obstacle) throw obstacle
    const { conflict } = await demandFree(held, round, { personId, despite })
    const commitmentId = await offerAdvice(held, round, personId)
    const printed = conflict ? { conflict, despite } : {}
    await insertInvitation(held.db, {
      matterId: round.matterId,
      personId,
      commitmentId,
      ...printed,
      created: held.now,
    })
    await changeExpert(held.db, personId, { lastAskedOn: today(held.now) })
    await held.announce(expertAsked, { code }, { personId, organisationId: round.askerId })
    await tellExpert(held, house, personId, 'asked')
    return true
  })
}

/** Whoever acts on a round is a member of the unit that asks. */
export const demandAsker = (work: Work, { askerId }: Pick<Consultation, 'askerId'>): Promise<void> =>
  demandCoordinator(work, { coordinatorId: askerId })

/** The round, held, for somebody of the unit that asks. */
async function holdOwnRound(work: Work, code: string): Promise<Consultation> {
  const round = await holdConsultation(work.db, code)
  await demandAsker(work, round)
  return round
}

async function demandFree(work: Work, round: Consultation, { personId, despite = '' }: NewInvitation) {
  const profile = await holdExpert(work.db, personId)
  const invited = await invitationsOf(work.db, round.matterId)
  if (invited.some(({ invitation }) => invitation.personId === personId)) throw refuse.conflict(words.askedAlready)
  const conflict = (await conflictTexts(work, await conflictsFor(work, round, [personId]))).get(personId)
  const isConfirmed = profile.confirmedAt !== null
  const obstacle = whyNotAsked({ ...profile, isConfirmed }) ?? whyConflict(conflict !== undefined, despite)
  if (obstacle) throw obstacle
  return { conflict }
}

async function offerAdvice(work: Work, { matterId, askerId, due }: Consultation, personId: string): Promise<string> {
  const { commitmentId } = await offerCommitment(work, matterId, {
    statement: words.adviceOwed,
    doneWhen: words.adviceDone,
    ownerId: personId,
    due,
    rule: ruleOfAdvice,
    keys: [{ kind: 'party', holderId: askerId }],
  })
  return commitmentId
}

export interface Closing {
  /** What the advice comes to. */
  readonly summary: Said
  /** Why the advice itself is not published. */
  readonly unpublished?: string | undefined
}

/**
 * Sums a round up: what was advised is taken as received, what was not is taken back, and the asker owes an answer within
 * ten work days, to which the experts hold the first key.
 */
export async function closeRound(work: Work, code: string, { summary, unpublished }: Closing, key?: string) {
  demand(work.actor, askExperts, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const round = await holdOwnRound(held, code)
    const invited = await invitationsOf(held.db, round.matterId)
    const advised = invited.filter(({ invitation }) => invitation.advisedAt !== null)
    const declined = invited.filter(({ commitment }) => commitment.state === 'declined')
    const gathered = { invited: invited.length, answered: advised.length + declined.length }
    const obstacle = whyNotClose(round, gathered, today(held.now))
    if (obstacle) throw obstacle
    for (const each of invited) await settle(held, each)
    const answerId = advised.length === 0 ? null : await oweAnswer(held, round, advised)
    const closed = { summary, unpublished: unpublished ?? null, closedAt: held.now, answerId }
    await changeConsultation(held.db, round.matterId, { ...closed, modified: held.now })
    await held.announce(consultationClosed, { code, advised: advised.length }, { organisationId: round.askerId })
    return true
  })
}

const open = new Set(['offered', 'accepted', 'doing', 'returned', 'declined'])

/** Received, where the key is the asker's; taken back, where nothing came. What the lot gave to the inspector stays there. */
async function settle(work: Work, { commitment: { id, state, sampled }, invitation }: Invited) {
  const isOwn = work.actor?.kind === 'person' && work.actor.id === invitation.personId
  if (state === 'claimed' && !sampled && !isOwn) await verify(work, id, { text: words.received.fa })
  if (open.has(state)) await withdraw(work, id, { text: words.notReceived.fa })
}

async function oweAnswer(work: Work, { matterId, askerId }: Consultation, advised: readonly Invited[]) {
  const keys = advised.map(({ invitation }): Key => ({ kind: 'party', holderId: invitation.personId }))
  const { commitmentId } = await offerCommitment(work, matterId, {
    statement: words.answerOwed,
    doneWhen: words.answerDone,
    ownerId: askerId,
    rule: ruleOfAnswer,
    keys,
  })
  return commitmentId
}

export interface Answering {
  readonly answer: AdviceAnswer
  readonly why: string
  /** The key of the form. */
  readonly once?: string | undefined
}

/** Says what became of the advice, and why; every expert who gave some is told. Again, where one of them sent it back. */
export async function answerRound(
  work: Work,
  house: LinkHouse,
  code: string,
  { answer, why, once: key }: Answering,
): Promise<void> {
  demand(work.actor, askExperts, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const round = await holdOwnRound(held, code)
    const isBack = round.answerId !== null && (await getCommitment(held.db, round.answerId)).state === 'returned'
    const obstacle = whyNotAnswer(isBack ? { ...round, answer: null } : round)
    if (obstacle) throw obstacle
    await changeConsultation(held.db, round.matterId, { answer, why, answeredAt: held.now, modified: held.now })
    const factId = await held.announce(adviceAnswered, { code, answer }, { organisationId: round.askerId })
    if (round.answerId !== null) await claimAnswer(held, house.keyring, round.answerId, factId)
    for (const { invitation } of await invitationsOf(held.db, round.matterId)) {
      if (invitation.advisedAt !== null) await tellExpert(held, house, invitation.personId, 'answer')
    }
    return true
  })
}

async function claimAnswer(work: Work, keyring: Keyring, id: string, factId: string) {
  await addEvidence(work, id, { kind: 'fact', factId })
  await claimDone(work, keyring, id)
}
