import { fileOfEdition } from '../edition-queries.ts'
import type { Column } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { inLocale, type Locale, type Text } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { deskWords } from '../desk-words.ts'
import type { ImportReport } from '../import/report.ts'
import { rawRows } from '../import/raw-rows.ts'
import { getEdition } from '../queries.ts'
import { words } from '../words.ts'
import { demandSight } from './sight.ts'

/** What the wizard said of a file, to take along. */
export const reports = router()

reports.get('/:id/report.csv', async (c) => {
  const { db, actor } = c.var.work
  demandSight(actor)
  const { report } = await getEdition(db, idOf(c))
  const rows = linesOf(present(report ?? undefined, words.noSuchEdition))
  return exportResponse(c, { format: 'csv', name: deskWords.report, columns: columnsIn(c.var.locale), rows })
})

reports.get('/:id/aside.geojson', async (c) => {
  const { db, actor } = c.var.work
  demandSight(actor)
  const id = idOf(c)
  const { report } = await getEdition(db, id)
  const { aside } = present(report ?? undefined, words.noSuchEdition)
  const wanted = new Set(aside.map(({ row }) => row))
  const body = JSON.stringify(rawRows(await fileOfEdition(db, id), wanted))
  c.header('content-disposition', 'attachment; filename="rows-aside.geojson"')
  return c.body(body, 200, { 'content-type': 'application/geo+json; charset=utf-8', 'cache-control': 'no-store' })
})

interface Line {
  readonly row: number | null
  readonly code: string
  readonly level: Text
  readonly says: Text | undefined
  readonly changes: readonly Text[]
  readonly moved: number | undefined
  readonly squareMetres: number | undefined
}

const plain = { code: '', says: undefined, changes: [], moved: undefined, squareMetres: undefined }

function linesOf({ rows, aside, remarks, missing }: ImportReport): Line[] {
  return [
    ...rows.map((line) => ({
      ...plain,
      row: line.row,
      code: line.code,
      level: deskWords[line.verdict],
      changes: line.changes.map((change) => deskWords[change]),
      moved: line.moved,
    })),
    ...aside.map(({ row, reason }) => ({ ...plain, row, level: deskWords.aside, says: reason })),
    ...remarks.flatMap(({ level, says, rows: about, squareMetres }) =>
      (about.length > 0 ? about : [null]).map((row) => ({
        ...plain,
        row,
        level: deskWords[level],
        says,
        squareMetres: squareMetres === undefined ? undefined : Math.round(squareMetres),
      })),
    ),
    ...missing.map((code) => ({ ...plain, row: null, code, level: deskWords.kept, says: deskWords.missing })),
  ]
}

const columnsIn = (locale: Locale): Column<Line>[] => [
  { label: deskWords.rowNumber, type: 'number', value: ({ row }) => row },
  { label: deskWords.code, type: 'text', value: ({ code }) => code },
  { label: deskWords.verdict, type: 'text', value: ({ level }) => inLocale(level, locale) },
  {
    label: deskWords.changes,
    type: 'text',
    value: ({ changes }) => changes.map((change) => inLocale(change, locale)).join(locale === 'en' ? ', ' : '، '),
  },
  {
    label: deskWords.moved,
    type: 'number',
    value: ({ moved }) => (moved === undefined ? null : Math.round(moved * 1000) / 1000),
  },
  { label: deskWords.squareMetres, type: 'number', value: ({ squareMetres }) => squareMetres },
  { label: deskWords.sentence, type: 'text', value: ({ says }) => says && inLocale(says, locale) },
]
