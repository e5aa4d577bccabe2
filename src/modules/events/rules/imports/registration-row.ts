import { channelNames } from '#city/people/words.ts'
import { birthYear } from '#city/people/years.ts'
import type { Offering } from '#engines/enrolment/index.ts'
import type { ReadRow } from '#platform/exports/read-rows.ts'
import { words as forms } from '#platform/forms/words.ts'
import { clean } from '#platform/text/clean.ts'
import { mobile } from '#platform/text/ids.ts'
import { isProblem } from '#platform/text/problem.ts'
import { key } from '#platform/text/tokens.ts'
import { columnWords, importWords as words } from '../../words/imports.ts'
import { type Served, servedBy } from '../desk/served.ts'
import { clockOf, minuteOf, sexOf } from './cells.ts'
import type { registrationColumns } from './columns.ts'
import { fault, faultsOf, type Read, read, valuesOf } from './read.ts'
import type { Fault } from './report.ts'

/** Somebody a row of a list names. */
export interface MeantPerson {
  readonly row: number
  readonly name: string
  /** Gregorian. */
  readonly born: number | undefined
  readonly sex: 'female' | 'male' | undefined
  /** E.164. */
  readonly mobile: string | undefined
  /** Nothing where they come to the whole run. */
  readonly sessionId: string | undefined
  /** Rows of the same name come together; nothing where somebody comes alone. */
  readonly party: string | undefined
  readonly channel: Served
}

/** A session that can still be joined; `localStart` is its wall time, `YYYY-MM-DDTHH:MM`. */
export interface OpenSession {
  readonly id: string
  readonly localStart: string | null
}

/** What the rows stand on, and what is meant where they say nothing. */
export interface ListGround {
  readonly admitBy: Offering['admitBy']
  readonly sessions: readonly OpenSession[]
  readonly usual: { readonly sessionId: string | undefined; readonly channel: Served }
}

type Values = ReadRow<typeof registrationColumns>['values']

/** Whom a row names, or everything that is wrong with it. */
export function personBy(
  { number: row, values }: ReadRow<typeof registrationColumns>,
  ground: ListGround,
): { readonly person: MeantPerson } | { readonly faults: readonly Fault[] } {
  const parts = {
    name: nameIn(values),
    born: bornIn(values),
    sex: sexIn(values),
    mobile: mobileIn(values),
    sessionId: sessionIn(values, ground),
    channel: channelIn(values, ground),
  }
  const told = valuesOf(parts)
  if (!told) return { faults: faultsOf(parts) }
  return { person: { ...told, row, party: values.party === undefined ? undefined : key(values.party) } }
}

const longestName = 80

function nameIn({ name = '' }: Values): Read<string> {
  const { text } = clean(name, { multiline: false })
  return text === '' ? fault(words.noName, columnWords.name) : read(text.slice(0, longestName))
}

function bornIn({ born = '' }: Values): Read<number | undefined> {
  const year = birthYear(born)
  return isProblem(year) ? fault(year.reason, columnWords.born, born) : read(year)
}

function sexIn({ sex: cell }: Values): Read<'female' | 'male' | undefined> {
  if (cell === undefined) return read(undefined)
  const found = sexOf(cell)
  return found ? read(found) : fault(words.badSex, columnWords.sex, cell)
}

function mobileIn({ mobile: cell }: Values): Read<string | undefined> {
  if (cell === undefined) return read(undefined)
  const number = mobile(cell)
  return isProblem(number) ? fault(number.reason, columnWords.mobile, cell) : read(number)
}

function channelIn({ channel: cell }: Values, { usual }: ListGround): Read<Served> {
  if (cell === undefined) return read(usual.channel)
  const wanted = key(cell)
  const found = servedBy.find((each) =>
    [each, ...Object.values(channelNames[each])].some((name) => typeof name === 'string' && key(name) === wanted),
  )
  return found ? read(found) : fault(words.badChannel, columnWords.channel, cell)
}

function sessionIn(values: Values, ground: ListGround): Read<string | undefined> {
  const { admitBy, usual } = ground
  if (admitBy === 'run' || admitBy === 'none') return read(undefined)
  if (values.date !== undefined) return sessionOn(values.date, values.from, ground)
  const isNamed = usual.sessionId !== undefined || admitBy === 'both'
  return isNamed ? read(usual.sessionId) : fault(words.noSession, columnWords.date)
}

function sessionOn(day: string, from: string | undefined, { sessions }: ListGround): Read<string | undefined> {
  const minute = from === undefined ? undefined : minuteOf(from)
  if (from !== undefined && minute === undefined) return fault(forms.badTime, columnWords.from, from)
  const wanted = minute === undefined ? `${day}T` : `${day}T${clockOf(minute)}`
  const [first, second] = sessions.filter(({ localStart }) => localStart?.startsWith(wanted))
  if (!first) return fault(words.noSuchSession, columnWords.date, day)
  return second ? fault(words.manySessions, columnWords.date, day) : read(first.id)
}

/** Those who come together, in the order of their first row. */
export const partiesOf = (people: readonly MeantPerson[]): readonly (readonly MeantPerson[])[] => [
  ...Map.groupBy(people, ({ row, party, sessionId = '-' }) =>
    party === undefined ? `row ${row}` : `${sessionId} ${party}`,
  ).values(),
]
