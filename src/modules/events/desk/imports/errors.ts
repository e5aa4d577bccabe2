import type { Column } from '#platform/exports/columns.ts'
import { type ExportFormat, exportResponse } from '#platform/exports/respond.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import type { Content } from '../../actions/imports/content.ts'
import { faultText } from '../../pages/imports/report.tsx'
import { importWords as words } from '../../words/imports.ts'

interface Left {
  readonly row: number
  readonly title: string
  readonly cells: readonly string[]
  readonly problem: string
}

/** The rows that are left as they were sent, with what is wrong with them: mended, the same file can be sent again. */
export function errorsFile(c: Visit, { table, report }: Content, format: ExportFormat): Promise<Response> {
  const { locale } = c.var
  const cellsOf = new Map(table?.rows.map(({ number, cells }) => [number, cells]))
  const rows = report
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ row, title, faults }): Left => {
      const problem = faults.map((fault) => inLocale(faultText(fault), locale)).join(' / ')
      return { row, title, cells: cellsOf.get(row) ?? [], problem }
    })
  const own: Column<Left>[] = (table?.header ?? []).map((heading, at) => ({
    label: { fa: heading, en: heading },
    type: 'text',
    value: ({ cells }) => cells[at] ?? '',
  }))
  const titled: Column<Left>[] = table ? [] : [{ label: words.what, type: 'text', value: ({ title }) => title }]
  const columns: Column<Left>[] = [
    { label: words.line, type: 'number', value: ({ row }) => row },
    ...titled,
    ...own,
    { label: words.problem, type: 'text', value: ({ problem }) => problem },
  ]
  return exportResponse(c, { format, name: words.errorsFile, columns, rows })
}
