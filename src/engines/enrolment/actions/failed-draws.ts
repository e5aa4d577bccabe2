import type { Said } from '#platform/locale.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { drawAnnounced, drawCorrected, drawFrozen, drawVoided } from '../facts.ts'
import { drawLots } from '../permissions.ts'
import { findStandingDraw, getDraw, holdDraw, insertDraw, updateDraw } from '../queries/draws.ts'
import { getOffering } from '../queries/offerings.ts'
import { drawList, entriesIn } from '../rules/draw.ts'
import type { Draw, Offering } from '../tables.ts'
import { words } from '../words.ts'
import { aboutOf, demandOver } from './authority.ts'
import { closedList } from './closed-list.ts'
import { checkPhaseOver, withoutSecret } from './draws.ts'

/**
 * Declares a draw void before everybody: the reason stands on its page for good. Entries stay as they are, for the draw that
 * repeats it. Done twice, it is done once.
 */
export async function voidDraw(
  work: Work,
  id: string,
  why: { readonly code: string; readonly reason: Said },
): Promise<Draw> {
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const draw = await holdDraw(db, id)
    const offering = await getOffering(db, draw.offeringId)
    await demandOver(inner, drawLots, offering)
    if (draw.stage === 'void') return draw
    if (draw.stage === 'drawn') throw refuse.conflict(words.notInThisStage)
    if (why.reason.fa.trim() === '') throw refuse.invalid(words.reasonNeeded)
    await announce(drawVoided, { code: draw.code, reason: why.code }, aboutOf(offering))
    return updateDraw(db, id, { stage: 'void', voidReason: why.reason, voidAt: now })
  })
}

/**
 * Repeats a void draw on the same list with the word of a new occasion alone: there is no secret any more that somebody
 * could lose or hold back. Done twice, it gives the same draw.
 */
export async function repeatDraw(
  work: Work,
  id: string,
  { saltSource, revealAt }: { readonly saltSource: Said; readonly revealAt?: Date | undefined },
): Promise<Draw> {
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const draw = await holdDraw(db, id)
    const offering = await getOffering(db, draw.offeringId)
    await demandOver(inner, drawLots, offering)
    if (draw.stage !== 'void') throw refuse.conflict(words.notInThisStage)
    const standing = await findStandingDraw(db, draw)
    if (standing?.repeatsId === id) return standing
    if (standing) throw refuse.conflict(words.oneDraw)
    const code = `D-${newLetterCode(7)}`
    const { poolId, offeringId, phase, rules, release } = draw
    const closed = await listAgain(inner, offering, { ...draw, code })
    const { entries, ...list } = closed
    const terms = { poolId, offeringId, phase, rules, release, saltSource, revealAt: revealAt ?? null, repeatsId: id }
    const open = { code, ...withoutSecret(code), stage: 'frozen' as const }
    const made = await insertDraw(db, { ...terms, ...open, ...list, announcedAt: now, frozenAt: now })
    await announce(drawAnnounced, { code, commitment: open.commitment }, aboutOf(offering))
    await announce(drawFrozen, { code, listHash: closed.listHash, entries }, aboutOf(offering))
    return made
  })
}

/** The list that failed; where it failed before its list was closed, the entries as they are now. */
async function listAgain({ db, now }: Work, offering: Offering, draw: Draw) {
  if (draw.list === null) checkPhaseOver(offering, draw, now)
  return draw.list === null || draw.terms === null ? closedList(db, draw) : sameList(draw)
}

/** The same entries and seats; only the code of the draw in the second line is another. */
function sameList({ list: published, terms, code }: Draw) {
  const entries = entriesIn(published ?? '')
  const list = drawList(code, entries)
  return { list, listHash: sha256(list), terms, entries: entries.length }
}

/**
 * Somebody objected and was right: the list is closed anew as the entries are now, and both hashes stand in the record.
 * Objections begin again.
 */
export async function correctDraw(work: Work, id: string, reason: string): Promise<Draw> {
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const draw = await holdDraw(db, id)
    const offering = await getOffering(db, draw.offeringId)
    await demandOver(inner, drawLots, offering)
    if (draw.stage !== 'frozen' || draw.salt !== null) throw refuse.conflict(words.notInThisStage)
    if (reason.trim() === '') throw refuse.invalid(words.reasonNeeded)
    const { entries: _count, ...closed } = await closedList(db, draw)
    if (closed.listHash === draw.listHash) return draw
    const detail = { code: draw.code, listHash: closed.listHash, before: draw.listHash ?? '', reason }
    await announce(drawCorrected, detail, aboutOf(offering))
    await updateDraw(db, id, { ...closed, frozenAt: now })
    return getDraw(db, id)
  })
}
