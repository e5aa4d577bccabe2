/** How the bytes of an old page were written. */
export type Encoding = 'utf-8' | 'windows-1256'

/**
 * Reads the bytes of an old page. What is good UTF-8 is UTF-8, whatever the page says of itself; all else was written
 * in windows-1256, the only other encoding Persian portals used (its 0x98 is ک, its 0x9D the half-space, and it has no
 * ی, so every ye comes as ي or ى and is unified by cleaning).
 */
export function decodePage(raw: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  try {
    return { text: strict.decode(raw), encoding: 'utf-8' }
  } catch {
    return { text: arabic.decode(raw), encoding: 'windows-1256' }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })
const arabic = new TextDecoder('windows-1256')

/** Elements whose text no reader ever saw. */
const unseen = /<(script|style|noscript|template|svg|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
/** Where one line ends and another begins. */
const breaks =
  /<\/?(?:p|div|br|tr|table|ul|ol|h[1-6]|section|article|header|footer|blockquote|dl|dt|dd|td|th)\b[^>]*>/gi
const item = /<li\b[^>]*>/gi
const anyTag = /<\/?[a-z][^>]*>/gi
const isMarkup = /<\/?(?:html|body|div|p|br|table|span|ul|li|h[1-6])\b/i

/** The lines a reader of an old page saw: markup gone, list items as dashes, entities as what they stand for. */
export function linesOfPage(page: string): string[] {
  const text = isMarkup.test(page) ? plainOf(page) : page
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
}

const plainOf = (html: string) =>
  entities(
    html
      .replaceAll(/[\r\n\t]+/g, ' ')
      .replaceAll(unseen, ' ')
      .replaceAll(item, '\n- ')
      .replaceAll(breaks, '\n')
      .replaceAll(anyTag, ''),
  )

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  zwnj: '\u200C',
  zwj: '\u200D',
  shy: '\u00AD',
  not: '\u00AC',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rlm: '\u200F',
  lrm: '\u200E',
}

const entities = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
