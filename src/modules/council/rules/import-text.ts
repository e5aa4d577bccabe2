import { asciiDigits } from '#platform/text/digits.ts'

/** A resolution as a text tells of it: its headings still as they were written. */
export interface WrittenResolution {
  /** The line in which it begins, counted from one. */
  readonly line: number
  readonly number: string
  readonly title: string
  readonly adopted: string
  readonly notified: string
  readonly letter: string
  readonly text: string
}

const opening = /^(?:مصوبه|مصوبهٔ|مصوبه‌ی)\s*(?:شماره|شمارهٔ|شماره‌ی)\s*[:：]?\s*(\d+)\s*(?:[:：\-–—]\s*(.*))?$/u
const titled = /^(?:عنوان|موضوع)\s*[:：]\s*(.+)$/u
const adoptedOn = /^(?:تاریخ تصویب|تصویب|مورخ)\s*[:：]?\s*(\d.*)$/u
const notifiedOn = /^(?:تاریخ ابلاغ|ابلاغ)\s*[:：]?\s*(\d.*)$/u
const byLetter = /^(?:شماره نامه|شمارهٔ نامه|نامه ابلاغ|نامهٔ ابلاغ)\s*[:：]\s*(.+)$/u

/**
 * Cuts a text in which resolutions follow one another, as the office keeps them in Word: each begins with a line «مصوبهٔ شمارهٔ
 * ۸۱۲: عنوان», lines with its dates may follow, the rest up to the next one is its text. What stands before the first is
 * nobody's.
 */
export function resolutionsIn(lines: readonly string[]): WrittenResolution[] {
  const found: Drafted[] = []
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim()
    const [, number, title = ''] = opening.exec(asciiDigits(line)) ?? []
    const last = found.at(-1)
    if (number !== undefined) found.push({ ...empty, line: at + 1, number, title: titleOf(line, title), body: [] })
    else if (last) take(last, line)
  }
  return found.map(({ body, ...rest }) => ({ ...rest, text: body.join('\n').trim() }))
}

type Drafted = { -readonly [Name in keyof Omit<WrittenResolution, 'text'>]: WrittenResolution[Name] } & {
  readonly body: string[]
}

const empty = { title: '', adopted: '', notified: '', letter: '' }

/** The title as it was written: digits of its own stay as they are. */
const titleOf = (line: string, title: string) => (title === '' ? '' : line.slice(line.length - title.length).trim())

const headings = [
  ['title', titled],
  ['adopted', adoptedOn],
  ['notified', notifiedOn],
  ['letter', byLetter],
] as const

/** Headings stand before the text; a line like one of them within the text is text. */
function take(last: Drafted, line: string) {
  const heading = last.body.length === 0 ? headingIn(last, line) : undefined
  if (heading) last[heading.name] = heading.value
  else if (line !== '' || last.body.length > 0) last.body.push(line)
}

function headingIn(last: Drafted, line: string) {
  for (const [name, pattern] of headings) {
    const value = pattern.exec(name === 'title' ? line : asciiDigits(line))?.[1]
    if (value !== undefined && last[name] === '') return { name, value: value.trim() }
  }
  return undefined
}
