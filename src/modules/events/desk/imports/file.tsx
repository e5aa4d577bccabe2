import type { Offering } from '#engines/enrolment/index.ts'
import type { Shape } from '#platform/exports/read-rows.ts'
import type { Form } from '#platform/forms/form.ts'
import type { Visit } from '#platform/http/env.ts'
import type { Text } from '#platform/locale.ts'
import { contentOf } from '../../actions/imports/content.ts'
import { ColumnsPanel } from '../../pages/imports/columns.tsx'
import { ReportPage } from '../../pages/imports/report.tsx'
import type { Import } from '../../tables.ts'

interface Shown {
  readonly file: Import
  readonly form: Form
  readonly title: Text
  readonly again: string
  /** Whom a list is for. */
  readonly of?: Offering
  readonly columns: Shape
}

/** What would become of a file, or became of it. */
export function showFile(c: Visit, { file, form, title, again, of, columns: shape }: Shown) {
  const { table, mapping, report } = contentOf(c.var.auth.keyring, file)
  const isOpen = report.some(({ row, outcome }) => row === 0 && outcome === 'wrong')
  const to = `${again}/${file.id}/columns`
  const columns =
    table && table.header.length > 0
      ? () => <ColumnsPanel to={to} header={table.header} mapping={mapping} columns={shape} open={isOpen} />
      : undefined
  const props = { title, form, file, report, again, of, columns }
  return c.render(() => <ReportPage {...props} />, { title, secret: true })
}
