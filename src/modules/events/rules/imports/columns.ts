import type { Field, Shape } from '#platform/exports/read-rows.ts'
import type { Table, TableProblem } from '#platform/exports/table.ts'
import { key } from '#platform/text/tokens.ts'
import { type Fault, faulty, type RowTold } from './report.ts'
import { columnWords as words } from '../../words/imports.ts'

/** What a file of a programme may have: a row is a session, or a weekly series. */
export const programmeColumns = {
  title: {
    label: words.title,
    also: ['نام برنامه', 'نام', 'رویداد', 'کلاس', 'name', 'event'],
    type: 'text',
    required: true,
  },
  titleEn: { label: words.titleEn, also: ['عنوان لاتین'], type: 'text' },
  summary: { label: words.summary, also: ['شرح', 'توضیح', 'توضیحات', 'description'], type: 'text' },
  date: { label: words.date, also: ['روز', 'day', 'آغاز'], type: 'date' },
  weekday: { label: words.weekday, also: ['ایام', 'روزهای هفته', 'روز های هفته'], type: 'text' },
  until: { label: words.until, also: ['پایان دوره', 'last day', 'تاریخ پایان'], type: 'date' },
  from: {
    label: words.from,
    also: ['ساعت', 'از ساعت', 'ساعت شروع', 'شروع', 'from', 'start', 'time', 'begins'],
    type: 'text',
    required: true,
  },
  to: { label: words.to, also: ['تا ساعت', 'پایان', 'to', 'end', 'ends'], type: 'text' },
  minutes: { label: words.minutes, also: ['مدت', 'دقیقه', 'length', 'duration'], type: 'integer' },
  place: { label: words.place, also: ['محل', 'سالن', 'محل برگزاری', 'venue', 'location', 'hall'], type: 'text' },
  audience: { label: words.audience, also: ['مخاطبان', 'گروه', 'برای', 'for whom', 'جنسیت'], type: 'text' },
  seats: { label: words.seats, also: ['گنجایش', 'تعداد', 'seats', 'places'], type: 'integer' },
  price: { label: words.price, also: ['هزینه', 'شهریه', 'قیمت', 'fee', 'price'], type: 'money' },
  organiser: { label: words.organiser, also: ['مجری', 'برگزار کننده', 'organizer'], type: 'text' },
  programme: { label: words.programme, also: ['برنامه', 'programme', 'program'], type: 'integer' },
  zone: { label: words.zone, also: ['منطقه', 'ناحیه', 'zone', 'district', 'area'], type: 'text' },
  template: { label: words.template, also: ['نوع', 'گونه', 'kind', 'type'], type: 'text' },
  outdoor: { label: words.outdoor, also: ['روباز', 'outdoor'], type: 'text' },
  stepFree: { label: words.stepFree, also: ['بدون پله', 'دسترسی', 'accessible', 'step free'], type: 'text' },
  ref: { label: words.ref, also: ['کد', 'شماره', 'ref', 'id'], type: 'text' },
} as const satisfies Shape

/** What a list of people on paper may have: a row is a person; rows of one party come together. */
export const registrationColumns = {
  name: {
    label: words.name,
    also: ['نام و نام خانوادگی', 'نام کامل', 'first name', 'full name'],
    type: 'text',
    required: true,
  },
  born: { label: words.born, also: ['تولد', 'متولد', 'year', 'born'], type: 'text' },
  sex: { label: words.sex, also: ['جنسیت', 'gender'], type: 'text' },
  mobile: { label: words.mobile, also: ['موبایل', 'تلفن همراه', 'شماره همراه', 'تلفن', 'phone'], type: 'text' },
  date: { label: words.date, also: ['تاریخ نوبت', 'روز', 'session date', 'day'], type: 'date' },
  from: { label: words.from, also: ['ساعت', 'ساعت نوبت', 'time'], type: 'text' },
  party: { label: words.party, also: ['خانواده', 'گروه', 'سرگروه', 'family', 'group'], type: 'text' },
  channel: { label: words.channel, also: ['از چه راهی', 'way'], type: 'text' },
} as const satisfies Shape

/** Which column of the file is which of ours: by index, from 0. */
export type Mapping = Readonly<Record<string, number>>

const namesOf = ({ label, also = [] }: Field) => [label.fa, label.en, ...also].map((name) => key(name))

/** The columns as their headings say; each of ours at most once, the first that fits. */
export function guessed(header: readonly string[], columns: Shape): Mapping {
  const headings = header.map((heading) => key(heading))
  const taken = new Set<number>()
  const found = Object.entries(columns).flatMap(([name, field]) => {
    const at = namesOf(field)
      .map((wanted) => headings.findIndex((heading, index) => heading === wanted && !taken.has(index)))
      .find((index) => index !== -1)
    if (at === undefined) return []
    taken.add(at)
    return [[name, at] as const]
  })
  return Object.fromEntries(found)
}

/** The table with our own headings where a column is one of ours, and none elsewhere: what `readRows` reads. */
export function renamed(table: Table, mapping: Mapping, columns: Shape): Table {
  const header = table.header.map((_heading, at) => {
    const [name] = Object.entries(mapping).find(([, index]) => index === at) ?? []
    return name === undefined ? '' : (columns[name]?.label.fa ?? '')
  })
  return { ...table, header }
}

/** Everything that is wrong with a row, together: cells that cannot be read, and what is found out about the others. */
export function faultsByRow(
  columns: Shape,
  problems: readonly TableProblem[],
  titleOf: (row: number) => string,
  others: ReadonlyMap<number, readonly Fault[]> = new Map(),
): RowTold[] {
  const byRow = Map.groupBy(problems, ({ row = 0 }) => row)
  const faultOf = ({ reason, column, found }: TableProblem) => ({ reason, column: labelOf(columns, column), found })
  return [...byRow].map(([row, all]) => faulty(row, titleOf(row), ...all.map(faultOf), ...(others.get(row) ?? [])))
}

/** The label of a column that a problem names by its Persian heading. */
const labelOf = (columns: Shape, heading: string | undefined) =>
  Object.values(columns).find(({ label }) => label.fa === heading)?.label

/** How far down the headings may stand, below a title of the sheet. */
const deepest = 10

/** The table from the row on that has our headings: many sheets carry a title above them. As it is where none has. */
export function headed(table: Table, columns: Shape): Table {
  const needed = Object.keys(columns).filter((name) => columns[name]?.required)
  const hasAll = (header: readonly string[]) => {
    const found = guessed(header, columns)
    return needed.every((name) => name in found)
  }
  if (hasAll(table.header)) return table
  const at = table.rows.slice(0, deepest).findIndex(({ cells }) => hasAll(cells))
  const header = table.rows[at]?.cells
  if (!header) return table
  const rows = table.rows.slice(at + 1)
  const isLonger = (row: number | undefined) =>
    rows
      .find(({ number }) => number === row)
      ?.cells.slice(header.length)
      .some((cell) => cell !== '') ?? false
  return { header, rows, problems: table.problems.filter(({ kind, row }) => kind !== 'uneven' || isLonger(row)) }
}
