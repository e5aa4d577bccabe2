import { asciiDigits } from '#platform/text/digits.ts'
import { inlineFromLight } from './light-inline.ts'
import {
  type Block,
  type Footnote,
  headingLevel,
  type ItemBlock,
  type List,
  type ListItem,
  type Tongue,
} from './model.ts'

/** What the light form names instead of writing. */
export interface Named {
  readonly noteOf: (name: string) => Footnote
  readonly partOf: (name: string) => Block | undefined
}

const heading = /^(#{1,4}) +(.*)$/
const quoted = /^>/
const bullet = /^[-•*] +/
const number = /^([0-9۰-۹٠-٩]{1,4})[.)] +/
const rule = /^---+$/
const named = /^\{\{([^{}\n]{1,80})\}\}$/
const tonguePrefix = /^\{([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?(?: ?(rtl|ltr))?\} /

/** The blocks of a light text, not yet tidied or checked. */
export function blocksFromLight(light: string, parts: Named): Block[] {
  const lines = light.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length;) {
    const read = readBlock(lines, at, parts)
    blocks.push(...read.blocks)
    at = read.next
  }
  return blocks
}

interface Read<B> {
  readonly blocks: readonly B[]
  readonly next: number
}

function readBlock(lines: readonly string[], at: number, parts: Named): Read<Block> {
  const line = lines[at] ?? ''
  if (quoted.test(line)) return readQuote(lines, at, parts)
  const block = lineAsBlock(line, parts)
  return block ? { blocks: [block], next: at + 1 } : readItemBlock(lines, at, parts)
}

/** What stands on one line: a dividing line, a heading, a name. */
function lineAsBlock(line: string, parts: Named): Block | undefined {
  if (rule.test(line)) return { type: 'horizontal_rule' }
  const title = heading.exec(line)
  if (title) return headingFrom(title[1]?.length ?? 2, title[2] ?? '', parts)
  const name = named.exec(line.trim())?.[1]
  return name === undefined ? undefined : parts.partOf(name)
}

function headingFrom(hashes: number, words: string, parts: Named): Block {
  const { tongue, rest } = tongueOf(words)
  const level = headingLevel(hashes)
  return { type: 'heading', attrs: { ...tongue, level }, content: inlineFromLight(rest, parts.noteOf) }
}

function readQuote(lines: readonly string[], at: number, parts: Named): Read<Block> {
  const end = endOf(lines, at, (line) => quoted.test(line))
  const inner = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''))
  return { blocks: [{ type: 'blockquote', content: itemBlocksOf(inner, parts) }], next: end }
}

/** Paragraphs and lists: all that a quote or a list item may hold. */
function itemBlocksOf(lines: readonly string[], parts: Named): ItemBlock[] {
  const blocks: ItemBlock[] = []
  for (let at = 0; at < lines.length;) {
    const read = readItemBlock(lines, at, parts)
    blocks.push(...read.blocks)
    at = read.next
  }
  return blocks
}

function readItemBlock(lines: readonly string[], at: number, parts: Named): Read<ItemBlock> {
  const line = lines[at] ?? ''
  if (line.trim() === '') return { blocks: [], next: at + 1 }
  if (bullet.test(line)) return readList(lines, at, bullet, parts)
  if (number.test(line)) return readList(lines, at, number, parts)
  const end = endOf(lines, at + 1, (next) => next.trim() !== '' && !beginsSomething(next))
  return { blocks: [paragraphFrom(lines.slice(at, end), parts)], next: end }
}

const beginsSomething = (line: string) =>
  [heading, quoted, bullet, number, rule, named].some((pattern) => pattern.test(line))

function paragraphFrom(lines: readonly string[], parts: Named): ItemBlock {
  const { tongue, rest } = tongueOf(lines.join('\n'))
  return { type: 'paragraph', attrs: tongue, content: inlineFromLight(rest, parts.noteOf) }
}

/** Items of one kind, also with empty lines between them; what is indented by two belongs to the item above. */
function readList(lines: readonly string[], at: number, marker: RegExp, parts: Named): Read<List> {
  const content: ListItem[] = []
  const begins = (index: number) => marker.test(lines[index] ?? '')
  let here = at
  while (begins(here)) {
    const end = endOf(lines, here + 1, (line) => line.startsWith('  '))
    content.push(itemFrom(lines.slice(here, end), marker, parts))
    const after = endOf(lines, end, (line) => line.trim() === '')
    here = begins(after) ? after : end
  }
  return {
    blocks: [marker === bullet ? { type: 'bullet_list', content } : numbered(lines[at] ?? '', content)],
    next: here,
  }
}

const numbered = (line: string, content: ListItem[]): List => ({
  type: 'ordered_list',
  attrs: { start: Number(asciiDigits(number.exec(line)?.[1] ?? '1')) },
  content,
})

/** The first line is always words, never a list in a list in a list on one line. */
function itemFrom(lines: readonly string[], marker: RegExp, parts: Named): ListItem {
  const [first = '', ...rest] = lines
  const inner = rest.map((line) => line.slice(2))
  const words = endOf(inner, 0, (line) => !beginsSomething(line))
  const paragraph = paragraphFrom([first.replace(marker, ''), ...inner.slice(0, words)], parts)
  return { type: 'list_item', content: [paragraph, ...itemBlocksOf(inner.slice(words), parts)] }
}

function tongueOf(words: string): { tongue: Tongue | undefined; rest: string } {
  const found = tonguePrefix.exec(words)
  if (!found?.[1] && !found?.[2]) return { tongue: undefined, rest: words }
  const dir = found[2] === 'rtl' || found[2] === 'ltr' ? found[2] : undefined
  return { tongue: { lang: found[1], dir }, rest: words.slice(found[0].length) }
}

/** The first line from `at` on that does not belong. */
function endOf(lines: readonly string[], at: number, belongs: (line: string) => boolean) {
  const strange = lines.slice(at).findIndex((line) => !belongs(line))
  return strange === -1 ? lines.length : at + strange
}
