import { doc, h2, h3, h4, list, numbered, p } from './build.ts'
import type { Block, Doc } from './model.ts'

type Kind = 'blank' | 'heading' | 'bullet' | 'number' | 'prose'
interface Line {
  readonly kind: Kind
  readonly text: string
  readonly level: number
}

/** `-`, `*`, bullets and dashes, then white space; a minus before a number is not a list. */
const bullet = /^\s*[-*•▪◦·‣–—]\s+(?=\S)/
/** `1.`, `۱)`, `1-`; at most three digits, so that a year is not a list. */
const number = /^\s*[0-9۰-۹٠-٩]{1,3}\s*[.)-]\s+(?=\S)/
const hashes = /^(#{1,4})\s+/
/** What ends a sentence, or breaks off in the middle of one. */
const sentenceEnd = /[.!?؟…،؛,;]$/
const longestHeading = 80

/**
 * A document from unmarked text, as old pages and mails bring it. A line is a paragraph. Lines beginning with a dash or
 * a number are lists. A heading is a line with `#`, or a short line alone between blank lines that does not end a
 * sentence. Words are left as they are: clean the result with `cleanDocument`.
 */
export function fromPlainText(text: string): Doc {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(lineOf)
  const last = lines.findLastIndex(({ kind }) => kind !== 'blank')
  const blocks: Block[] = []
  for (let index = 0; index <= last;) {
    const end = endOfRun(lines, index)
    const alone = end <= last && isBlank(lines[index - 1]) && isBlank(lines[end])
    blocks.push(...blocksOf(lines.slice(index, end), alone))
    index = end
  }
  return doc(...blocks)
}

function lineOf(line: string): Line {
  const text = line.trim()
  if (text === '') return { kind: 'blank', text, level: 0 }
  const level = hashes.exec(text)?.[1]?.length
  if (level) return { kind: 'heading', text: text.replace(hashes, ''), level: Math.max(2, level) }
  if (bullet.test(line)) return { kind: 'bullet', text: line.replace(bullet, '').trim(), level: 0 }
  if (number.test(line)) return { kind: 'number', text: line.replace(number, '').trim(), level: 0 }
  return { kind: 'prose', text, level: 0 }
}

/** Where the lines from `start` that belong together end: a whole list, or one line. */
function endOfRun(lines: readonly Line[], start: number): number {
  const kind = lines[start]?.kind
  let end = start + 1
  if (kind === 'bullet' || kind === 'number') while (lines[end]?.kind === kind) end++
  return end
}

const isBlank = (line: Line | undefined) => line === undefined || line.kind === 'blank'

function blocksOf(run: readonly Line[], alone: boolean): Block[] {
  const texts = run.map((line) => line.text)
  const [first = { kind: 'blank', text: '', level: 0 }] = run
  const made: Record<Kind, () => Block[]> = {
    blank: () => [],
    bullet: () => [list(...texts)],
    number: () => [numbered(...texts)],
    heading: () => [headings[first.level]?.(first.text) ?? h4(first.text)],
    prose: () => [alone && looksLikeHeading(first.text) ? h2(first.text) : p(first.text)],
  }
  return made[first.kind]()
}

const looksLikeHeading = (text: string) => text.length <= longestHeading && !sentenceEnd.test(text)

const headings: Readonly<Record<number, typeof h2>> = { 2: h2, 3: h3 }
