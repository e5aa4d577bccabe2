import { Editor } from '@tiptap/core'
import { inLocale, type Locale, locales, manners, type Text } from '#platform/locale.ts'
import { words } from '#platform/documents/editor-words.ts'
import { fromLight } from '#platform/documents/light-read.ts'
import type { Doc } from '#platform/documents/model.ts'
import { element } from './parts.ts'
import { extensionsFor } from './extensions.ts'
import type { Asking } from './insertions.ts'
import { knownIn } from './known.ts'
import { pasteInto } from './paste-in.ts'
import { toolbarFor } from './toolbar.ts'

export interface OpenEditor {
  readonly editor: Editor
  readonly close: () => void
}

/** Pauses before the words are counted aloud and the field is filled, in milliseconds. */
const pause = 600

/** Puts the editor in the textarea's place. The textarea stays in the form, unseen, and holds the JSON. */
export async function openEditor(home: HTMLElement, textarea: HTMLTextAreaElement): Promise<OpenEditor> {
  const locale = localeOf(home)
  const say = (text: Text) => inLocale(text, locale)
  const content = contentOf(home, textarea)
  const known = await knownIn(home, content)
  const status = statusLine()
  const asking: Asking = { home, say, tell: (sentence) => (status.textContent = sentence), ...known }
  const page = element('div', '')
  const editor = new Editor({
    element: page,
    content: content === undefined ? '' : JSON.parse(JSON.stringify(content)),
    extensions: extensionsFor({ ...known, say }),
    injectCSS: false,
    editorProps: {
      attributes: attributesFrom(home, textarea),
      handlePaste: (_view, event) =>
        pasteInto(editor, event.clipboardData, locale, (pictures) => asking.tell(say(words.picturesLeftOut(pictures)))),
    },
  })
  const frame = element('div', '')
  frame.append(toolbarFor(editor, asking), page, status)
  takePlaceOf(textarea, frame, editor)
  const hint = hintOf(textarea)
  if (hint) hint.hidden = true
  const stop = keepInStep(editor, textarea, () => (status.textContent = say(words.count(wordsIn(editor)))))
  return {
    editor,
    close: () => {
      stop()
      editor.destroy()
      frame.remove()
      textarea.hidden = false
      if (hint) hint.hidden = false
    },
  }
}

/** Speaks politely: the count of words, what could not come along. */
function statusLine() {
  const status = element('p', '')
  status.className = 'editor__status'
  status.setAttribute('role', 'status')
  return status
}

/** The textarea stays in the form, unseen; its label leads to the page now. */
function takePlaceOf(textarea: HTMLTextAreaElement, frame: HTMLElement, editor: Editor) {
  frame.className = 'editor'
  textarea.after(frame)
  textarea.hidden = true
  textarea.required = false
  textarea.labels[0]?.addEventListener('click', () => editor.commands.focus())
}

/** It tells how to write headings and lists with plain signs, which in the editor have keys. */
const hintOf = (textarea: HTMLTextAreaElement) => document.getElementById(`${textarea.id}-hint`)

/** Writes the JSON after each pause and, at the latest, when the form is sent. */
function keepInStep(editor: Editor, textarea: HTMLTextAreaElement, count: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => (textarea.value = JSON.stringify(editor.getJSON()))
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      write()
      count()
    }, pause)
    textarea.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const { form } = textarea
  editor.on('update', changed)
  form?.addEventListener('submit', write)
  write()
  count()
  return () => {
    clearTimeout(timer)
    form?.removeEventListener('submit', write)
    write()
  }
}

/** What the page holds: the editor's own JSON, the stored document, or the light form typed without script. */
function contentOf(home: HTMLElement, textarea: HTMLTextAreaElement): Doc | undefined {
  const stored = asDocument(home.getAttribute('document') ?? '')
  const document = asDocument(textarea.value) ?? fromLight(textarea.value, stored)
  return document.content.length > 0 ? document : undefined
}

/** Only the page itself writes these: the server has read them through `readDocument`. */
function asDocument(json: string): Doc | undefined {
  try {
    const given = JSON.parse(json)
    return given?.type === 'doc' && Array.isArray(given.content) ? given : undefined
  } catch {
    return undefined
  }
}

/** The editor is named by what named the textarea, and described by what is wrong with it. */
function attributesFrom(home: HTMLElement, textarea: HTMLTextAreaElement): Record<string, string> {
  const [label] = textarea.labels
  if (label && label.id === '') label.id = `${textarea.id || textarea.name}-label`
  return {
    ...saidOf(textarea),
    role: 'textbox',
    'aria-multiline': 'true',
    class: 'editor__page prose',
    dir: home.closest('[dir]')?.getAttribute('dir') ?? 'rtl',
    ...(label ? { 'aria-labelledby': label.id } : {}),
  }
}

/** That it is wrong, and what; the hint is hidden. */
function saidOf(textarea: HTMLTextAreaElement) {
  const described = textarea.getAttribute('aria-describedby')?.replace(`${textarea.id}-hint`, '').trim()
  const invalid = textarea.getAttribute('aria-invalid')
  return { ...(described && { 'aria-describedby': described }), ...(invalid && { 'aria-invalid': invalid }) }
}

function localeOf(home: HTMLElement): Locale {
  const tag = home.closest('[lang]')?.getAttribute('lang') ?? 'fa'
  return locales.find((locale) => manners[locale].tag === tag) ?? 'fa'
}

/** Half-spaces belong to their word. */
const wordsIn = (editor: Editor) =>
  editor.getText({ blockSeparator: ' ' }).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu)?.length ?? 0
