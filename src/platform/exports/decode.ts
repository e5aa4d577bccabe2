/** A text, and in what encoding it came; or the lines (from 1) whose letters are broken. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly brokenLines: readonly number[] }
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1256'

/** No more lines are told of; the reader has understood. */
const mostLines = 20

/**
 * The text of a file that does not say its encoding. UTF-8 when it is; UTF-16 by its mark (Excel's "Unicode text");
 * else windows-1256, the old Persian Windows. A file that is UTF-8 but for a few bytes is broken UTF-8, and is told so
 * by line rather than turned into other letters.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  if (marked !== undefined) return { text: marked, encoding: 'utf-16' }
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD') || isMarkedBroken(bytes)) return { text, encoding: 'utf-8' }
  return isMostlyUtf8(text) ? { brokenLines: brokenLines(text) } : inOldPersian(bytes)
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

/** The sign for "broken" may itself stand in a sound text. */
function isMarkedBroken(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\uFFFD')
  } catch {
    return false
  }
}

/** In windows-1256 read as UTF-8 nearly every Persian letter breaks; in broken UTF-8 a few do. */
function isMostlyUtf8(text: string): boolean {
  const [broken, sound] = [/\uFFFD/g, /[\u0600-\u06FF\u200C]/g].map((kind) => text.match(kind)?.length ?? 0)
  return (sound ?? 0) > (broken ?? 0)
}

/** Letters of the old encoding, against signs that no Persian text has: if those win it is something else. */
function inOldPersian(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1256').decode(bytes)
  const letters = text.match(/[\u0621-\u06FF]/g)?.length ?? 0
  const strange = text.match(/[\u0080-\u009F\u00C0-\u00FF\u0192\u02C6\u2020-\u2022\u2030]/g)?.length ?? 0
  return letters > strange
    ? { text, encoding: 'windows-1256' }
    : { brokenLines: brokenLines(new TextDecoder().decode(bytes)) }
}

const brokenLines = (text: string) =>
  text
    .split('\n')
    .flatMap((line, i) => (line.includes('\uFFFD') ? [i + 1] : []))
    .slice(0, mostLines)
