import type { Editor } from '@tiptap/core'
import { cleanDocument } from '#platform/documents/clean.ts'
import { doc } from '#platform/documents/build.ts'
import type { Doc } from '#platform/documents/model.ts'
import { fromHtml } from '#platform/documents/paste.ts'

export type PageLanguage = 'fa' | 'en' | 'azb'

/**
 * Puts what was pasted into the text, cleaned; true when it did. What was copied from this very editor is left to it.
 * `onLeftOut` hears how many pictures could not come along.
 */
export function pasteInto(
  editor: Editor,
  clipboard: DataTransfer | null,
  lang: PageLanguage,
  onLeftOut: (pictures: number) => void,
): boolean {
  const html = heldBy(clipboard, 'text/html')
  if (html.includes('data-pm-slice')) return false
  const plain = heldBy(clipboard, 'text/plain')
  if (html === '' && plain === '') return false
  const pasted = html === '' ? { doc: lines(plain, lang), picturesLeftOut: 0 } : readHtml(html, lang)
  if (pasted.picturesLeftOut > 0) onLeftOut(pasted.picturesLeftOut)
  insert(editor, pasted.doc)
  return true
}

const heldBy = (clipboard: DataTransfer | null, type: string) => clipboard?.getData(type) ?? ''

/** A document that never runs anything: DOMParser executes no scripts and fetches no pictures. */
const readHtml = (html: string, lang: PageLanguage) =>
  fromHtml(new DOMParser().parseFromString(html, 'text/html').body, lang)

const lines = (plain: string, lang: PageLanguage) => cleanDocument(doc(...plain.split(/\r\n|[\n\r]/)), lang).doc

/** A single paragraph is put into the line; anything more comes as blocks. */
function insert(editor: Editor, pasted: Doc) {
  const [first, ...rest] = pasted.content
  if (!first) return
  const isLine = rest.length === 0 && first.type === 'paragraph'
  const content = JSON.parse(JSON.stringify(isLine ? first.content : pasted.content))
  editor.chain().focus().insertContent(content).scrollIntoView().run()
}
