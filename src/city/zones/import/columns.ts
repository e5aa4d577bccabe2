import { asciiDigits } from '#platform/text/digits.ts'
import { parseNumber } from '#platform/text/numbers.ts'
import { cleaned } from '#platform/text/clean.ts'

/** Which property of a file holds what. Guessed, shown, and changed by whoever imports. */
export interface Columns {
  readonly code: string | undefined
  readonly name: string | undefined
  readonly parent: string | undefined
  readonly population: string | undefined
}

const usual: Readonly<Record<keyof Columns, readonly string[]>> = {
  code: ['code', 'کد', 'zone_code', 'mahalle_code', 'id'],
  name: ['name', 'name_fa', 'نام', 'mahalle', 'محله', 'title'],
  parent: ['parent', 'district', 'منطقه', 'mantaghe', 'region'],
  population: ['population', 'pop', 'جمعیت', 'population_1395'],
}

/** The usual names of columns, in any case; what is not there stays empty. */
export function guessColumns(properties: readonly Readonly<Record<string, unknown>>[]): Columns {
  const known = [...new Set(properties.flatMap((row) => Object.keys(row)))]
  const find = (role: keyof Columns) =>
    usual[role].flatMap((name) => known.filter((column) => column.toLowerCase() === name)).at(0)
  return { code: find('code'), name: find('name'), parent: find('parent'), population: find('population') }
}

/** The properties of a row that we use, with numbers in any digits. */
export function readProperties(row: Readonly<Record<string, unknown>>, columns: Columns) {
  const written = (column: string | undefined) => (column === undefined ? '' : spelled(row[column]))
  const parent = asciiDigits(written(columns.parent))
  return {
    code: asciiDigits(written(columns.code)),
    name: cleaned(written(columns.name), { multiline: false }),
    parent: parent === '' ? undefined : parent,
    population: peopleOf(written(columns.population)),
  }
}

const spelled = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '')

/** «۳٬۲۰۰» is 3200; what is no whole number of people is not known. */
function peopleOf(text: string): number | undefined {
  const value = parseNumber(text)
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}
