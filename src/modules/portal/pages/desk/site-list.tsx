import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'

interface SiteListProps<Row> {
  /** The address of the list; a new one is made below it. */
  list: string
  title: Text
  add: Text
  /** What is said while there is none. */
  none: Text
  columns: Column<Row>[]
  rows: readonly Row[]
}

/** What a site consists of, all of one kind: its pages, links or series. */
export function SiteList<Row>({ list, title, add, none, columns, rows }: SiteListProps<Row>) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={title}>
        <ButtonLink to={`${list}/new`} icon="plus">
          {say(add)}
        </ButtonLink>
      </DeskHead>
      {rows.length > 0 ? (
        <DataTable caption={title} columns={columns} rows={rows} dense />
      ) : (
        <EmptyState title={none} />
      )}
    </>
  )
}
