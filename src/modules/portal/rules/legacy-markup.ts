const isMarkup = /<\/?(?:html|body|div|p|br|table|span|ul|ol|li|h[1-6]|b|strong|a|font)\b[^<]*>/i

/** The lines a reader of an old page saw: markup gone, list items as dashes, entities as what they stand for. */
export function linesOfPage(page: string): string[] {
  const text = isMarkup.test(page) ? entities(plainOf(page)) : page
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
}

/** Elements whose text no reader ever saw. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'title', 'textarea', 'select'])
/** Of these a browser shows nothing more when they are never closed; of the others it shows what follows. */
const swallowing = new Set(['script', 'style', 'textarea'])
/** Where one line ends and another begins. */
const breaking = new Set(
  (
    'p div br hr tr table ul ol h1 h2 h3 h4 h5 h6 section article header footer main nav aside blockquote pre dl dt dd ' +
    'td th form fieldset'
  ).split(' '),
)

interface Reading {
  readonly html: string
  /** Beyond it no tag ends, so none begins. */
  readonly lastEnd: number
  /** Elements that are not closed any more, so that nobody looks for their end again. */
  readonly neverClosed: Set<string>
  plain: string
  at: number
}

/** Reads the page once from its beginning to its end, however badly its tags are closed. */
function plainOf(page: string): string {
  const html = page.replaceAll(/[\r\n\t]+/g, ' ')
  const reading: Reading = { html, lastEnd: html.lastIndexOf('>'), neverClosed: new Set(), plain: '', at: 0 }
  for (let open = html.indexOf('<'); open !== -1 && open < reading.lastEnd; open = html.indexOf('<', reading.at)) {
    reading.plain += html.slice(reading.at, open)
    reading.at = open
    if (html.startsWith('<!--', open)) skipComment(reading)
    else readTag(reading)
  }
  return reading.plain + html.slice(reading.at)
}

function skipComment(reading: Reading) {
  const end = reading.html.indexOf('-->', reading.at + 4)
  reading.at = end === -1 ? reading.html.length : end + 3
}

const tagName = /<([/?!]?)([a-z][a-z0-9:]*|)/iy

/** One tag: a line break, a dash, or nothing; what readers never saw is passed over. */
function readTag(reading: Reading) {
  tagName.lastIndex = reading.at
  const [, slash = '', written = ''] = tagName.exec(reading.html) ?? []
  const name = written.toLowerCase()
  if (slash + name === '') return takeSign(reading)
  reading.at = reading.html.indexOf('>', reading.at) + 1
  reading.plain += signOf(slash + name)
  if (unseen.has(slash + name)) skipElement(reading, name)
}

/** What a tag is to its reader, by its name; the end of an element has a slash before it. */
function signOf(tag: string) {
  if (tag === 'li') return '\n- '
  return breaking.has(tag.replace('/', '')) ? '\n' : ''
}

/** A «<» that begins no tag is a sign like any other. */
function takeSign(reading: Reading) {
  reading.plain += '<'
  reading.at++
}

function skipElement(reading: Reading, name: string) {
  if (reading.neverClosed.has(name)) return
  const close = new RegExp(`</${name}[^<>]*>`, 'gi')
  close.lastIndex = reading.at
  const found = close.exec(reading.html)
  if (found) reading.at = found.index + found[0].length
  else if (swallowing.has(name)) reading.at = reading.html.length
  else reading.neverClosed.add(name)
  reading.plain += ' '
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  shy: '\u00AD',
  not: '\u00AC',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  copy: '©',
  reg: '®',
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
