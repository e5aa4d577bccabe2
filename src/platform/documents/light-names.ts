import { inLocale, type Locale, locales, type Text } from '#platform/locale.ts'
import { faDigits, asciiDigits } from '#platform/text/digits.ts'
import { type ByType, byType } from './by-type.ts'
import type { Block, Doc, Footnote, Inline, ItemBlock, List } from './model.ts'
import { words } from './words.ts'

/** How a part that the light form cannot write is called. */
const labels: Record<Block['type'] | 'footnote', Text> = {
  table: words.partTable,
  image: words.partImage,
  embed: words.partEmbed,
  footnote: words.partFootnote,
  bullet_list: words.partList,
  ordered_list: words.partList,
  blockquote: words.partQuote,
  paragraph: words.partParagraph,
  horizontal_rule: words.partParagraph,
  heading: words.partHeading,
}

/** The name of a part: «جدول ۱», `table 1`. */
export function nameOf(type: keyof typeof labels, count: number, locale: Locale) {
  const digits = locale === 'en' ? String(count) : faDigits(count)
  return `${inLocale(labels[type], locale)} ${digits}`
}

/** The same name however it was typed: in which language, with which digits and spaces. */
export function keyOf(name: string) {
  const [, label = '', digits = ''] = /^\s*(.*?)\s*([0-9۰-۹٠-٩]+)\s*$/.exec(name) ?? []
  const known = Object.values(labels).find((each) => locales.some((locale) => inLocale(each, locale) === label))
  return known && digits ? `${known.fa} ${Number(asciiDigits(digits))}` : undefined
}

/** Every footnote of a document, in the order of the text. */
export const notesOf = (doc: Doc): Footnote[] => doc.content.flatMap(notesIn)

const notesIn = (block: Block): Footnote[] => byType(noteFinders, block, undefined)

const inText = ({ content }: { readonly content: readonly Inline[] }) =>
  content.filter((node) => node.type === 'footnote')
const inItems = (content: readonly ItemBlock[]) => content.flatMap(notesIn)
const inList = (list: List) => list.content.flatMap((item) => inItems(item.content))
const nowhere = (): Footnote[] => []

const noteFinders: ByType<undefined, Footnote[]> = {
  paragraph: inText,
  heading: inText,
  bullet_list: inList,
  ordered_list: inList,
  blockquote: ({ content }) => inItems(content),
  table: ({ content }) => content.flatMap((row) => row.content.flatMap((cell) => inItems(cell.content))),
  image: nowhere,
  embed: nowhere,
  horizontal_rule: nowhere,
}
