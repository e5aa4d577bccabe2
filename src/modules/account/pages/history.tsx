import { useView } from '#platform/http/view.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import type { Text } from '#platform/locale.ts'
import { MomentText } from '#platform/ui/dates.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { accountFacts, signedIn } from '../actions/facts.ts'
import { accountWords } from '../words/account.ts'
import { deviceText } from './device.ts'

/** What happened at the person's doors, the newest first. */
export function History({ facts }: { facts: readonly FactRow[] }) {
  const { say } = useView()
  const columns = [
    { head: accountWords.when, cell: ({ at }: FactRow) => <MomentText at={at} style="short" /> },
    { head: accountWords.what, cell: (fact: FactRow) => say(whatOf(fact)), main: true },
    { head: accountWords.device, cell: (fact: FactRow) => say(whereOf(fact)) },
  ]
  return <DataTable caption={accountWords.history} columns={columns} rows={facts} />
}

function whatOf({ name, detail }: FactRow): Text {
  if (name === signedIn.name) return accountWords.signedInBy[signedIn.shape.parse(detail).way]
  return accountFacts.find((fact) => fact.name === name)?.says ?? { fa: name, en: name }
}

function whereOf({ name, detail }: FactRow): Text {
  return name === signedIn.name ? deviceText(signedIn.shape.parse(detail)) : { fa: '', en: '' }
}
