import type { Doc, Embed } from './model.ts'

/** Which of the city's things a document shows, each once, so that they can be looked up together. */
export function embedsIn(doc: Doc): Embed['attrs'][] {
  const found = new Map<string, Embed['attrs']>()
  for (const block of doc.content) {
    if (block.type === 'embed') found.set(`${block.attrs.kind} ${block.attrs.ref}`, block.attrs)
  }
  return [...found.values()]
}
