import { refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { clauseDecided, clausesSettled } from '../facts.ts'
import { changeClause, clausesOf, getClause, getText, layClauses, settleText } from '../queries/texts.ts'
import { isAddress } from '../rules/address.ts'
import { cut, type Draft, merged } from '../rules/divide.ts'
import type { DueHint } from '../rules/due-hint.ts'
import type { Clause, Executable, Resolution } from '../tables.ts'
import { words } from '../words.ts'
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

/** How a clause stands, for a form to say what it was drawn from. */
export const standOf = ({ text, executable, noActionReason, placeId }: Clause): string =>
  hashOf(JSON.stringify([text, executable, noActionReason, placeId])).slice(0, 16)

const leastReason = 20

/** Joins a suggested clause to the one before it. */
export const mergeClause = (work: Work, id: string, address: string) =>
  redivide(work, id, (drafts) => merged(drafts, address) ?? words.nothingToMerge)

/** Cuts a suggested clause at the blank lines somebody put into it. */
export const cutClause = (work: Work, id: string, address: string, typed: string) =>
  redivide(work, id, (drafts) => cut(drafts, address, typed) ?? words.nothingToSplit)

/** Gives a suggested clause another address. */
export const readdressClause = (work: Work, id: string, address: string, to: string) =>
  redivide(work, id, (drafts) => {
    if (!isAddress(to)) return words.addressUnfit
    if (to !== address && drafts.some((each) => each.address === to)) return words.addressTaken
    return drafts.map((each) => (each.address === address ? { ...each, address: to } : each))
  })

type Answer = Draft[] | Parameters<typeof refuse.invalid>[0]

const redivide = (work: Work, id: string, change: (drafts: Draft[]) => Answer) =>
  keep(work, id, async ({ held: { db }, resolution }) => {
    if ((await getText(db, resolution)).settled) throw refuse.conflict(words.settledAlready)
    const answer = change(await clausesOf(db, resolution))
    if (!Array.isArray(answer)) throw refuse.invalid(answer)
    await layClauses(db, resolution, rowsOf(resolution, answer))
  })

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

/** Decides whether a clause wants something done; also after the text was settled. */
export const decideClause = (work: Work, id: string, address: string, decision: Decision) =>
  keep(work, id, async ({ held, resolution, about }) => {
    const clause = await getClause(held.db, resolution, address)
    if (decision.seen !== undefined && decision.seen !== standOf(clause)) throw refuse.conflict(words.clauseChanged)
    await changeClause(held.db, clause.id, changeOf(decision, clause))
    const { executable } = decision
    const told = { resolutionId: id, address: resolution.address, clause: address, executable }
    if (executable !== clause.executable) await held.announce(clauseDecided, told, about)
  })

/** @throws {Refusal} `invalid` when it needs no action and nobody says why */
function changeOf({ executable, reason = '', due, placeId }: Decision, clause: Clause) {
  const noActionReason = executable === 'no' ? reason.trim() : null
  if (noActionReason !== null && noActionReason.length < leastReason) throw refuse.invalid(words.noActionNeedsWhy)
  return { executable, noActionReason, due: due ?? clause.due, placeId: placeId ?? null }
}

/** Settles where a text divides: its addresses stay for ever. A second time changes nothing. */
export const settleClauses = (work: Work, id: string) => keep(work, id, settle)

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
  if (voidAddresses.includes(address)) return 'nothing' as const
  return needs[executable]
}
