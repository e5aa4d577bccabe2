import { Mark, Node } from '@tiptap/core'
import { isSafeAddress } from '#platform/documents/address.ts'
import { words } from '#platform/documents/editor-words.ts'
import type { Say } from './parts.ts'

/** Our own nodes and marks, spelt as `model.ts` spells them. What they draw here is only for writing. */

export interface PictureOptions {
  /** Where a file's picture can be seen. */
  readonly sourceOf: (fileId: string) => string | undefined
}

const plain = (name: string) => ({
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === null ? {} : { [`data-${name}`]: attributes[name] },
})

export const Picture = Node.create<PictureOptions>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ sourceOf: () => undefined }),
  addAttributes: () => ({
    fileId: { ...plain('file'), renderHTML: ({ fileId }) => ({ 'data-file': fileId }) },
    alt: { ...plain('alt'), default: '' },
    caption: plain('caption'),
    credit: plain('credit'),
  }),
  parseHTML: () => [{ tag: 'figure[data-file]' }],
  renderHTML({ node, HTMLAttributes }) {
    const { fileId, alt, caption } = node.attrs
    const src = this.options.sourceOf(fileId)
    const seen = src ? ['img', { src, alt }] : ['span', {}, alt || fileId]
    return ['figure', { ...HTMLAttributes, class: 'editor__picture' }, seen, ['figcaption', {}, caption ?? alt]]
  },
})

export interface CardOptions {
  /** What a card is called, or nothing when readers may not see the thing. */
  readonly cardOf: (kind: string, ref: string) => { readonly label: string; readonly title: string } | undefined
  readonly say: Say
}

export const Card = Node.create<CardOptions>({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ cardOf: () => undefined, say: ({ fa }) => fa }),
  addAttributes: () => ({ kind: plain('kind'), ref: plain('ref') }),
  parseHTML: () => [{ tag: 'div[data-kind][data-ref]' }],
  renderHTML({ node, HTMLAttributes }) {
    const { cardOf, say } = this.options
    const card = cardOf(String(node.attrs['kind']), String(node.attrs['ref']))
    const inner = card
      ? [
          ['small', {}, card.label],
          ['strong', { dir: 'auto' }, card.title],
        ]
      : [['small', {}, say(words.cardGone)]]
    return ['div', { ...HTMLAttributes, class: 'editor__card' }, ...inner]
  },
})

/** Written where it belongs, in a small box in the line; Enter and Escape leave it. */
export const Note = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: 'text*',
  isolating: true,
  parseHTML: () => [{ tag: 'span[data-note]' }],
  renderHTML: () => ['span', { 'data-note': '', class: 'editor__note' }, 0],
  addKeyboardShortcuts() {
    const leave = () => {
      const { $from } = this.editor.state.selection
      return $from.parent.type.name === 'footnote' && this.editor.commands.setTextSelection($from.after())
    }
    return { Enter: leave, Escape: leave }
  },
})

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => isSafeAddress(element.getAttribute('href') ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

/** Words of another language inside a sentence. */
export const Foreign = Mark.create({
  name: 'lang',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'editor__foreign' }, 0],
})
