import { isJalali, type IsoDay, toIso, weekday } from '#platform/calendar/jalali.ts'
import { jalaliMonths, weekdays } from '#platform/calendar/names.ts'
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
export const parserVersion = 1

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
  const frame = new Set([...usualFurniture, ...extraFurniture].map(key))
  const all = whole.split('\n')
  const isFurniture = (line: string) => frame.has(key(line)) && line.trim() !== ''
  const furniture = all.filter(isFurniture)
  const kept = all.filter((line) => !isFurniture(line))

  const headerAt = kept.findIndex((line) => codeIn(line) !== null || dateIn(line) !== null)
  const header = kept[headerAt] ?? ''
  const below = trimBlank(headerAt === -1 ? kept : kept.toSpliced(headerAt, 1))
  const { title, lead, body, repeated } = withoutRepetition(below)
  const printed = dateIn(header)
  return {
    code: codeIn(header),
    date: printed?.date ?? null,
    weekdayDiffers: printed?.weekdayDiffers ?? false,
    title,
    lead,
    body: fromPlainText(body.join('\n')),
    furniture,
    repairs: { ...counts, ...(repeated && { repeated: 1 }) },
    text: body.join('\n'),
  }
}

const codeIn = (line: string): number | null => {
  const found = /کد\s*:\s*(\d{1,9})(?!\d)/.exec(asciiDigits(line))
  return found ? Number(found[1]) : null
}

/** «تاریخ : شنبه 8 آبان 1389»: the date wins over the weekday, but a difference is told. */
function dateIn(line: string): { date: IsoDay; weekdayDiffers: boolean } | null {
  const found = /تاریخ\s*:\s*((?:[^\d\s]+\s+){0,2})(\d{1,2})\s+(\S+)\s+(1[34]\d{2})/.exec(asciiDigits(line))
  if (!found) return null
  const [, named = '', day, monthName = '', year] = found
  const m = jalaliMonths.fa.findIndex((name) => key(name) === key(monthName)) + 1
  const [y, d] = [Number(year), Number(day)]
  if (m === 0 || !isJalali(y, m, d)) return null
  const date = toIso({ y, m, d })
  const said = weekdays.fa.findIndex((name) => key(name) === key(named))
  return { date, weekdayDiffers: said !== -1 && said !== weekday(date) }
}

/** The title, the lead, and the body without the second printing of both that the old template made. */
function withoutRepetition(lines: readonly string[]) {
  const blocks = blocksOf(lines)
  const title = blocks[0]?.join(' ') ?? ''
  const lead = blocks[1]?.join(' ') ?? ''
  const again = blocks.findIndex((block, index) => index >= 1 && key(block[0] ?? '') === key(title))
  if (title === '' || again === -1) return { title, lead, body: linesOf(blocks.slice(2)), repeated: false }

  const rest = blocks.slice(again)
  const body = linesOf(rest)
  body.shift()
  const afterTitle = trimBlank(body)
  const repeatsLead = lead !== '' && key(afterTitle[0] ?? '') === key(lead)
  const realLead = again === 1 ? (afterTitle[0] ?? '') : lead
  return {
    title,
    lead: realLead,
    body: trimBlank(repeatsLead || again === 1 ? afterTitle.slice(1) : afterTitle),
    repeated: true,
  }
}

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
