import { weekdayName } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Column } from '#platform/exports/columns.ts'
import { type ExportFormat, exportResponse } from '#platform/exports/respond.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Text } from '#platform/locale.ts'
import { formatDate } from '#platform/calendar/format.ts'
import { yearText } from '../../rules/desk/people.ts'
import { columnWords as heads, importWords as words } from '../../words/imports.ts'
import { sampleRows } from '../../words/samples.ts'

type Row = Readonly<Record<string, string>>

/** A file to begin with: a single evening and a weekly class, in the reader's language and calendar. */
export function sampleFile(c: Visit, format: ExportFormat): Promise<Response> {
  const { locale, work } = c.var
  const say = (text: Text) => inLocale(text, locale)
  const [soon, end] = [addDays(today(work.now), 14), addDays(today(work.now), 90)]
  const day = (one: string) => formatDate(one, 'short', locale)
  const rows: Row[] = [
    { ...said(sampleRows.evening, say), date: day(soon), from: '19:00', to: '21:00', seats: '150' },
    {
      ...said(sampleRows.weekly, say),
      weekday: say(weekdayName(soon)),
      until: day(end),
      from: '17:00',
      minutes: '90',
      seats: '20',
      price: '50000',
    },
  ]
  const names = [
    'title',
    'date',
    'weekday',
    'until',
    'from',
    'to',
    'minutes',
    'place',
    'audience',
    'seats',
    'price',
  ] as const
  return respond(c, format, names, rows)
}

/** A list to begin with: a mother with her son, and somebody alone. */
export function sampleList(c: Visit, format: ExportFormat): Promise<Response> {
  const { locale } = c.var
  const say = (text: Text) => inLocale(text, locale)
  const year = (born: number) => inLocale(yearText(born), locale)
  const { mother, son, guest } = sampleRows
  const rows: Row[] = [
    { ...said(mother, say), born: year(1989), mobile: '09140000000' },
    { ...said(son, say), born: year(2018) },
    { ...said(guest, say), born: year(1995) },
  ]
  return respond(c, format, ['name', 'born', 'sex', 'mobile', 'party', 'date', 'from'], rows)
}

function respond(c: Visit, format: ExportFormat, names: readonly (keyof typeof heads)[], rows: readonly Row[]) {
  const columns = names.map((name): Column<Row> => ({
    label: heads[name],
    type: 'text',
    value: (row) => row[name] ?? '',
  }))
  return exportResponse(c, { format, name: words.sampleOf, columns, rows })
}

const said = (row: Readonly<Record<string, Text>>, say: (text: Text) => string): Row =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, say(text)]))
