import type { FactRow } from '#platform/facts/tables.ts'
import { accountFacts, signedIn } from '../actions/facts.ts'
import { deviceText } from '../pages/device.ts'
import type { HistoryLine } from '../pages/history.tsx'
import { accountWords } from '../words/account.ts'

/** The facts a person may read about their own doors. */
export const namesOfHistory = accountFacts.map(({ name }) => name)

/** A fact of the record as its person reads it. */
export function historyLine({ at, name, detail }: FactRow): HistoryLine {
  if (name !== signedIn.name) {
    const says = accountFacts.find((fact) => fact.name === name)?.says
    return { at, what: says ?? { fa: name, en: name }, where: undefined }
  }
  const { way, ...device } = signedIn.shape.parse(detail)
  return { at, what: accountWords.signedInBy[way], where: deviceText(device) }
}
