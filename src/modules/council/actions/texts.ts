import { noteChange } from '#engines/commitment/index.ts'
import { refuse } from '#platform/refusal.ts'
import { clean } from '#platform/text/clean.ts'
import type { Work } from '#platform/work.ts'
import { textChanged } from '../facts.ts'
import { changeResolution } from '../queries/resolutions.ts'
import { clausesOf, getText, insertText, layClauses } from '../queries/texts.ts'
import { carriedOver, type Draft, leastReason } from '../rules/divide.ts'
import { splitText } from '../rules/split.ts'
import { words } from '../words.ts'
import { rowsOf } from './divide.ts'
import { hashOf } from './enter.ts'
import { keep, type Kept, personOf } from './keep.ts'

export interface NewText {
  readonly kind: 'correction' | 'amendment'
  readonly body: string
  readonly reason: string
}

/**
 * Writes the next version of a text, with its reason; the earlier ones stay readable beside it. Clauses that keep their
 * address keep what was decided of them, and the clerk looks over the division once more.
 */
export const writeVersion = (work: Work, id: string, text: NewText): Promise<number> =>
  keep(work, id, (kept) => write(kept, text))

async function write({ held, resolution, about }: Kept, { kind, body: pasted, reason }: NewText): Promise<number> {
  const { db, now, announce } = held
  const body = clean(pasted).text
  if (body.trim() === '') throw refuse.invalid(words.textEmpty)
  if (reason.trim().length < leastReason) throw refuse.invalid(words.reasonNeeded)
  if (body === (await getText(db, resolution)).body) throw refuse.invalid(words.unchangedText)

  const version = resolution.version + 1
  const { id: resolutionId, address } = resolution
  const { preamble, clauses } = splitText(body)
  const text = { resolutionId, version, kind, body, preamble, reason, hash: hashOf(body), by: personOf(held), at: now }
  await insertText(db, text)
  const fresh = clauses.map((clause): Draft => ({
    ...clause,
    due: clause.due ?? null,
    noActionReason: null,
    placeId: null,
  }))
  const drafts = carriedOver(fresh, await clausesOf(db, resolution))
  await layClauses(db, { id: resolutionId, version }, rowsOf({ id: resolutionId, version }, drafts))
  await changeResolution(db, resolutionId, { version })
  await noteChange(held, resolution.matterId, kind)
  await announce(textChanged, { resolutionId, address, version, kind }, about)
  return version
}
