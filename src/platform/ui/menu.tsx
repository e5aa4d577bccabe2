import type { JSX, ParentProps } from 'solid-js'

interface MenuProps {
  /** Names the list for its button; one of its kind on the page. */
  id: string
  button: JSX.Element
  /** The look of the button, where it does not stand in a bar of its own. */
  look?: string
}

/** A button that opens a short list of links and forms, natively: Esc and a click elsewhere close it. */
export const Menu = ({ id, button, look, children }: ParentProps<MenuProps>) => (
  <>
    <button type="button" class={look} popovertarget={id}>
      {button}
    </button>
    <ul class="menu" id={id} popover="auto">
      {children}
    </ul>
  </>
)
