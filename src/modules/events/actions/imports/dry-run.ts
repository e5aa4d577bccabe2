import { organisersNamed, placesNamed, programmesOfCodes, zonesNamed } from '../../queries/imports/names.ts'
import { readRows } from '#platform/exports/read-rows.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { today } from '#platform/calendar/instant.ts'
import { refuse } from '#platform/refusal.ts'
import { triedOut, type Work } from '#platform/work.ts'
import { meantByCalendar } from '../../rules/imports/calendar-entry.ts'
import { faultsByRow, programmeColumns, renamed } from '../../rules/imports/columns.ts'
import type { Defaults, Ground, MeantRow } from '../../rules/imports/meant.ts'
import { meantBy } from '../../rules/imports/programme-row.ts'
import { type Fault, faulty, type RowTold } from '../../rules/imports/report.ts'
import { findTemplate } from '../../rules/desk/templates.ts'
import { planningWords } from '../../words/planning.ts'
import { carryOut } from './carry-out.ts'
import type { Content } from './content.ts'

/** What the rows of a file ask for, and the rows that cannot be read. */
export async function rowsMeant(work: Work, content: Content): Promise<{ meant: MeantRow[]; faulty: RowTold[] }> {
  const all = content.reading ? await ofCalendar(work, content) : await ofTable(work, content)
  return {
    meant: all.filter((one) => 'dates' in one),
    faulty: all.filter((one) => 'outcome' in one),
  }
}

async function ofCalendar(work: Work, { reading, choices }: Content): Promise<(MeantRow | RowTold)[]> {
  if (!reading) return []
  const places = await placesNamed(
    work.db,
    reading.entries.flatMap(({ place }) => place ?? []),
  )
  return meantByCalendar(reading, groundOf(work, choices, { places }))
}

async function ofTable(work: Work, { table, mapping, choices }: Content): Promise<(MeantRow | RowTold)[]> {
  if (!table) return []
  const { rows, partly, problems } = readRows(renamed(table, mapping, programmeColumns), programmeColumns)
  const all = [...rows, ...partly]
  const cells = (name: 'place' | 'organiser' | 'zone') => all.flatMap(({ values }) => values[name] ?? [])
  const codes = all.flatMap(({ values }) => values.programme ?? [])
  const ground = groundOf(work, choices, {
    places: await placesNamed(work.db, cells('place')),
    organisers: await organisersNamed(work.db, cells('organiser')),
    programmes: await programmesOfCodes(work.db, codes),
    zones: await zonesNamed(work.db, cells('zone')),
  })
  const titles = new Map(table.rows.map(({ number: row, cells: own }) => [row, own[mapping['title'] ?? -1] ?? '']))
  const read = rows.map((row): MeantRow | RowTold => {
    const found = meantBy(row, ground)
    return 'meant' in found ? found.meant : faulty(row.number, row.values.title ?? '', ...found.faults)
  })
  const others = new Map(partly.map((row) => [row.number, faultsBeside(row, ground)]))
  const unread = faultsByRow(programmeColumns, problems, (row) => titles.get(row) ?? '', others)
  return [...unread, ...read].toSorted((a, b) => a.row - b.row)
}

/** What else is wrong with a row of which a cell cannot be read: only what is said of a cell that stands there. */
function faultsBeside(row: Parameters<typeof meantBy>[0], ground: Ground): readonly Fault[] {
  const found = meantBy(row, ground)
  return 'meant' in found ? [] : found.faults.filter((fault) => (fault.found ?? '') !== '')
}

type Names = Partial<Pick<Ground, 'places' | 'organisers' | 'programmes' | 'zones'>>

function groundOf({ now }: Work, choices: Content['choices'], names: Names): Ground {
  const none = { places: new Map(), organisers: new Map(), programmes: new Map(), zones: new Map() }
  return { ...none, ...names, defaults: defaultsOf(choices), today: today(now), now }
}

function defaultsOf(choices: Content['choices']): Defaults {
  const template = findTemplate(choices['template'] ?? '')
  if (!template) throw refuse.absent(planningWords.noSuchTemplate)
  const { programme = '', organiser = '', zone, seats, first, until } = choices
  return {
    template,
    programmeId: programme,
    organiserId: organiser,
    zoneId: zone,
    seats: seats === undefined ? undefined : Number(seats),
    first,
    until,
  }
}

/** What would become of each row, found out by doing it and taking it back. */
export async function dryRun(
  work: Work,
  { importId, keyring, content }: { readonly importId: string; readonly keyring: Keyring; readonly content: Content },
): Promise<RowTold[]> {
  const { meant, faulty: wrong } = await rowsMeant(work, content)
  const tried = await triedOut(work, async (inner) => (await carryOut(inner, { importId, keyring, rows: meant })).rows)
  return [...wrong, ...tried].toSorted((a, b) => a.row - b.row)
}
