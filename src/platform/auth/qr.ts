import { create } from 'qrcode'

/** A QR symbol as a path: draw it in a box of `size` by `size`, with four modules free around it (ISO/IEC 18004 §9.1). */
export interface QrPath {
  readonly size: number
  readonly path: string
}

/** The symbol that says this text, with 15 % of it spare. Each dark run of a row is one flat piece of the path. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const rows = Array.from({ length: size }, (_, y) =>
    rowPath(
      Array.from({ length: size }, (_x, x) => modules.get(y, x) === 1),
      y,
    ),
  )
  return { size, path: rows.join('') }
}

function rowPath(dark: readonly boolean[], y: number): string {
  const marks = dark.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...marks.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')
}
