import {
  commitmentsOf,
  haltMatter,
  noteChange,
  offerCommitment,
  openGate,
  releaseMatter,
  settleByLaw,
  supersede,
  withdrawByLaw,
} from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { z } from 'zod'
import { legalRecorded, tookEffect } from '../facts.ts'
import { keepResolutions, ruleOnLaw } from '../permissions.ts'
import {
  changeResolution,
  dueForEffect,
  getResolution,
  holdResolution,
  resolutionsById,
  supersedingFrom,
  termsOf,
} from '../queries/resolutions.ts'
import { clausesOf, insertLegalEvent, legalEventsOf } from '../queries/texts.ts'
import { isWithin } from '../rules/address.ts'
import { type DueHint, monthsAfter } from '../rules/due-hint.ts'
import { isInForce, isOver, type LegalEventKind, type LegalStanding } from '../rules/legal.ts'
import { lastOf, whyNotEvent } from '../rules/legal-fit.ts'
import { circleThrough } from '../rules/lineage.ts'
import { boardPart, boardRuleKey } from '../rules/service-rules.ts'
import type { Resolution } from '../tables.ts'
import { addressText, words } from '../words.ts'
import { aboutOf, byRules, keep, type Kept, legalRuleOn, personOf, standingFrom } from './keep.ts'
import { ensureRules } from './offer.ts'

/** What happened before the law, as a letter tells it. */
export interface NewLegalEvent {
  readonly kind: LegalEventKind
  readonly on: IsoDay
  readonly receivedOn?: IsoDay | undefined
  readonly letterNumber?: string | undefined
  readonly fileId?: string | undefined
  readonly addresses?: readonly string[] | undefined
  /** The address of the later resolution that repeals this one. */
  readonly by?: string | undefined
  readonly note?: string | undefined
  /** On whom it is served: the board owes its answer from then on. */
  readonly boardId?: string | undefined
}

/** What only somebody who rules on law records. */
const rulings: ReadonlySet<LegalEventKind> = new Set(['ruled-in-time', 'ruled-late', 'suspended', 'resumed'])

/**
 * Records what happened to a resolution before the law, and does what follows: the board's answer is owed or given, what was
 * promised begins, stands still, goes on or is taken back. Nothing is erased.
 */
export async function recordLegalEvent(work: Work, id: string, wish: NewLegalEvent, key?: string): Promise<number> {
  const wanted = rulings.has(wish.kind) ? ruleOnLaw : keepResolutions
  demand(work.actor, wanted, anywhere)
  return once(work, key, z.number(), (own) => keep(own, id, (kept) => write(kept, wish), wanted))
}

async function write(kept: Kept, wish: NewLegalEvent): Promise<number> {
  const { held, resolution, about } = kept
  const { db, now } = held
  const before = await legalEventsOf(db, resolution.id)
  const standingBefore = await standingFrom(held, resolution, before)
  const { adoptedOn } = resolution
  const obstacle = whyNotEvent(wish, { today: today(now), adoptedOn, before, standing: standingBefore })
  if (obstacle) throw obstacle
  await demandClauses(db, resolution, wish.addresses)
  const other = await repealerOf(held, resolution, wish)
  const { by: _by, boardId, addresses = [], ...row } = wish
  await insertLegalEvent(db, {
    ...row,
    addresses: [...addresses],
    resolutionId: resolution.id,
    otherId: other?.id ?? null,
    seq: before.length + 1,
    recordedBy: personOf(held),
    recordedAt: now,
  })
  const standing = await standingFrom(held, resolution, await legalEventsOf(db, resolution.id))
  if (wish.kind === 'notified') await owe(kept, wish.on, boardId)
  else await answered(held, resolution)
  await follow(held, resolution, standing)
  const told = { resolutionId: resolution.id, address: resolution.address, kind: wish.kind, on: wish.on }
  await noteChange(byRules(held), resolution.matterId, wish.kind)
  await held.announce(legalRecorded, told, { ...about, on: wish.on })
  return before.length + 1
}

/** A partial annulment names clauses that there are. */
async function demandClauses(db: Db, resolution: Resolution, addresses: readonly string[] = []) {
  if (addresses.length === 0) return
  const known = new Set((await clausesOf(db, resolution)).map(({ address }) => address))
  if (!addresses.every((address) => known.has(address))) throw refuse.invalid(words.noSuchClause)
}

