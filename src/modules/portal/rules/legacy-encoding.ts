/** How the bytes of an old page were written. */
export type Encoding = 'utf-8' | 'windows-1256' | 'utf-16le' | 'utf-16be'

export interface DecodedPage {
  readonly text: string
  readonly encoding: Encoding
  /** The line of the first byte that cannot be read, when the page is UTF-8 but for a few damaged bytes. */
  readonly damagedLine?: number
  /** The bytes are no text at all: a picture or an archive under a wrong name. */
  readonly isBinary?: true
}

/**
 * Reads the bytes of an old page. What is good UTF-8 is UTF-8, whatever the page says of itself, and UTF-16 shows itself
 * by its mark or by every second byte; all else was written in windows-1256, the only other encoding Persian portals
 * used (its 0x98 is ک, its 0x9D the half-space, and it has no ی, so every ye comes as ي or ى and is unified by
 * cleaning) – unless it reads better as damaged UTF-8, which nobody may guess at: the line is told.
 */
export function decodePage(raw: Uint8Array): DecodedPage {
  const wide = wideEncoding(raw)
  if (wide) return { text: new TextDecoder(wide).decode(raw), encoding: wide }
  try {
    return { text: strict.decode(raw), encoding: 'utf-8' }
  } catch {
    return isMostlyUtf8(raw) ? damaged(raw) : inArabic(raw)
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })
const arabic = new TextDecoder('windows-1256')
const lenient = new TextDecoder('utf-8')

/** So much of a text decides how all of it was written. */
const sample = 65_536

/** UTF-16 by its mark; without one, by the zero or the 06 (the page of Arabic letters) in every second byte. */
function wideEncoding(raw: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (raw[0] === 0xff && raw[1] === 0xfe) return 'utf-16le'
  if (raw[0] === 0xfe && raw[1] === 0xff) return 'utf-16be'
  return raw.length % 2 === 0 ? unmarked(raw) : undefined
}

function unmarked(raw: Uint8Array) {
  const even = shareOfPages(raw.subarray(0, sample))
  const odd = shareOfPages(raw.subarray(1, sample))
  if (odd > 0.9 && even < 0.5) return 'utf-16le'
  return even > 0.9 && odd < 0.5 ? 'utf-16be' : undefined
}

/** How many of every second byte, from the first on, name the page of Latin or of Arabic letters. */
function shareOfPages(raw: Uint8Array): number {
  let pages = 0
  for (let at = 0; at < raw.length; at += 2) if (raw[at] === 0 || raw[at] === 6) pages++
  return pages / Math.max(1, Math.ceil(raw.length / 2))
}

/** Whether letters of several bytes that are whole outnumber broken ones by far: in windows-1256 hardly any is. */
function isMostlyUtf8(raw: Uint8Array): boolean {
  const text = lenient.decode(raw.subarray(0, sample))
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0600-\u06FF]/g)?.length ?? 0
  return whole > broken * 4
}

function damaged(raw: Uint8Array): DecodedPage {
  const text = lenient.decode(raw)
  const damagedLine = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
  return { text, encoding: 'utf-8', damagedLine }
}

function inArabic(raw: Uint8Array): DecodedPage {
  const text = arabic.decode(raw)
  // eslint-disable-next-line no-control-regex -- these are what no text holds
  const controls = text.slice(0, sample).match(/[\u0000-\u0008\u000E-\u001E]/g)?.length ?? 0
  const isBinary = controls * 50 > Math.min(text.length, sample)
  return { text, encoding: 'windows-1256', ...(isBinary && { isBinary }) }
}
