import type {
  Blockquote,
  BulletList,
  Embed,
  Heading,
  HorizontalRule,
  Image,
  OrderedList,
  Paragraph,
  Table,
} from './model.ts'

interface Blocks {
  paragraph: Paragraph
  heading: Heading
  bullet_list: BulletList
  ordered_list: OrderedList
  blockquote: Blockquote
  table: Table
  image: Image
  embed: Embed
  horizontal_rule: HorizontalRule
}

type BlockOf<Type extends keyof Blocks> = { [Each in Type]: Blocks[Each] & { readonly type: Each } }[Type]

/** What to do with each kind of block; a kind that is forgotten does not compile. */
export type ByType<Context, Result> = {
  readonly [Type in keyof Blocks]: (block: BlockOf<Type>, context: Context) => Result
}

/** Does with a block what the table says for its kind. */
export const byType = <Type extends keyof Blocks, Context, Result>(
  table: ByType<Context, Result>,
  block: BlockOf<Type>,
  context: Context,
): Result => table[block.type](block, context)