/** The later resolution takes this one's place, unless that would close a circle. */
async function repealerOf(held: Work, resolution: Resolution, { kind, by }: NewLegalEvent) {
  if (kind !== 'repealed' || by === undefined) return undefined
  const { db } = held
  const later = await getResolution(db, by)
  const chain = circleThrough(later.id, resolution.id, await supersedingFrom(db, resolution.id))
  if (chain) throw refuse.conflict(words.circle(await chainText(held, chain)))
  await changeResolution(db, later.id, { supersedesId: resolution.id, modified: held.now })
  await supersede(byRules(held), later.matterId, resolution.matterId)
  return later
}

async function chainText({ db }: Work, ids: readonly string[]) {
  const found = new Map((await resolutionsById(db, ids)).map((each) => [each.id, addressText(each.address)]))
  const named = ids.flatMap((id) => found.get(id) ?? [])
  return {
    fa: named.map(({ fa }) => fa).join(' ← '),
    en: named.map(({ en }) => en).join(' → '),
  }
}

/** Puts down how it stands now, and lets what was promised begin, stand still, go on or end. */
async function follow(held: Work, resolution: Resolution, standing: LegalStanding) {
  const { db } = held
  const { state, enforceableOn } = standing
  await changeResolution(db, resolution.id, {
    phase: state,
    enforceableOn: enforceableOn ?? null,
    notifiedOn: lastOf(await legalEventsOf(db, resolution.id), 'notified') ?? null,
  })
  const isTaken = (part: string | null) => isOver(standing) || (part !== null && isWithin(part, standing.voidAddresses))
  await withdrawByLaw(held, resolution.matterId, words.withdrawnReason.fa, isTaken)
  if (isOver(standing)) return
  if (isInForce(standing)) await takeEffect(held, { ...resolution, enforceableOn: enforceableOn ?? null })
  else if (resolution.gateOpenedOn !== null) await haltMatter(held, resolution.matterId)
}

/** From this day on it binds: what was promised is counted from now; what had stood still goes on. */
async function takeEffect(held: Work, resolution: Resolution) {
  const { db, now, announce } = held
  await releaseMatter(held, resolution.matterId)
  const due = new Map((await termsOf(db, resolution.id)).map(({ commitmentId, due: hint }) => [commitmentId, hint]))
  const opened = await openGate(byRules(held), resolution.matterId, ({ id }) => termFor(due.get(id), today(now)))
  if (resolution.gateOpenedOn !== null && opened === 0) return
  await changeResolution(db, resolution.id, { phase: 'enforceable', gateOpenedOn: today(now), modified: now })
  const told = { resolutionId: resolution.id, address: resolution.address, commitments: opened }
  await announce(tookEffect, told, await aboutOf(held, resolution))
}

/** A hint as the engine counts it: months are a day of the calendar. */
function termFor(due: DueHint | undefined, from: IsoDay) {
  if (due === undefined) return undefined
  if ('day' in due) return due.day
  return due.unit === 'month' ? monthsAfter(from, due.n) : { n: due.n, unit: due.unit }
}

/** The board owes its answer by the last day of the law, and stands in its own list until then. */
async function owe({ held, resolution }: Kept, on: IsoDay, boardId: string | undefined) {
  if (boardId === undefined) return
  const { objection } = await legalRuleOn(held.db, resolution.adoptedOn)
  await ensureRules(held)
  await offerCommitment(byRules(held), resolution.matterId, {
    statement: words.boardStatement(addressText(resolution.address)),
    doneWhen: words.boardDoneWhen,
    ownerId: boardId,
    part: boardPart,
    rule: boardRuleKey,
    due: addDays(on, objection),
    past: true,
    keys: [{ kind: 'supervisor', holderId: resolution.bodyId }],
  })
}

/** The board has answered, or the law has answered for it. */
async function answered(held: Work, { matterId }: Resolution) {
  const owed = (await commitmentsOf(held.db, [matterId])).filter(({ part }) => part === boardPart)
  for (const { id } of owed) await settleByLaw(held, id)
}

/** Every night: whatever binds from today on takes effect. One transaction each; a second run finds nothing to do. */
export async function openDueGates(work: Work): Promise<number> {
  const due = await dueForEffect(work.db, today(work.now))
  for (const { id } of due) {
    await transact(work, async (held) => {
      const resolution = await holdResolution(held.db, id)
      await takeEffect(held, resolution)
      await answered(held, resolution)
      // Whoever follows it hears of this even where nothing of it was promised to anybody.
      await noteChange(byRules(held), resolution.matterId, 'enforceable')
    })
  }
  return due.length
}
