import { fileOfEdition, latestEdition } from '../edition-queries.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { shapesOfRows } from '../import/examine.ts'
import type { ImportReport } from '../import/report.ts'
import { getEdition, type ListedEdition, type ZoneInForce, zonesOfEdition } from '../queries.ts'

/** A draft that was read: its report is there. */
export type ReadDraft = ListedEdition & { readonly report: ImportReport }

export const isRead = (edition: ListedEdition): edition is ReadDraft => edition.report !== null

/** An edition with its own zones and those of the edition it follows. */
export async function draftWith(db: Db, id: string) {
  const edition = await getEdition(db, id)
  const [zones, latest] = await Promise.all([zonesOfEdition(db, id), latestEdition(db, edition.kind)])
  const isNext = latest && latest.id !== id
  const before = isNext ? await zonesOfEdition(db, latest.id) : []
  return { edition, zones, before, latest }
}

/** The outlines of all rows of a draft's file, by row: also of those that were put aside. */
export async function rowShapes(db: Db, { id, report }: ReadDraft) {
  return shapesOfRows(await fileOfEdition(db, id), report)
}

/** Codes of the file as people know the zones: by name. */
export const namesByCode = (zones: readonly ZoneInForce[]): ReadonlyMap<string, Said> =>
  new Map(zones.map(({ zone, drawing }) => [zone.code, drawing.name]))
