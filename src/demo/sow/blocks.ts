import { doc, h2, list, p, quote } from '#platform/documents/build.ts'
import type { Doc } from '#platform/documents/model.ts'
import type { DemoBlock } from '../shapes.ts'

/** Sample text as the city's own documents. */
export const documentOf = (blocks: readonly DemoBlock[]): Doc => doc(...blocks.map(blockOf))

function blockOf(block: DemoBlock) {
  if ('h' in block) return h2(block.h)
  if ('list' in block) return list(...block.list)
  if ('quote' in block) return quote(block.quote)
  return p(block.p)
}
