import { assign } from './hungarian.ts'
import type { Metres } from './metres.ts'
import { boxOf } from './shape.ts'

/** A zone's cell in a tile map: columns from the west, rows from the north. */
export type Tile = readonly [column: number, row: number]

export interface TileLayout {
  readonly columns: number
  readonly rows: number
  readonly tiles: ReadonlyMap<string, Tile>
  /** Σ squared distance, in cells, between where a zone is and where its tile stands. */
  readonly cost: number
}

/** Far below any real difference of cost: lower codes take lower rows, then lower columns. */
const tieBreak = 1e-9

/**
 * Lays zones out as tiles: rows = ⌈√(n ÷ aspect)⌉, the label points (local metres) stretched over the grid, each zone in a
 * cell of its own so that the sum of squared distances is least. North is up; east is right in every language.
 */
export function tileLayout(labels: ReadonlyMap<string, Metres>): TileLayout {
  const codes = [...labels.keys()].toSorted()
  const { rows, columns } = gridFor([...labels.values()])
  const targets = codes.map((code) => onGrid(labels, code, { rows, columns }))
  const cells = Array.from({ length: rows * columns }, (_, at): Tile => [at % columns, Math.floor(at / columns)])

  const costs = targets.map((target, at) =>
    cells.map((cell, index) => apart(target, cell) + tieBreak * (codes.length - at) * index),
  )
  const chosen = assign(costs)
  const tiles = new Map(codes.map((code, at): [string, Tile] => [code, cells[chosen[at] ?? 0] ?? [0, 0]]))
  const cost = targets.reduce((total, target, at) => total + apart(target, cells[chosen[at] ?? 0] ?? [0, 0]), 0)
  return { columns, rows, tiles, cost }
}

function gridFor(points: readonly Metres[]) {
  const { minX, minY, maxX, maxY } = boxOf(points)
  const aspect = maxY > minY && maxX > minX ? (maxX - minX) / (maxY - minY) : 1
  const rows = Math.min(points.length, Math.ceil(Math.sqrt(points.length / aspect)))
  return { rows: Math.max(1, rows), columns: Math.max(1, Math.ceil(points.length / Math.max(1, rows))) }
}

function onGrid(labels: ReadonlyMap<string, Metres>, code: string, grid: { rows: number; columns: number }): Tile {
  const { minX, minY, maxX, maxY } = boxOf([...labels.values()])
  const [x, y] = labels.get(code) ?? [0, 0]
  return [share(x, minX, maxX) * (grid.columns - 1), (1 - share(y, minY, maxY)) * (grid.rows - 1)]
}

const share = (at: number, low: number, high: number) => (high > low ? (at - low) / (high - low) : 0)

const apart = ([ax, ay]: Tile, [bx, by]: Tile) => (ax - bx) ** 2 + (ay - by) ** 2
