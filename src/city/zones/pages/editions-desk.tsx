import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { DateText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Edition } from '../tables.ts'
import { words } from '../words.ts'

type ListedEdition = Omit<Edition, 'file'>

/** Every edition of boundaries, drafts too, with what its file still lacks. */
export function EditionsDesk({ editions }: { editions: readonly ListedEdition[] }) {
  const { say } = useView()
  const columns: Column<ListedEdition>[] = [
    { head: words.kind, main: true, cell: ({ kind }) => say(words[kind]) },
    { head: words.state, cell: ({ state }) => say(words[state]) },
    { head: words.validFrom, cell: ({ validFrom }) => (validFrom ? <DateText day={validFrom} /> : '–') },
    { head: words.sourceOf, cell: ({ source }) => <Say text={source.name} /> },
    { head: words.rowsAside, numeric: true, cell: ({ report }) => say(number(report?.aside.length ?? 0)) },
    { head: words.remarks, numeric: true, cell: ({ report }) => say(number(report?.remarks.length ?? 0)) },
  ]
  return (
    <>
      <DeskHead title={words.zonesDesk} />
      <DataTable caption={words.zonesDesk} columns={columns} rows={editions} dense />
    </>
  )
}
