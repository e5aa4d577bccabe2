import { type Editor, type Extensions, Extension } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { Card, type CardOptions, Foreign, Link, Note, Picture, type PictureOptions } from './nodes.ts'

/** What a quote, an item or a cell may hold: the group of paragraphs and lists. */
const item = 'item'
const span = { default: 1, parseHTML: (cell: HTMLElement) => Number(cell.getAttribute('colspan') ?? 1) }
const cellAttributes = () => ({
  colspan: span,
  rowspan: { ...span, parseHTML: (cell: HTMLElement) => Number(cell.getAttribute('rowspan') ?? 1) },
  colwidth: { default: null, rendered: false },
})

/** Language and direction of a paragraph or heading. */
const Tongue = Extension.create({
  name: 'tongue',
  addGlobalAttributes: () => [
    { types: ['paragraph', 'heading'], attributes: { lang: { default: null }, dir: { default: null } } },
  ],
})

/** U+200C: Shift and space as Persian typists know it, Ctrl+Shift+2 as Word has it. Never two in a row. */
export const HalfSpace = Extension.create({
  name: 'halfSpace',
  addKeyboardShortcuts() {
    const insert = () => insertHalfSpace(this.editor)
    return { 'Shift-Space': insert, 'Ctrl-Shift-2': insert }
  },
})

export function insertHalfSpace(editor: Editor) {
  const { state, view } = editor
  const before = state.doc.textBetween(Math.max(0, state.selection.from - 1), state.selection.from)
  if (before !== '\u200C') view.dispatch(state.tr.insertText('\u200C'))
  return true
}

/** What the editor knows of pictures and cards, and how it speaks. */
type Known = PictureOptions & CardOptions

/** Tiptap's nodes under the names of `model.ts`, without anything that would write a style into the page. */
export const extensionsFor = ({ sourceOf, cardOf, say }: Known): Extensions => [
  Document,
  Text,
  Paragraph.extend({ group: `block ${item}` }),
  Heading.configure({ levels: [2, 3, 4] }),
  BulletList.extend({ name: 'bullet_list', group: `block list ${item}` }).configure({ itemTypeName: 'list_item' }),
  OrderedList.extend({
    name: 'ordered_list',
    group: `block list ${item}`,
    addAttributes: () => ({ start: { default: 1, parseHTML: (list) => Number(list.getAttribute('start') ?? 1) } }),
  }).configure({ itemTypeName: 'list_item' }),
  ListItem.extend({ name: 'list_item', content: `paragraph ${item}*` }).configure({
    bulletListTypeName: 'bullet_list',
    orderedListTypeName: 'ordered_list',
  }),
  ListKeymap.configure({ listTypes: [{ itemName: 'list_item', wrapperNames: ['bullet_list', 'ordered_list'] }] }),
  Blockquote.extend({ content: `${item}+` }),
  Table.extend({ content: 'table_row+', renderHTML: () => ['table', ['tbody', 0]] }).configure({ resizable: false }),
  TableRow.extend({ name: 'table_row', content: '(table_cell | table_header)*' }),
  TableCell.extend({ name: 'table_cell', content: `${item}+`, addAttributes: cellAttributes }),
  TableHeader.extend({ name: 'table_header', content: `${item}+`, addAttributes: cellAttributes }),
  HardBreak.extend({ name: 'hard_break' }),
  HorizontalRule.extend({ name: 'horizontal_rule' }),
  Picture.configure({ sourceOf }),
  Card.configure({ cardOf, say }),
  Note,
  Link,
  Foreign,
  Bold,
  Italic.extend({ name: 'emphasis' }),
  Code.extend({ excludes: '' }),
  Tongue,
  HalfSpace,
  UndoRedo,
  Dropcursor,
  Gapcursor,
]
