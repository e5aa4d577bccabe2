import type { Block, BulletList, Doc, Heading } from '#platform/documents/model.ts'
import { toPlain } from '#platform/documents/plain.ts'

const dutiesOfTheFoundingPage = 23

const isMandate = (block: Block): block is BulletList =>
  block.type === 'bullet_list' && block.content.length === dutiesOfTheFoundingPage

const wordsOf = (list: BulletList) => list.content.map((item) => toPlain({ type: 'doc', content: item.content }).trim())

/** The official wording of the 23 duties, when the document is the founding page: its list has exactly so many items. */
export function itemsOfMandate(body: Doc): string[] {
  const list = body.content.find(isMandate)
  return list ? wordsOf(list) : []
}

/** The founding page without its list of duties and the heading above it; nothing for any other document. */
export function splitAtMandate(body: Doc): { rest: Doc; heading: Heading | undefined; items: string[] } | undefined {
  const at = body.content.findIndex(isMandate)
  const list = body.content[at]
  if (!list || !isMandate(list)) return undefined
  const above = body.content[at - 1]
  const heading = above?.type === 'heading' ? above : undefined
  const rest = body.content.filter((block) => block !== list && block !== heading)
  return { rest: { type: 'doc', content: rest }, heading, items: wordsOf(list) }
}
