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
  const found = pieces.map((piece) => rowsOf(piece, rows))
  const wrong = pieces.find((_piece, at) => found[at]?.length === 0)
  return wrong === undefined ? [...new Set(found.flat())].toSorted((a, b) => a - b) : { wrong }
}

/** The rows a piece names; none when it is wrong. Of a stretch, rows that were withdrawn are passed over. */
function rowsOf(piece: string, rows: ReadonlySet<number>): number[] {
  const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(piece) ?? []
  const [from, to] = [Number(first), Number(last)]
  return to > Math.max(...rows) ? [] : [...rows].filter((row) => row >= from && row <= to)
}
