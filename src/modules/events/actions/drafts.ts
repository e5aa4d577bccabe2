import { enrol, getSession, type Offering, type Session, type Told } from '#engines/enrolment/index.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { PersonActor } from '#platform/permission.ts'
import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findDraft, insertDraft, updateDraft } from '../queries/enrolling/drafts.ts'
import { type DraftParty, emptyParty } from '../rules/party.ts'
import type { Draft } from '../tables.ts'
import { enrolWords } from '../words/enrolling.ts'
import { careInDraft, keepCare } from './care.ts'
import { lowSupply } from './low-supply.ts'
import { readParty } from './parties.ts'

/** A draft with nobody in it yet. Whoever has not signed in may begin one too: it becomes theirs when they have. */
export async function beginDraft(work: Work, offering: Offering, sessionId: string | undefined): Promise<Draft> {
  const { db, now, actor } = work
  const session = sessionId === undefined ? undefined : await sessionOf(work, offering, sessionId)
  return insertDraft(db, {
    id: crypto.randomUUID(),
    offeringId: offering.id,
    sessionId: session?.id ?? null,
    personId: actor?.kind === 'person' ? actor.id : null,
    party: emptyParty,
    offeringRev: offering.rev,
    sessionRev: session?.rev ?? null,
    createdAt: now,
    changedAt: now,
  })
}

async function sessionOf({ db }: Work, offering: Offering, id: string): Promise<Session> {
  const session = await getSession(db, id)
  if (session.offeringId !== offering.id) throw refuse.absent(enrolWords.chooseSession)
  return session
}

/** The draft, if it is nobody’s yet or one’s own. Somebody else’s does not exist. */
export async function ownDraft({ db, actor }: Work, id: string): Promise<Draft> {
  const draft = present(await findDraft(db, id), enrolWords.draftGone)
  const isOthers = draft.personId !== null && actor !== null && !('id' in actor && actor.id === draft.personId)
  if (isOthers) throw refuse.absent(enrolWords.draftGone)
  return draft
}

/** One’s own draft for who has signed in; one that was begun before becomes theirs. */
export async function claimDraft(work: Work, draft: Draft): Promise<{ draft: Draft; person: PersonActor }> {
  const person = demandPerson(work.actor)
  if (draft.personId !== null) return { draft, person }
  return { draft: await updateDraft(work.db, draft.id, { personId: person.id, changedAt: work.now }), person }
}

interface Kept {
  readonly sessionId?: string | undefined
  readonly party?: DraftParty
  readonly answers?: Draft['answers']
  readonly care?: string
}

/** Keeps what was typed, right or wrong, together with what was on the screen meanwhile. */
export async function keepDraft(work: Work, draft: Draft, offering: Offering, kept: Kept): Promise<Draft> {
  const { sessionId, ...told } = kept
  const session = sessionId === undefined ? undefined : await sessionOf(work, offering, sessionId)
  const seen = { offeringRev: offering.rev, sessionRev: session?.rev ?? null }
  return updateDraft(work.db, draft.id, {
    ...seen,
    ...told,
    sessionId: session?.id ?? null,
    changedAt: work.now,
  })
}

/** The offering or its session is no longer what was on the screen while the form was filled in. */
export async function hasChanged({ db }: Work, draft: Draft, offering: Offering): Promise<boolean> {
  if (draft.offeringRev !== offering.rev) return true
  return draft.sessionId !== null && (await getSession(db, draft.sessionId)).rev !== draft.sessionRev
}

/** What is on the screen now has been seen. */
export const markSeen = async (work: Work, draft: Draft, offering: Offering): Promise<Draft> =>
  keepDraft(work, draft, offering, { sessionId: draft.sessionId ?? undefined })

/**
 * Sends the draft, and what was told on health with it. The same draft sent again is the same wish, and gets the same
 * answer.
 */
export async function sendDraft(work: Work, keyring: Keyring, draft: Draft): Promise<Told> {
  const { companions } = readParty(draft.party, work.now)
  const { id: key, offeringId, sessionId, answers } = draft
  const told = await enrol(work, {
    key,
    offeringId,
    ...(sessionId !== null && { sessionId }),
    party: companions,
    isPoorlySupplied: lowSupply(work),
    answers: Object.keys(answers).length === 0 ? null : answers,
  })
  if (draft.care !== null) await keepCare(work, keyring, told.id, careInDraft(keyring, draft))
  return told
}
