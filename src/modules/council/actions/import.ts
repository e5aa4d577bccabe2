import { createHash } from 'node:crypto'
import { today } from '#platform/calendar/instant.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { imported } from '../facts.ts'
import { keepResolutions } from '../permissions.ts'
import { changeImport, getImport, holdImport, insertImport } from '../queries/imports.ts'
import { findNumbered } from '../queries/resolutions.ts'
import type { Import, ImportProblem, ImportRow, ImportSettings } from '../tables.ts'
import { importWords as words } from '../words/import.ts'
import { enterResolution } from './enter.ts'
import { fitRows, type Found, mostBytes, readImport, readText } from './import-read.ts'
import { personOf } from './keep.ts'
import { recordLegalEvent } from './legal.ts'

/** What somebody sends to be looked at. */
export interface Sent {
  readonly file?: File | undefined
  readonly text: string
  readonly settings: ImportSettings
}

/** Looks at a file or a text and keeps what was found, word by word; no resolution is entered. Gives its id. */
export async function prepareImport(work: Work, { file, text, settings }: Sent): Promise<string> {
  demand(work.actor, keepResolutions, anywhere)
  if (file === undefined && text.trim() === '') throw refuse.invalid(words.nothingSent)
  if (file && file.size > mostBytes) throw refuse.invalid(words.tooLarge(mostBytes / 1_048_576))
  const found = file ? await readImport(new Uint8Array(await file.arrayBuffer())) : readText(text.split('\n'), 'text')
  return transact(work, (held) => keepFound(held, found, { name: file?.name ?? '', settings }))
}

async function keepFound(held: Work, found: Found, { name, settings }: Pick<Import, 'name' | 'settings'>) {
  const { db, now } = held
  const { fit, left } = await fitRows(db, found, { settings, today: today(now) })
  return insertImport(db, {
    by: personOf(held),
    at: now,
    source: found.source,
    name: name.slice(0, 200),
    hash: createHash('sha256').update(found.original, 'utf8').digest('hex'),
    original: found.original,
    settings,
    rows: fit,
    left,
  })
}

/**
 * Enters what could be read, resolution by resolution: one that the city has already is left as it is, one that is refused
 * stays aside with the reason, the rest goes in. Begun again after an interruption it goes on where it was; done, it
 * changes nothing.
 */
export async function runImport(work: Work, id: string): Promise<Import> {
  demand(work.actor, keepResolutions, anywhere)
  const { rows, settings, doneAt } = await getImport(work.db, id)
  if (doneAt !== null) return getImport(work.db, id)
  const refused: ImportProblem[] = []
  let [taken, known] = [0, 0]
  for (const row of rows) {
    const outcome = await enterRow(work, row, { id, settings })
    if (outcome === 'taken') taken += 1
    else if (outcome === 'known') known += 1
    else refused.push({ row: row.row, why: outcome.reason, found: row.title })
  }
  return finish(work, id, { taken, known, refused })
}

async function enterRow(
  work: Work,
  row: ImportRow,
  { id, settings }: { readonly id: string; readonly settings: ImportSettings },
): Promise<'taken' | 'known' | Refusal> {
  const { row: at, title, titleEn, notifiedOn, letterNumber, ...wish } = row
  const { bodyId, coordinatorId } = settings
  const twin = await findNumbered(work.db, row.number, row.term)
  if (twin && twin.adoptedOn === row.adoptedOn) return 'known'
  try {
    await transact(work, async (held) => {
      const said = { fa: title, ...(titleEn !== undefined && { en: titleEn }) }
      const key = `import:${id}:${at}`
      const { resolutionId } = await enterResolution(held, { ...wish, title: said, bodyId, coordinatorId }, key)
      if (notifiedOn === undefined) return
      await recordLegalEvent(
        held,
        resolutionId,
        { kind: 'notified', on: notifiedOn, letterNumber: letterNumber ?? '–' },
        `${key}:law`,
      )
    })
    return 'taken'
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'forbidden') return error
    throw error
  }
}

interface Done {
  readonly taken: number
  readonly known: number
  readonly refused: readonly ImportProblem[]
}

const finish = (work: Work, id: string, { taken, known, refused }: Done): Promise<Import> =>
  transact(work, async ({ db, now, announce }) => {
    const held = await holdImport(db, id)
    if (held.doneAt !== null) return held
    const left = [...held.left, ...refused]
    await changeImport(db, id, { taken, known, left, doneAt: now })
    await announce(imported, { taken, left: left.length }, { organisationId: held.settings.bodyId })
    return { ...held, taken, known, left, doneAt: now }
  })
