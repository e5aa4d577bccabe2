import { newId } from '#platform/db/new-id.ts'
import { readTable } from '#platform/exports/read-table.ts'
import type { Shape } from '#platform/exports/read-rows.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { present, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { findImport, insertImport, updateImport } from '../../queries/imports/imports.ts'
import { guessed, headed, type Mapping } from '../../rules/imports/columns.ts'
import { type RowTold, written } from '../../rules/imports/report.ts'
import type { Import, ImportKind } from '../../tables.ts'
import { importWords as words } from '../../words/imports.ts'
import { type Content, contentOf, sealed } from './content.ts'

/** What a file that somebody sends is taken as. */
export interface Upload {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly choices: Content['choices']
}

const importLimits = { bytes: 2 * 1024 * 1024, rows: 500, columns: 50 }

export function demandSize({ bytes }: Pick<Upload, 'bytes'>): void {
  if (bytes.length > importLimits.bytes) throw refuse.invalid(words.tooLarge)
}

/** The table of a file with its columns guessed, nothing of it looked at yet. */
export async function tableIn({ bytes, choices }: Upload, columns: Shape): Promise<Content> {
  const { header, rows, problems } = headed(await readTable(bytes, importLimits), columns)
  return {
    table: { header, rows, problems: problems.map((one) => ({ ...one, reason: written(one.reason) })) },
    mapping: guessed(header, columns),
    choices,
    report: [],
  }
}

interface Kept {
  readonly kind: ImportKind
  readonly offeringId?: string
  readonly content: Content
  /** What would become of its rows. */
  readonly look: (importId: string) => Promise<readonly RowTold[]>
}

/** Keeps a file with what was found in it, sealed; gives its id. */
export async function keepFile(work: Work, keyring: Keyring, { fileName }: Upload, kept: Kept): Promise<string> {
  const { kind, offeringId, content, look } = kept
  const id = newId(work.now.getTime())
  const report = await look(id)
  await insertImport(work.db, {
    id,
    kind,
    offeringId,
    fileName: fileName.slice(0, 200),
    byId: actorIdOf(work),
    content: sealed(keyring, id, { ...content, report }),
    createdAt: work.now,
  })
  return id
}

export function actorIdOf({ actor }: Work): string {
  if (actor?.kind !== 'person') throw refuse.forbidden(words.noSuchImport)
  return actor.id
}

export const getOwnImport = async (work: Work, id: string): Promise<Import> =>
  present(await findImport(work.db, id, actorIdOf(work)), words.noSuchImport)

/** Reads the columns of a file otherwise and looks again. */
export async function remap(
  { db }: Work,
  keyring: Keyring,
  file: Import,
  how: { readonly mapping: Mapping; readonly look: (content: Content) => Promise<readonly RowTold[]> },
): Promise<void> {
  if (file.doneAt !== null) throw refuse.conflict(words.alreadyDone)
  const content = { ...contentOf(keyring, file), mapping: { ...how.mapping } }
  const report = await how.look(content)
  await updateImport(db, file.id, { content: sealed(keyring, file.id, { ...content, report }) })
}

/** The report as it stands afterwards: what was made, what was there, what is wrong, what was left out. */
export function reportOf({ report }: Content, wrong: readonly RowTold[], carried: readonly RowTold[]): RowTold[] {
  const done = new Map(
    carried.map((one) => [one.row, one.outcome === 'new' ? { ...one, outcome: 'made' as const } : one]),
  )
  const left = report.filter(({ row, outcome }) => !done.has(row) && outcome !== 'wrong')
  const others = left.map((one) => ({ ...one, outcome: one.outcome === 'new' ? ('left' as const) : one.outcome }))
  return [...wrong, ...done.values(), ...others].toSorted((a, b) => a.row - b.row)
}
