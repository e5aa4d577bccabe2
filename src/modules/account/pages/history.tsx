import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { MomentText } from '#platform/ui/dates.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { accountWords } from '../words/account.ts'

export interface HistoryLine {
  readonly at: Date
  readonly what: Text
  /** On which device; nothing where that does not matter. */
  readonly where: Text | undefined
}

/** What happened at the person's doors, the newest first. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const { say } = useView()
  const columns = [
    { head: accountWords.when, cell: ({ at }: HistoryLine) => <MomentText at={at} style="short" /> },
    { head: accountWords.what, cell: ({ what }: HistoryLine) => say(what), main: true },
    { head: accountWords.device, cell: ({ where }: HistoryLine) => where && say(where) },
  ]
  return <DataTable caption={accountWords.history} columns={columns} rows={lines} />
}
