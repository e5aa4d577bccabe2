import { inLocale, type Locale, locales, type Text } from '#platform/locale.ts'
import { faDigits, asciiDigits } from '#platform/text/digits.ts'
import type { Block, Doc, Footnote, Inline, ItemBlock } from './model.ts'
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
  const types = Object.keys(labels) as (keyof typeof labels)[]
  const type = types.find((each) => locales.some((locale) => inLocale(labels[each], locale) === label))
  return type && digits ? `${inLocale(labels[type], 'fa')} ${Number(asciiDigits(digits))}` : undefined
}

/** Every footnote of a document, in the order of the text. */
export const notesOf = (doc: Doc): Footnote[] => doc.content.flatMap(notesIn)

function notesIn(block: Block): Footnote[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content.filter((node: Inline) => node.type === 'footnote')
    case 'bullet_list':
    case 'ordered_list':
      return block.content.flatMap((item) => item.content.flatMap(notesIn))
    case 'blockquote':
      return block.content.flatMap(notesIn)
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap((each: ItemBlock) => notesIn(each))),
      )
    case 'image':
    case 'embed':
    case 'horizontal_rule':
      return []
  }
}
