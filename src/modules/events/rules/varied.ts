/**
 * A few of many in their order, as different as they can be: the first of each kind, and where that is too few, the
 * first of the others.
 */
export function varied<Row>(rows: readonly Row[], most: number, kindOf: (row: Row) => string): Row[] {
  const firsts = new Set([...Map.groupBy(rows, kindOf).values()].flatMap((of) => of.slice(0, 1)))
  const others = rows.filter((row) => !firsts.has(row))
  const chosen = new Set([...firsts, ...others].slice(0, most))
  return rows.filter((row) => chosen.has(row))
}
