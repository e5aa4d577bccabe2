import { formatDate } from '../calendar/format.ts'
import type { IsoDay } from '../calendar/jalali.ts'
import type { Text } from '../locale.ts'
import { asciiDigits } from '../text/digits.ts'
import { words } from './words.ts'

/** What stands in a cell. A day is `YYYY-MM-DD`; a `Date` is an instant and is written in UTC. Money is rials. */
export type Value = string | number | bigint | Date | null | undefined

export interface Column<Row> {
  readonly label: Text
  readonly type: 'text' | 'number' | 'date' | 'money'
  readonly value: (row: Row) => Value
}

/** A day as two columns, ISO for machines and Jalali for people: `1405/01/01`, in ASCII digits so that it sorts. */
export const dayColumns = <Row>(label: Text, day: (row: Row) => IsoDay | null | undefined): Column<Row>[] => [
  { label, type: 'date', value: day },
  { label: words.jalali(label), type: 'text', value: (row) => jalali(day(row)) },
]

const jalali = (day: IsoDay | null | undefined) => (day ? asciiDigits(formatDate(day, 'short', 'fa')) : null)
