/**
 * The cheapest way to give every row a column of its own: `answer[row]` is its column. Rows must not outnumber columns.
 * Shortest augmenting paths with potentials, O(rows² · columns) (R. Jonker, A. Volgenant, Computing 38 (1987) 325–340).
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0
  const state: Matching = {
    costs,
    columns,
    rowPrice: Array.from({ length: costs.length + 1 }, () => 0),
    columnPrice: Array.from({ length: columns + 1 }, () => 0),
    rowOf: Array.from({ length: columns + 1 }, () => 0),
  }
  for (let row = 1; row <= costs.length; row += 1) place(state, row)

  const answer = Array.from({ length: costs.length }, () => -1)
  state.rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) answer[row - 1] = column - 1
  })
  return answer
}

/** Rows and columns count from 1; column 0 is where the row being placed stands meanwhile. */
interface Matching {
  readonly costs: readonly (readonly number[])[]
  readonly columns: number
  readonly rowPrice: number[]
  readonly columnPrice: number[]
  readonly rowOf: number[]
}

function place(state: Matching, row: number) {
  const { columns, rowOf } = state
  const search = {
    least: Array.from({ length: columns + 1 }, () => Infinity),
    cameFrom: Array.from({ length: columns + 1 }, () => 0),
    done: new Set<number>(),
  }
  rowOf[0] = row
  let column = 0
  do column = advance(state, search, column)
  while (rowOf[column] !== 0)

  while (column !== 0) {
    const before = search.cameFrom[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}

interface Search {
  readonly least: number[]
  readonly cameFrom: number[]
  readonly done: Set<number>
}

/** One step of Dijkstra over the columns; gives the column reached next. */
function advance(state: Matching, search: Search, from: number): number {
  const { costs, columns, rowPrice, columnPrice, rowOf } = state
  const { least, cameFrom, done } = search
  done.add(from)
  const row = at(rowOf, from)
  const prices = costs[row - 1] ?? []
  let [next, step] = [0, Infinity]
  for (let column = 1; column <= columns; column += 1) {
    if (done.has(column)) continue
    const reduced = at(prices, column - 1) - at(rowPrice, row) - at(columnPrice, column)
    if (reduced < at(least, column)) {
      least[column] = reduced
      cameFrom[column] = from
    }
    if (at(least, column) < step) [next, step] = [column, at(least, column)]
  }
  reprice(state, search, step)
  return next
}

function reprice({ columns, rowPrice, columnPrice, rowOf }: Matching, { least, done }: Search, step: number) {
  for (let column = 0; column <= columns; column += 1) {
    if (done.has(column)) {
      const row = at(rowOf, column)
      rowPrice[row] = at(rowPrice, row) + step
      columnPrice[column] = at(columnPrice, column) - step
    } else least[column] = at(least, column) - step
  }
}

const at = (list: readonly number[], index: number) => list[index] ?? 0
