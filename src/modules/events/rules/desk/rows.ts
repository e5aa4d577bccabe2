import { asciiDigits } from '#platform/text/digits.ts'

/**
 * The rows of a sheet as people note them: «1-14, 17, 20», «۱ تا ۱۴، ۱۷ و ۲۰», in any digits.
 * Gives the numbers, or the first piece that is none of the rows.
 */
export function rowsNoted(text: string, rows: ReadonlySet<number>): readonly number[] | { readonly wrong: string } {
  const pieces = asciiDigits(text)
    .replaceAll(/\s*(?:-|–|تا)\s*/g, '-')
    .split(/[\s,،;؛و]+/)
    .filter((piece) => piece !== '')
  const found = new Set<number>()
  for (const piece of pieces) {
    const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(piece) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (first === undefined || from > to || !rows.has(from) || !rows.has(to)) return { wrong: piece }
    for (let row = from; row <= to; row += 1) if (rows.has(row)) found.add(row)
  }
  return [...found].toSorted((a, b) => a - b)
}
