import type { Box } from './shape.ts'

export interface Label {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  /** Higher is placed first. */
  readonly priority: number
  /** Type size in the picture's units. */
  readonly size: number
  /** How far the text keeps from the point itself; 0 writes it across the point. */
  readonly offset: number
}

export interface PlacedLabel {
  readonly label: Label
  readonly x: number
  /** Of the baseline. */
  readonly y: number
}

/**
 * Width of a text in Vazirmatn, in em: 0.44 for each letter (marks and half-spaces take no room), 0.37 for each space.
 * Single names differ by −30 to +50 %, so a label's box is drawn 1.2 times as wide.
 */
export function textWidth(text: string): number {
  const bare = text.normalize('NFD').replaceAll(/[\p{M}\u200C\u2066-\u2069]/gu, '')
  const spaces = bare.match(/\s/g)?.length ?? 0
  return (bare.length - spaces) * 0.44 + spaces * 0.37
}

/**
 * Writes as many names as fit, the most important first (then by id): below its point, above, to the right, to the left.
 * Those that fit nowhere are left out and counted; the list beside the map has them all.
 */
export function placeLabels(labels: readonly Label[], frame: Box, taken: readonly Box[] = []) {
  const boxes = [...taken]
  const placed: PlacedLabel[] = []
  let leftOut = 0
  for (const label of labels.toSorted(byImportance)) {
    const fit = anchors(label).find(({ box }) => within(box, frame) && boxes.every((other) => !overlaps(box, other)))
    if (fit) {
      boxes.push(fit.box)
      placed.push({ label, x: fit.x, y: fit.y })
    } else leftOut += 1
  }
  return { placed, leftOut }
}

const byImportance = (a: Label, b: Label) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function anchors(label: Label) {
  const { x, y, size, offset } = label
  const width = textWidth(label.text) * size * 1.2
  const beside = offset + width / 2
  const places: [number, number][] =
    offset === 0
      ? [[0, size * 0.35]]
      : [
          [0, offset + size],
          [0, -offset - size * 0.3],
          [beside, size * 0.35],
          [-beside, size * 0.35],
        ]
  return places.map(([dx, dy]) => {
    const baseline = y + dy
    const box = {
      minX: x + dx - width / 2,
      maxX: x + dx + width / 2,
      minY: baseline - size,
      maxY: baseline + size * 0.3,
    }
    return { x: x + dx, y: baseline, box }
  })
}

const within = (box: Box, frame: Box) =>
  box.minX >= frame.minX && box.maxX <= frame.maxX && box.minY >= frame.minY && box.maxY <= frame.maxY

const overlaps = (a: Box, b: Box) => a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY
