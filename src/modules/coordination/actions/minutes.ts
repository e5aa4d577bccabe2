import { createHash } from 'node:crypto'
import { z } from 'zod'
import { calendarAround } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import { once } from '#platform/forms/once.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { minutesAdopted } from '../facts.ts'
import { joinMeetings, keepMeetings } from '../permissions.ts'
import { changeSitting, getSittingById } from '../queries/meetings.ts'
import {
  amendmentsOf,
  changeAmendment,
  changeMinutes,
  holdAmendment,
  insertAmendment,
  insertMinutes,
  lastMinutes,
} from '../queries/minutes.ts'
import type { MinutesVersion } from '../tables.ts'
import { meetingWords as words } from '../words/meetings.ts'
import { holdOwn } from './meetings.ts'

/** What stands printed below adopted minutes: SHA-256 over the paragraphs, each with its length before it. */
export const hashOfMinutes = (paragraphs: readonly string[]): Buffer => {
  const hash = createHash('sha256')
  for (const paragraph of paragraphs) hash.update(`${Buffer.byteLength(paragraph)}:${paragraph}`, 'utf8')
  return hash.digest()
}

interface Edit {
  readonly paragraphs: readonly string[]
  /** Why there is a version after the adopted one. */
  readonly reason?: string | undefined
}

/**
 * Writes the minutes: a draft is changed where it stands; what was circulated becomes a further draft; after adoption only
 * a corrigendum, with its reason, makes another version.
 */
export async function writeMinutes(work: Work, sittingId: string, edit: Edit, key?: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await once(work, key, z.boolean(), async (held) => {
    const sitting = await holdOwn(held, sittingId)
    const isOver = ['held', 'adopted', 'no-quorum'].includes(sitting.state)
    if (!isOver) throw refuse.conflict(words.notYet)
    const last = await lastMinutes(held.db, sittingId)
    if (last?.state === 'adopted' && !edit.reason) throw refuse.conflict(words.locked)
    await put(held, sittingId, last, edit)
    return true
  })
}

async function put({ db, now, actor }: Work, sittingId: string, last: MinutesVersion | undefined, edit: Edit) {
  const written = { paragraphs: [...edit.paragraphs], hash: hashOfMinutes(edit.paragraphs), modified: now }
  if (last?.state === 'draft') return changeMinutes(db, last.id, written)
  await insertMinutes(db, {
    ...written,
    sittingId,
    number: (last?.number ?? 0) + 1,
    state: 'draft',
    reason: edit.reason ?? null,
    writtenBy: actor && 'id' in actor ? actor.id : null,
    created: now,
  })
}

/** Sends the draft to those who were there: for so many work days they propose amendments. */
export async function circulateMinutes(work: Work, sittingId: string, days: number): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOwn(held, sittingId)
    const last = await lastMinutes(held.db, sittingId)
    if (last?.state !== 'draft') throw refuse.conflict(words.noMinutes)
    const day = today(held.now)
    const amendBy = addWorkdays(await calendarAround(held.db, day, {}), day, days)
    await changeMinutes(held.db, last.id, { state: 'circulated', circulatedAt: held.now, amendBy, modified: held.now })
  })
}

interface Proposal {
  /** From 1. */
  readonly paragraph: number
  readonly text: string
}

/** Somebody would have a paragraph say something else; the secretary takes it over or says why not. */
export async function proposeAmendment(work: Work, sittingId: string, wish: Proposal, key?: string): Promise<void> {
  const actor = demand(work.actor, joinMeetings, anywhere)
  if (actor.kind !== 'person') throw refuse.forbidden(words.amendmentsOver)
  await once(work, key, z.boolean(), async ({ db, now }) => {
    const last = await lastMinutes(db, sittingId)
    const isOpen = last?.state === 'circulated' && last.amendBy !== null && today(now) <= last.amendBy
    if (!last || !isOpen) throw refuse.conflict(words.amendmentsOver)
    if (last.paragraphs[wish.paragraph - 1] === undefined) throw refuse.invalid(words.noParagraph)
    const paragraph = wish.paragraph - 1
    await insertAmendment(db, { minutesId: last.id, paragraph, text: wish.text, proposedBy: actor.id, proposedAt: now })
    return true
  })
}

/** Takes an amendment over, or refuses it with a word. */
export async function settleAmendment(
  work: Work,
  sittingId: string,
  amendmentId: string,
  verdict: { readonly accepted: boolean; readonly word: string },
): Promise<void> {
  const actor = demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    await holdOwn(held, sittingId)
    const amendment = await holdAmendment(held.db, amendmentId)
    const last = await lastMinutes(held.db, sittingId)
    if (amendment.state !== 'open' || last?.id !== amendment.minutesId) return
    if (verdict.accepted) {
      const paragraphs = last.paragraphs.with(amendment.paragraph, amendment.text)
      await changeMinutes(held.db, last.id, { paragraphs, hash: hashOfMinutes(paragraphs), modified: held.now })
    }
    await changeAmendment(held.db, amendmentId, {
      state: verdict.accepted ? 'accepted' : 'refused',
      word: verdict.word,
      settledBy: 'id' in actor ? actor.id : null,
      settledAt: held.now,
    })
  })
}

/** Adopts the minutes: from now on they are locked, and their fingerprint is printed. */
export async function adoptMinutes(work: Work, sittingId: string): Promise<void> {
  demand(work.actor, keepMeetings, anywhere)
  await transact(work, async (held) => {
    const { state } = await holdOwn(held, sittingId)
    const last = await lastMinutes(held.db, sittingId)
    if (last?.state === 'adopted') return
    if (last?.state !== 'circulated') throw refuse.conflict(words.noMinutes)
    await demandSettled(held, last)
    await changeMinutes(held.db, last.id, { state: 'adopted', adoptedAt: held.now, modified: held.now })
    if (state === 'held') await changeSitting(held.db, sittingId, { state: 'adopted', modified: held.now })
    const { code } = await getSittingById(held.db, sittingId)
    await held.announce(minutesAdopted, { code, number: last.number, hash: last.hash.toString('hex') })
  })
}

/** The time for amendments is over, and each was answered. */
async function demandSettled({ db, now }: Work, { id, amendBy }: MinutesVersion) {
  const open = (await amendmentsOf(db, id)).some(({ amendment }) => amendment.state === 'open')
  if (open) throw refuse.conflict(words.openAmendments)
  if (amendBy !== null && today(now) <= amendBy) throw refuse.conflict(words.notYet)
}
