import { isZip, unpack, zipEntries, zipProblem } from '../files/zip.ts'

const limits = { entries: 2000, unpacked: 100 * 1024 * 1024, ratio: 200 }
/** Of the text of a document alone; a thousand pages have some ten of them. */
const mostXml = 20 * 1024 * 1024

/**
 * The lines of a Word document (WordprocessingML, ECMA-376 part 1, 17) in their order: paragraphs, those of tables too,
 * without what was struck out and without fields. Numbers that Word itself puts before a paragraph are written out, because a clause is known by
 * them. Nothing when the bytes are no such document, or would not be one when unpacked.
 */
export async function docxLines(bytes: Uint8Array): Promise<string[] | undefined> {
  if (!isZip(bytes) || zipProblem(bytes, limits) !== undefined) return undefined
  const entries = zipEntries(bytes, limits.entries)
  const main = typeof entries === 'string' ? undefined : entries.find(({ name }) => name === 'word/document.xml')
  if (!main || main.unpacked > mostXml) return undefined
  const content = await unpack(bytes, main)
  if (content === 'broken') return undefined
  const xml = Buffer.from(content).toString('utf8')
  return xml.includes('<!DOCTYPE') ? undefined : linesIn(xml)
}

const paragraphs = /<w:p(?:\s[^>]*)?>([\s\S]*?)<\/w:p>/g
/** Where a text stood before somebody moved it; it stands in `w:moveTo` now. */
const movedAway = /<w:moveFrom(?:\s[^>]*)?>[\s\S]*?<\/w:moveFrom>/g
/** What stands in a paragraph: text, tabs, breaks and hyphens. Text that was struck out is `w:delText`, fields are `w:instrText`. */
const pieces = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>/g

function linesIn(xml: string): string[] {
  const counters = new Map<string, number[]>()
  return [...xml.replaceAll(movedAway, '').matchAll(paragraphs)].flatMap(([, paragraph = '']) => {
    const text = textOf(paragraph)
    const lines = text.split('\n').map((line) => line.trim())
    if (lines.every((line) => line === '')) return []
    const [first = '', ...rest] = lines
    return [`${numberOf(paragraph, counters)}${first}`, ...rest.filter((line) => line !== '')]
  })
}

const marks: Readonly<Record<string, string>> = { tab: '\t', noBreakHyphen: '-' }

const textOf = (paragraph: string): string =>
  [...paragraph.matchAll(pieces)]
    .map(([, text, mark = '']) => (text === undefined ? (marks[mark] ?? '\n') : unescaped(text)))
    .join('')

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return letterOf(Number.parseInt(hex, 16))
    return decimal === undefined ? (names[name] ?? all) : letterOf(Number(decimal))
  })

const letterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** In the order of the alphabet, as Persian texts number what stands below a number. */
const letters = 'الف ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی'.split(' ')

/** The number Word puts before a paragraph of a list: `3- ` on the first level, a letter below it. */
function numberOf(paragraph: string, counters: Map<string, number[]>): string {
  const list = valueOf(paragraph, 'numId')
  if (list === '0') return ''
  const level = Number(valueOf(paragraph, 'ilvl'))
  const counted = countedOn(counters.get(list) ?? [], level)
  counters.set(list, counted)
  const place = counted.at(-1) ?? 1
  return level === 0 ? `${place}- ` : `${letters[place - 1] ?? place}) `
}

/** One more on a level; what stands below it begins anew. */
const countedOn = (before: readonly number[], level: number): number[] =>
  Array.from({ length: level + 1 }, (_, at) => (before[at] ?? 0) + Number(at === level))

const valueOf = (paragraph: string, name: 'numId' | 'ilvl') =>
  new RegExp(`<w:${name} w:val="(\\d{1,6})"\\s*/>`).exec(paragraph)?.[1] ?? '0'
