import type { Doc } from '#platform/documents/model.ts'
import { toPlain } from '#platform/documents/plain.ts'

const dutiesOfTheFoundingPage = 23

/** The official wording of the 23 duties, when the document is the founding page: its list has exactly so many items. */
export function itemsOfMandate(body: Doc): string[] {
  for (const block of body.content) {
    if (block.type === 'bullet_list' && block.content.length === dutiesOfTheFoundingPage) {
      return block.content.map((item) => toPlain({ type: 'doc', content: item.content }).trim())
    }
  }
  return []
}
