/** Which characters a font can write, by its `cmap` table (OpenType 1.9, formats 4 and 12). */
export function coverageOf(font: Uint8Array): (code: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const ranges = subtablesOf(view, tableAt(view, 'cmap')).flatMap((at) => rangesOf(view, at))
  const codes = new Set<number>()
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) codes.add(code)
  return (code) => codes.has(code)
}

function tableAt(view: DataView, name: string) {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new Error(`The font has no ${name} table`)
}

/** The subtables for Unicode: platform 0, or platform 3 with encoding 1 or 10. */
function subtablesOf(view: DataView, cmap: number) {
  const count = view.getUint16(cmap + 2)
  const records = Array.from({ length: count }, (_, index) => cmap + 4 + index * 8)
  const unicode = records.filter((at) => {
    const platform = view.getUint16(at)
    return platform === 0 || (platform === 3 && [1, 10].includes(view.getUint16(at + 2)))
  })
  return unicode.map((at) => cmap + view.getUint32(at + 4))
}

type Range = readonly [from: number, to: number]

function rangesOf(view: DataView, at: number): Range[] {
  const format = view.getUint16(at)
  if (format === 12) return segmentedCoverage(view, at)
  return format === 4 ? segmentMapping(view, at) : []
}

function segmentedCoverage(view: DataView, at: number): Range[] {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => at + 16 + index * 12)
  return groups.map((group) => [view.getUint32(group), view.getUint32(group + 4)])
}

/** Only the ranges: a code inside one that leads to glyph 0 is rare, and then the press says so. */
function segmentMapping(view: DataView, at: number): Range[] {
  const doubled = view.getUint16(at + 6)
  const segments = Array.from({ length: doubled / 2 }, (_, index) => at + 14 + index * 2)
  const ranges = segments.map((end): Range => [view.getUint16(end + doubled + 2), view.getUint16(end)])
  return ranges.filter(([from]) => from !== 0xffff)
}
