import { appendFileSync } from 'node:fs'

/** A line of a table: what stands in its columns, by their heads. */
export type Line = Readonly<Record<string, string | number>>

/**
 * Prints a table, and adds it to the file of `npm run bench -- --write`. Nothing fails here: a busy machine is not a
 * mistake, so whoever reads compares what was measured with what is aimed at.
 */
export function show(title: string, lines: readonly Line[], note = '') {
  process.stdout.write(`\n${title}\n`)
  // oxlint-disable-next-line no-console -- the table is what this file is for
  console.table(lines)
  if (note !== '') process.stdout.write(`${note}\n`)
  const file = process.env['BENCH_RESULTS']
  if (file)
    appendFileSync(file, [`\n## ${title}\n`, ...markdown(lines), ...(note === '' ? [] : [`\n${note}`]), ''].join('\n'))
}

function markdown(lines: readonly Line[]): string[] {
  const heads = Object.keys(lines[0] ?? {})
  return [row(heads), row(heads.map(() => '---')), ...lines.map((line) => row(heads.map((head) => line[head] ?? '')))]
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

/** Three digits that mean something. */
export const short = (value: number) => Number(value.toPrecision(3))

export const ratio = (value: number) => `${short(value)}×`

/** The value below which so many hundredths of the sorted ones lie. */
export const percentile = (sorted: readonly number[], hundredths: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? 0

/** The middle one of some measurements, in any order. */
export const medianOf = (times: readonly number[]) =>
  percentile(
    times.toSorted((a, b) => a - b),
    50,
  )

/** What a step took, in milliseconds, with what it brought. */
export async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now()
  const result = await run()
  return { ms: performance.now() - begun, result }
}
