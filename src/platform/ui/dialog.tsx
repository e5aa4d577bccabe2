import type { JSX, ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Button } from './button.tsx'
import { Say } from './say.tsx'
import { words } from './words.ts'

interface DialogProps {
  /** Names it for the button that `opens` it; one of its kind on the page. */
  id: string
  /** A question; the buttons are its answers. */
  title: Said
  /** The answer that does something: a form with its button. */
  act?: JSX.Element
  /** The word on the button that only closes. */
  close?: Said
}

/** Not `<dialog>`: a browser without popovers would never show one, but shows a `div` in its place. */
const asDialog = { role: 'dialog' } as const

/** A question over the page, without script: `<Button opens="leave">` shows it, Esc and a button close it. */
export function Dialog({ id, title, act, close = words.close, children }: ParentProps<DialogProps>) {
  const { say } = useView()
  return (
    <div class="dialog" id={id} popover="auto" {...asDialog} aria-labelledby={`${id}-title`}>
      <div class="dialog__in">
        <h2 id={`${id}-title`}>
          <Say text={title} />
        </h2>
        {children}
      </div>
      <div class="dialog__end">
        {act}
        <Button look="line" closes={id}>
          {say(close)}
        </Button>
      </div>
    </div>
  )
}
