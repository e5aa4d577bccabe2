import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { clauseDecided, clausesSettled } from '../facts.ts'
import { changeClause, clausesOf, getText, layClauses, settleText } from '../queries/texts.ts'
import { isWithin } from '../rules/address.ts'
import { type Draft, leastReason, type Redrawn, redivided } from '../rules/divide.ts'
import type { DueHint } from '../rules/due-hint.ts'
import type { Clause, Executable, Resolution } from '../tables.ts'
import { words } from '../words.ts'
import { clauseName } from '../words/public.ts'
import { hashOf } from './enter.ts'
import { keep, type Kept } from './keep.ts'

/** What a clerk decides of one clause. */
export interface Decision {
  readonly executable: Executable
  /** Why it needs no action; only then. */
  readonly reason?: string | undefined
  readonly due?: DueHint | undefined
  readonly placeId?: string | undefined
  /** As `standOf` gave it when the form was drawn: somebody else may have decided since. */
  readonly seen?: string | undefined
}

/** A clause as the page of all of them sends it back. */
export interface SentClause extends Decision, Redrawn {
  readonly address: string
}

/** What becomes of the division once it is saved: a clause joined to the one before, or all of it settled. */
export type Then = 'settle' | { readonly merge: string }

/** How a clause stands, for a form to say what it was drawn from. */
export const standOf = ({
  text,
  executable,
  noActionReason,
  placeId,
}: Pick<Clause, 'text' | 'executable' | 'noActionReason' | 'placeId'>): string =>
  hashOf(JSON.stringify([text, executable, noActionReason, placeId])).slice(0, 16)

/**
 * Saves what was typed of all clauses at once. One that was sent as it was drawn changes nothing, so two clerks at
 * different clauses do not meet.
 */
export const saveDivision = (work: Work, id: string, sent: readonly SentClause[], then?: Then) =>
  keep(work, id, async (kept) => {
    const { held, resolution } = kept
    const changes = changesOf(await clausesOf(held.db, resolution), sent, then)
    for (const { clause, typed } of changes) await decide(kept, clause, typed)
    await relay(kept, changes, then)
    if (then === 'settle') await settle(kept)
  })

/** Decides whether a clause wants something done; also after the text was settled. */
export const decideClause = (work: Work, id: string, address: string, decision: Decision) =>
  saveDivision(work, id, [{ address, ...decision }])

/** Settles where a text divides: its addresses stay for ever. A second time changes nothing. */
export const settleClauses = (work: Work, id: string) => saveDivision(work, id, [], 'settle')

interface Change {
  readonly clause: Clause
  readonly typed: SentClause
}

/** @throws {Refusal} `conflict` when somebody else changed meanwhile what was typed here */
function changesOf(clauses: readonly Clause[], sent: readonly SentClause[], then: Then | undefined): Change[] {
  const known = new Map(clauses.map((each) => [each.address, each]))
  return sent.flatMap((typed) => {
    const clause = known.get(typed.address)
    if (!isTouched(typed, clause, mergeIn(then))) return []
    if (!clause || (typed.seen !== undefined && typed.seen !== standOf(clause)))
      throw refuse.conflict(words.clauseChanged(clauseName(typed.address)))
    return [{ clause, typed }]
  })
}

/** Whether somebody means something by what was sent: it is neither as it was drawn nor as it stands. */
function isTouched(typed: SentClause, clause: Clause | undefined, merge: string | undefined): boolean {
  const { address, to = address } = typed
  if (to !== address || merge === address) return true
  const meant = standMeant(typed, clause?.text ?? '')
  return meant !== typed.seen && (!clause || meant !== standOf(clause))
}

const standMeant = ({ text, placeId, ...decision }: SentClause, before: string): string =>
  standOf({
    text: text ?? before,
    executable: decision.executable,
    noActionReason: reasonIn(decision),
    placeId: placeId ?? null,
  })

const mergeIn = (then: Then | undefined) => (typeof then === 'object' ? then.merge : undefined)

const reasonIn = ({ executable, reason = '' }: Decision) => (executable === 'no' ? reason.trim() : null)

async function relay({ held: { db }, resolution }: Kept, changes: readonly Change[], then: Then | undefined) {
  const before = await clausesOf(db, resolution)
  const answer = redivided(
    before,
    changes.map(({ typed }) => typed),
    mergeIn(then),
  )
  if (answer === before) return
  if ((await getText(db, resolution)).settled) throw refuse.conflict(words.settledAlready)
  if ('because' in answer) throw refuse.invalid(words[answer.because](clauseName(answer.at)))
  await layClauses(db, resolution, rowsOf(resolution, answer))
}

/** Drafts as rows of the text that counts, in their order. */
export const rowsOf = ({ id, version }: Pick<Resolution, 'id' | 'version'>, drafts: readonly Draft[]) =>
  drafts.map(({ address, label, text, executable, noActionReason, due, placeId }, position) => ({
    resolutionId: id,
    version,
    position,
    address,
    label,
    text,
    executable,
    noActionReason,
    due,
    placeId,
  }))

async function decide({ held, resolution, about }: Kept, clause: Clause, decision: Decision) {
  await changeClause(held.db, clause.id, changeOf(decision, clause))
  const { executable } = decision
  const told = { resolutionId: resolution.id, address: resolution.address, clause: clause.address, executable }
  if (executable !== clause.executable) await held.announce(clauseDecided, told, about)
}

/** @throws {Refusal} `invalid` when it needs no action and nobody says why */
function changeOf(decision: Decision, clause: Clause) {
  const { executable, due, placeId } = decision
  const noActionReason = reasonIn(decision)
  if (noActionReason !== null && noActionReason.length < leastReason) throw refuse.invalid(words.noActionNeedsWhy)
  return { executable, noActionReason, due: due ?? clause.due, placeId: placeId ?? null }
}

async function settle({ held, resolution, about }: Kept) {
  const { db, announce } = held
  const text = await getText(db, resolution)
  if (text.settled) return
  const clauses = await clausesOf(db, resolution)
  if (clauses.length === 0) throw refuse.conflict(words.noClauses)
  await settleText(db, text.id)
  const { id: resolutionId, address, version } = resolution
  await announce(clausesSettled, { resolutionId, address, version, clauses: clauses.length }, about)
}

const needs = { yes: 'owner', no: 'nothing', undecided: 'undecided' } as const

/** What a clause needs, as coverage counts it; one that was annulled in part needs nothing any more. */
export const needOf = ({ executable, address }: Clause, voidAddresses: readonly string[]) => {
  if (isWithin(address, voidAddresses)) return 'nothing' as const
  return needs[executable]
}
