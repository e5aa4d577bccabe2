/** A stretch of cells that stand as one; rows and columns from 0. */
export interface Merged {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** More than people merge; the rest stays empty. */
const most = 10_000

const ranges = /<(?:[\w.-]+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g

/** The cells of a sheet that were merged downwards: their value is meant for every row they cover. */
export const mergedIn = (xml: string): Merged[] =>
  [...xml.matchAll(ranges)].slice(0, most).flatMap(([, letters = '', from = '', to = '']) => {
    const isDown = Number(to) > Number(from)
    return isDown ? [{ column: columnOf(letters) - 1, from: Number(from) - 1, to: Number(to) - 1 }] : []
  })

/** `A` is 1, `AA` is 27. */
export const columnOf = (letters: string) => Buffer.from(letters).reduce((sum, letter) => sum * 26 + letter - 64, 0)

/** The rows with what a merged cell says in every row it covers; nothing is written over, and no row is added. */
export function filledDown(rows: readonly (readonly string[])[], merged: readonly Merged[]): string[][] {
  const filled = rows.map((row) => [...row])
  for (const { column, from, to } of merged) {
    const value = filled[from]?.[column]
    const covered = value === undefined ? [] : filled.slice(from + 1, to + 1)
    for (const row of covered.filter((one) => one[column] === '')) row[column] = value ?? ''
  }
  return filled
}

const sheetTag = /<(?:[\w.-]+:)?sheet\s[^>]*?r:id="([^"]+)"/
const relation = /<Relationship\s[^>]*>/g

/** The part of a workbook that holds its first sheet; nothing where it does not say so plainly. */
export function firstSheet(workbook: string, relations: string): string | undefined {
  const [, wanted] = sheetTag.exec(workbook) ?? []
  const found = [...relations.matchAll(relation)].map(([tag]) => tag).find((tag) => tag.includes(`Id="${wanted}"`))
  const [, target] = /Target="\/?([^"]+)"/.exec(found ?? '') ?? []
  return target?.startsWith('xl/') ? target : target && `xl/${target}`
}
