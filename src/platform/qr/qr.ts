import { encodeQR } from 'qr'

/** A QR symbol as a path: draw it in a box of `size` by `size` modules, with `quiet` modules free around it. */
export interface QrPath {
  readonly size: number
  readonly path: string
}

/** What must stay empty on every side, in modules (ISO/IEC 18004 §9.1). */
export const quiet = 4

/**
 * The symbol that says this text, with 15 % of it spare (level M), as small as it can be. Digits and the capitals,
 * signs and digits of a ticket take half the room of other letters. Each dark run of a row is one flat piece of the path.
 *
 * @throws {Error} when the text is longer than 2,331 octets, the most a symbol of this level holds.
 */
export function qrPath(text: string): QrPath {
  const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
  const symbol = framed.slice(1, -1).map((row) => row.slice(1, -1))
  return { size: symbol.length, path: symbol.map(rowPath).join('') }
}

/** A picture that stands alone: black on white in every theme, because cameras want it so. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text)
  const box = `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M${-quiet} ${-quiet}h${size + 2 * quiet}v${size + 2 * quiet}h-${size + 2 * quiet}z"/>` +
    `<path d="${path}"/></svg>`
  )
}

function rowPath(dark: readonly boolean[], y: number): string {
  const marks = dark.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...marks.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('')
}
