import type { Editor } from '@tiptap/core'
import type { Text } from '#platform/locale.ts'
import { words } from '#platform/documents/editor-words.ts'
import { insertHalfSpace } from './extensions.ts'
import { type Asking, askForCard, askForLanguage, askForLink, askForPicture, insertNote } from './insertions.ts'

export interface Tool {
  readonly name: Text
  /** As `aria-keyshortcuts` writes it. */
  readonly keys?: string
  /** For tools that are on or off where the cursor stands. */
  readonly isOn?: (editor: Editor) => boolean
  readonly isShown?: (editor: Editor) => boolean
  readonly run: (editor: Editor, asking: Asking) => unknown
}

const heading = (level: 2 | 3 | 4, name: Text): Tool => ({
  name,
  keys: `Control+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

const inTable = (editor: Editor) => editor.isActive('table')
const tableTool = (name: Text, run: (editor: Editor) => unknown): Tool => ({ name, isShown: inTable, run })

/** The tools in groups, in the order of the bar. */
export const tools: readonly (readonly Tool[])[] = [
  [heading(2, words.heading), heading(3, words.heading3), heading(4, words.heading4)],
  [
    {
      name: words.bold,
      keys: 'Control+B',
      isOn: (editor) => editor.isActive('bold'),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      name: words.emphasis,
      keys: 'Control+I',
      isOn: (editor) => editor.isActive('emphasis'),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    { name: words.link, keys: 'Control+K', isOn: (editor) => editor.isActive('link'), run: askForLink },
  ],
  [
    {
      name: words.bullets,
      keys: 'Control+Shift+8',
      isOn: (editor) => editor.isActive('bullet_list'),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: words.numbers,
      keys: 'Control+Shift+7',
      isOn: (editor) => editor.isActive('ordered_list'),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: words.quote,
      keys: 'Control+Shift+B',
      isOn: (editor) => editor.isActive('blockquote'),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ],
  [
    { name: words.table, run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3 }).run() },
    { name: words.rule, run: (editor) => editor.chain().focus().setHorizontalRule().run() },
    { name: words.picture, run: askForPicture },
    { name: words.card, run: askForCard },
    { name: words.note, run: insertNote },
  ],
  [
    { name: words.halfSpace, keys: 'Shift+Space', run: (editor) => insertHalfSpace(editor) && editor.commands.focus() },
    {
      name: words.direction,
      isOn: (editor) => editor.isActive({ dir: 'ltr' }),
      run: turnDirection,
    },
    { name: words.language, run: askForLanguage },
  ],
  [
    { name: words.undo, keys: 'Control+Z', run: (editor) => editor.chain().focus().undo().run() },
    { name: words.redo, keys: 'Control+Shift+Z', run: (editor) => editor.chain().focus().redo().run() },
  ],
  [
    tableTool(words.rowBelow, (editor) => editor.chain().focus().addRowAfter().run()),
    tableTool(words.columnAfter, (editor) => editor.chain().focus().addColumnAfter().run()),
    tableTool(words.headRow, (editor) => editor.chain().focus().toggleHeaderRow().run()),
    tableTool(words.dropRow, (editor) => editor.chain().focus().deleteRow().run()),
    tableTool(words.dropColumn, (editor) => editor.chain().focus().deleteColumn().run()),
    tableTool(words.dropTable, (editor) => editor.chain().focus().deleteTable().run()),
  ],
]

function turnDirection(editor: Editor) {
  const dir = editor.isActive({ dir: 'ltr' }) ? null : 'ltr'
  editor.chain().focus().updateAttributes('paragraph', { dir }).updateAttributes('heading', { dir }).run()
}
