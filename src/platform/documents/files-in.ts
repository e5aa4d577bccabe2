import type { Doc } from './model.ts'

/** The ids of all pictures in a document, each once, so that they can be looked up together. */
export function filesIn(doc: Doc): string[] {
  const found = doc.content.flatMap((block) => (block.type === 'image' ? [block.attrs.fileId] : []))
  return [...new Set(found)]
}
