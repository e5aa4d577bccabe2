import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Text } from '#platform/locale.ts'
import { clean } from '#platform/text/clean.ts'
import { key } from '#platform/text/tokens.ts'
import type { ImportRow, ImportSettings } from '../tables.ts'
import { importWords as words } from '../words/import.ts'
import { whyNotNumbered } from './numbering.ts'

/** A row as it was written: days and numbers are read, names are still names. */
export interface WrittenRow {
  readonly row: number
  readonly number: number
  readonly term?: number | undefined
  readonly title: string
  readonly titleEn?: string | undefined
  readonly adopted: IsoDay
  readonly text: string
  readonly committee?: string | undefined
  readonly district?: string | undefined
  readonly notified?: IsoDay | undefined
  readonly letter?: string | undefined
}

/** What names stand for today. */
export interface Names {
  readonly bodies: ReadonlyMap<string, string>
  readonly zones: readonly { readonly id: string; readonly code: string; readonly nameKey: string }[]
  readonly settings: ImportSettings
  readonly today: IsoDay
}

const mostText = 60_000
const [longTitle, longLetter] = [200, 60]

/** A row as it can be entered, or the first thing that is wrong with it. */
export function fitRow(row: WrittenRow & { readonly term: number }, names: Names): ImportRow | Text {
  const obstacle = whyNotRow(row, names.today)
  if (obstacle) return obstacle
  const where = placed(row, names)
  if ('fa' in where) return where
  const { number, term, adopted, text, notified } = row
  return {
    row: row.row,
    number,
    term,
    title: clean(row.title).text.slice(0, longTitle),
    titleEn: row.titleEn?.slice(0, longTitle),
    adoptedOn: adopted,
    text,
    ...where,
    notifiedOn: notified,
    letterNumber: row.letter?.slice(0, longLetter),
  }
}

/** Which commission follows it up and where it is, by their names. */
function placed({ committee, district }: WrittenRow, names: Names): Pick<ImportRow, 'committeeId' | 'zoneId'> | Text {
  const committeeId = committee === undefined ? names.settings.committeeId : names.bodies.get(key(committee))
  if (committee !== undefined && committeeId === undefined) return words.noSuchBody(committee)
  if (district === undefined) return { committeeId }
  const zoneId = zoneCalled(district, names)
  return zoneId === undefined ? words.noSuchZone(district) : { committeeId, zoneId }
}

function whyNotRow(row: WrittenRow & { readonly term: number }, today: IsoDay): Text | undefined {
  const { adopted, text, notified } = row
  const obstacle = whyNotNumbered(row)
  if (obstacle) return obstacle
  if (adopted > today) return words.adoptedAhead
  if (text.length > mostText) return words.textTooLong
  if (notified === undefined) return undefined
  if (notified < adopted) return words.notifiedBefore
  return notified > today ? words.notifiedAhead : undefined
}

/** A district by its code, its name or its number. */
function zoneCalled(typed: string, { zones }: Pick<Names, 'zones'>): string | undefined {
  const wanted = key(typed)
  const numbered = `d${wanted.padStart(2, '0')}`
  return zones.find(({ code, nameKey }) => [typed.trim().toLowerCase(), numbered].includes(code) || nameKey === wanted)
    ?.id
}
