import type { IsoDay } from '#platform/calendar/jalali.ts'
import { parseDate } from '#platform/calendar/parse.ts'
import { fromPlainText } from '#platform/documents/from-plain-text.ts'
import type { Doc } from '#platform/documents/model.ts'
import { clean, type Counts } from '#platform/text/clean.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { key } from '#platform/text/tokens.ts'

/** What an old page says, as this version of the parser reads it. */
export interface LegacyText {
  readonly code: number | null
  readonly date: IsoDay | null
  /** The weekday printed on the page is not the weekday of its date. */
  readonly weekdayDiffers: boolean
  readonly title: string
  readonly lead: string
  readonly body: Doc
  /** Lines of the old portal's frame, left out. */
  readonly furniture: readonly string[]
  /** How often cleaning mended what, with `repeated` for the block that the old template printed twice. */
  readonly repairs: Counts & { readonly repeated?: number }
  /** The cleaned text of the body as lines, for hints. */
  readonly text: string
}

/** Raised when the same page would be read otherwise; pages read by an older one may be read again. */
export const parserVersion = 2

/** What old portals print around an article, by folded key; a host may add its own. */
export const usualFurniture = [
  'پیوندها',
  'اسلایدر',
  'PDF چاپ چاپ',
  'PDF چاپ',
  'چاپ',
  'نسخه چاپی',
  'بازگشت',
  'ارسال به دوستان',
]

/**
 * Reads the lines of an old page: date and code, title, lead, the same title and lead once more, then the body.
 * Letters and invisible marks are unified by `clean`; no word is changed.
 */
export function readLegacyPage(lines: readonly string[], extraFurniture: readonly string[] = []): LegacyText {
  const { text: whole, counts } = clean(lines.join('\n'))
  const { furniture, kept } = withoutFurniture(whole.split('\n'), extraFurniture)
  const { header, others } = withoutHeader(kept)
  const { title, lead, body, repeated } = storyOf(others)
  return {
    ...header,
    title,
    lead,
    body: fromPlainText(body.join('\n')),
    furniture,
    repairs: { ...counts, ...(repeated && { repeated: 1 }) },
    text: body.join('\n'),
  }
}

/** The lines of the old portal's frame, and all others. */
function withoutFurniture(lines: readonly string[], extra: readonly string[]) {
  const frame = new Set([...usualFurniture, ...extra].map(key))
  const isFurniture = (line: string) => line.trim() !== '' && frame.has(key(line))
  return { furniture: lines.filter(isFurniture), kept: lines.filter((line) => !isFurniture(line)) }
}

type Header = Pick<LegacyText, 'code' | 'date' | 'weekdayDiffers'>

/** The head stands above the story, within so many lines, and is short. */
const deepestHeader = 15
const longestHeader = 160

/** «تاریخ : شنبه 8 آبان 1389 | کد : 4», in one line or in two; a sentence of the story that says «کد» is none. */
function withoutHeader(lines: readonly string[]): { readonly header: Header; readonly others: readonly string[] } {
  const top = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at])).slice(0, deepestHeader)
  const places = top.filter((at) => isHeader(lines[at] ?? ''))
  const [first, second] = places
  const taken = new Set(second !== undefined && second - (first ?? 0) <= 2 ? [first, second] : [first])
  const header = [...taken].map((at) => lines[at ?? -1] ?? '').join(' | ')
  const printed = dateIn(header) ?? { date: null, weekdayDiffers: false }
  return { header: { ...printed, code: codeIn(header) }, others: lines.filter((_line, at) => !taken.has(at)) }
}

const dateLabel = /تاریخ(?: انتشار| درج| خبر)?\s*:/
const codeLabel = /(?:کد|شناسه)(?: خبر| مطلب)?\s*:\s*(\d{1,9})(?!\d)/

const isHeader = (line: string) =>
  line.length <= longestHeader &&
  /^[^\p{L}\p{N}]*(?:تاریخ|کد|شناسه)/u.test(line) &&
  (dateLabel.test(line) || codeIn(line) !== null)

/** A code is a number above zero. */
function codeIn(line: string): number | null {
  const found = codeLabel.exec(asciiDigits(line))
  return (found && Number(found[1])) || null
}

/** «تاریخ : شنبه 8 آبان 1389»: the date wins over the weekday, but a difference is told. */
function dateIn(line: string): { date: IsoDay; weekdayDiffers: boolean } | null {
  const label = dateLabel.exec(line)
  if (!label) return null
  const [written = ''] = line.slice(label.index + label[0].length).split(/[|]|کد|شناسه|ساعت/)
  const date = parseDate(written.replace(/[\s,،–-]+$/, ''))
  if (typeof date === 'string') return { date, weekdayDiffers: false }
  return date.problem === 'weekday' && date.offer ? { date: date.offer, weekdayDiffers: true } : null
}

/** The title, the lead and the body; a story that is no more than its lead is a body without one. */
function storyOf(lines: readonly string[]): Story {
  const story = withoutRepetition(lines)
  return story.body.some((line) => line.trim() !== '') ? story : { ...story, lead: '', body: [story.lead] }
}

interface Story {
  readonly title: string
  readonly lead: string
  readonly body: readonly string[]
  readonly repeated: boolean
}

/** The title, the lead, and the body without the second printing of both that the old template made right after them. */
function withoutRepetition(lines: readonly string[]): Story {
  const { first, second, third, others } = openingOf(blocksOf(lines))
  const title = first.join(' ')
  const begins = (block: readonly string[]) => title !== '' && key(block[0] ?? '') === key(title)
  if (begins(second)) {
    const [, lead = '', ...body] = trimBlank(linesOf([second, third, ...others]))
    return { title, lead, body: trimBlank(body), repeated: true }
  }
  const lead = second.join(' ')
  if (!begins(third)) return { title, lead, body: linesOf([third, ...others]), repeated: false }
  const body = trimBlank(linesOf([third, ...others]).slice(1))
  return { title, lead, body: key(body[0] ?? '') === key(lead) ? trimBlank(body.slice(1)) : body, repeated: true }
}

const openingOf = ([first = [], second = [], third = [], ...others]: readonly string[][]) => ({
  first,
  second,
  third,
  others,
})

/** Runs of lines between blank ones. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = []
  let open: string[] = []
  for (const line of [...lines, '']) {
    if (line.trim() !== '') open.push(line.trim())
    else if (open.length > 0) {
      blocks.push(open)
      open = []
    }
  }
  return blocks
}

const linesOf = (blocks: readonly string[][]) => blocks.flatMap((block) => [...block, ''])

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first === -1 ? [] : lines.slice(first, last + 1)
}
