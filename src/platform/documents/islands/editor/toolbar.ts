import type { Editor } from '@tiptap/core'
import { words } from '#platform/documents/editor-words.ts'
import { button, type Say } from './parts.ts'
import type { Asking } from './insertions.ts'
import { type Tool, tools } from './tools.ts'

/**
 * The bar of tools (WAI-ARIA APG, toolbar): one stop for Tab, arrows inside it in the direction of the page, Home and
 * End. Buttons that are on say so with `aria-pressed`.
 */
export function toolbarFor(editor: Editor, asking: Asking) {
  const bar = document.createElement('div')
  bar.className = 'editor__bar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', asking.say(words.tools))
  const keys = new Map<HTMLButtonElement, Tool>()
  for (const group of tools) {
    const box = document.createElement('div')
    box.className = 'editor__group'
    for (const tool of group) {
      const key = keyFor(tool, asking.say)
      key.addEventListener('click', () => void tool.run(editor, asking))
      keys.set(key, tool)
      box.append(key)
    }
    bar.append(box)
  }
  const show = () => {
    for (const [key, tool] of keys) refresh(key, tool, editor)
    settle([...keys.keys()])
  }
  bar.addEventListener('keydown', (event) =>
    move(
      event,
      [...keys.keys()].filter((key) => !key.hidden),
    ),
  )
  // The pointer must not take the selection out of the text.
  bar.addEventListener('mousedown', (event) => event.preventDefault())
  editor.on('transaction', show)
  show()
  return bar
}

function keyFor({ name, keys, isOn }: Tool, say: Say) {
  const key = button(say(name), 'editor__key')
  if (keys) key.setAttribute('aria-keyshortcuts', keys)
  if (isOn) key.setAttribute('aria-pressed', 'false')
  key.tabIndex = -1
  return key
}

function refresh(key: HTMLButtonElement, { isOn, isShown }: Tool, editor: Editor) {
  if (isOn) key.setAttribute('aria-pressed', String(isOn(editor)))
  key.hidden = isShown ? !isShown(editor) : false
}

/** Exactly one key can be reached by Tab, and it is one that is shown. */
function settle(keys: readonly HTMLButtonElement[]) {
  const reached = keys.find((key) => key.tabIndex === 0 && !key.hidden) ?? keys.find((key) => !key.hidden)
  for (const key of keys) key.tabIndex = key === reached ? 0 : -1
}

function move(event: KeyboardEvent, keys: readonly HTMLButtonElement[]) {
  const at = keys.findIndex((key) => key === event.target)
  const to = at === -1 ? undefined : targetOf(event.key, forwardIn(keys[at]), at, keys.length)
  const next = to === undefined ? undefined : keys[to]
  if (!next) return
  event.preventDefault()
  for (const key of keys) key.tabIndex = key === next ? 0 : -1
  next.focus()
}

const forwardIn = (key: HTMLElement | undefined) =>
  key?.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'ArrowLeft' : 'ArrowRight'

function targetOf(pressed: string, forward: string, at: number, count: number) {
  if (pressed === 'Home') return 0
  if (pressed === 'End') return count - 1
  if (pressed !== 'ArrowLeft' && pressed !== 'ArrowRight') return undefined
  return (at + (pressed === forward ? 1 : count - 1)) % count
}
