import type { Locale } from '#platform/locale.ts'
import { type ByType, byType } from './by-type.ts'
import { inlineToLight } from './light-inline.ts'
import { nameOf, notesOf } from './light-names.ts'
import { blocksFromLight } from './light-blocks.ts'
import type { Block, Doc, Footnote, Inline, ItemBlock, List, Tongue } from './model.ts'
import { tidy } from './normal.ts'

/** The light form of a document, and the parts and notes it only names. */
export interface LightForm {
  readonly text: string
  readonly parts: ReadonlyMap<string, Block>
  readonly notes: ReadonlyMap<string, Footnote>
}

/**
 * The document as plain text for a form without JavaScript. The README has the grammar. Whatever the grammar cannot say
 * exactly (tables, pictures, cards, a list of unusual shape) stands as a one-line name, `{{جدول ۱}}`.
 * `fromLight(toLight(doc), doc)` equals `tidy(doc)`, always: each block is read back before it is trusted.
 */
export const toLight = (doc: Doc, locale: Locale = 'fa'): string => lightFormOf(doc, locale).text

/** The same with what the names stand for. */
export function lightFormOf(doc: Doc, locale: Locale = 'fa'): LightForm {
  const tidied = tidy(doc)
  const names = new Map(notesOf(tidied).map((note, index) => [note, nameOf('footnote', index + 1, locale)]))
  const notes = new Map([...names].map(([note, name]) => [name, note]))
  const parts = new Map<string, Block>()
  const counts = new Map<string, number>()
  const written: string[] = []
  let above: Block['type'] | undefined
  for (const block of tidied.content) {
    const light = runsInto(above, block.type) ? undefined : exactly(block, names, notes)
    above = light === undefined ? undefined : block.type
    written.push(light ?? named(block))
  }
  return { text: written.join('\n\n'), parts, notes }

  function named(block: Block) {
    const label = nameOf(block.type, 0, 'fa')
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    const name = nameOf(block.type, count, locale)
    parts.set(name, block)
    return `{{${name}}}`
  }
}

/** Two lists or two quotes one below the other would be read as one. */
const runsInto = (above: Block['type'] | undefined, type: Block['type']) =>
  above === type && ['bullet_list', 'ordered_list', 'blockquote'].includes(type)

/** The block in the light form, if reading it gives the same block again. */
function exactly(block: Block, names: ReadonlyMap<Footnote, string>, notes: ReadonlyMap<string, Footnote>) {
  const light = blockToLight(block, (note) => names.get(note) ?? '')
  if (light === undefined) return undefined
  const found = (name: string): Footnote => notes.get(name) ?? { type: 'footnote', content: [] }
  const again = tidy({ type: 'doc', content: blocksFromLight(light, { noteOf: found, partOf: () => undefined }) })
  return JSON.stringify(again.content) === JSON.stringify([block]) ? light : undefined
}

type NoteName = (note: Footnote) => string

const blockToLight = (block: Block, noteName: NoteName) => byType(lightWriters, block, noteName)

/** A name stands for what the light form has no words for. */
const onlyNamed = () => undefined

const lightWriters: ByType<NoteName, string | undefined> = {
  heading: ({ attrs, content }, noteName) =>
    `${'#'.repeat(attrs.level)} ${tongueToLight(attrs)}${inlineToLight(content, noteName)}`,
  paragraph: itemToLight,
  bullet_list: itemToLight,
  ordered_list: itemToLight,
  blockquote: ({ content }, noteName) => prefixed(itemsToLight(content, noteName, '\n\n'), '> '),
  horizontal_rule: () => '---',
  table: onlyNamed,
  image: onlyNamed,
  embed: onlyNamed,
}

const itemsToLight = (blocks: readonly ItemBlock[], noteName: NoteName, between: string) =>
  blocks.map((block) => itemToLight(block, noteName)).join(between)

function itemToLight(block: ItemBlock, noteName: NoteName): string {
  if (block.type === 'paragraph') return tongueToLight(block.attrs) + paragraphToLight(block.content, noteName)
  return listToLight(block, noteName)
}

function listToLight(list: List, noteName: NoteName) {
  const start = list.type === 'ordered_list' ? (list.attrs?.start ?? 1) : undefined
  const items = list.content.map((item, index) => {
    const [first = '', ...rest] = itemsToLight(item.content, noteName, '\n').split('\n')
    const marker = start === undefined ? '- ' : `${start + index}. `
    return [marker + first, ...rest.map((line) => `  ${line}`)].join('\n')
  })
  return items.join('\n')
}

/** A line that looks like the beginning of something else is told apart by a backslash. */
const paragraphToLight = (content: readonly Inline[], noteName: NoteName) =>
  inlineToLight(content, noteName)
    .split('\n')
    .map((line) => line.replace(/^([#>*•-])/, '\\$1').replace(/^([0-9۰-۹٠-٩]+)([.)] )/, '$1\\$2'))
    .join('\n')

/** `{ar rtl} ` before a paragraph in another language. */
function tongueToLight(tongue: Tongue | undefined) {
  const said = [tongue?.lang, tongue?.dir].filter((part) => part !== undefined)
  return said.length > 0 ? `{${said.join(' ')}} ` : ''
}

const prefixed = (text: string, prefix: string) =>
  text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
