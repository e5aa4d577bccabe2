import { type JSX, type ParentProps, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import type { IconName } from './icon-names.ts'
import { Icon } from './icon.tsx'
import { useName } from './page.ts'

/** Filled is the one main act of a page (left out); line: other acts; quiet: back, clear, later; alert: destroys something. */
export type ButtonLook = 'line' | 'quiet' | 'alert'

interface Face {
  look?: ButtonLook
  size?: 's' | 'l'
  /** Stands before the words. */
  icon?: IconName
  /** An arrow after the words: this goes on to a next step. */
  onward?: boolean
  /** The words are for listeners only, the icon is for the eye. */
  bare?: boolean
  block?: boolean
}

interface ButtonProps extends Face {
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** The form it sends, when it stands outside of it. */
  form?: string
  /** Opens this popover instead of sending. */
  opens?: string
  closes?: string
  /** Why it cannot be used now. It stays in reach of the keyboard, and the reason stands beside it. */
  whyNot?: Said | undefined
}

/** A verb. Sends its form unless it opens or closes something. */
export function Button({ children, whyNot, ...props }: ParentProps<ButtonProps>) {
  const { say } = useView()
  return (
    <Show when={whyNot} fallback={<WorkingButton {...props}>{children}</WorkingButton>}>
      {(reason) => (
        <ResignedButton face={props} reason={say(reason())}>
          {children}
        </ResignedButton>
      )}
    </Show>
  )
}

function WorkingButton({ children, opens, closes, ...props }: ParentProps<ButtonProps>) {
  const target = opens ?? closes
  return (
    <button
      class={classesOf(props)}
      type={props.type ?? (target === undefined ? 'submit' : 'button')}
      name={props.name}
      value={props.value}
      form={props.form}
      popovertarget={target}
      popovertargetaction={closes === undefined ? undefined : 'hide'}
    >
      <Insides face={props}>{children}</Insides>
    </button>
  )
}

/** `type="button"` sends nothing, so it may stay focusable, as `disabled` would not. */
function ResignedButton({ face, reason, children }: ParentProps<{ face: Face; reason: string }>) {
  const name = useName('why')
  return (
    <>
      <button type="button" class={classesOf(face)} aria-disabled="true" aria-describedby={name}>
        <Insides face={face}>{children}</Insides>
      </button>
      <span class="hint" id={name}>
        {reason}
      </span>
    </>
  )
}

interface ButtonLinkProps extends Face {
  /** An address of ours, without language. */
  to: string
  /** Stays in the window, but the file is kept: a calendar, a table. */
  download?: boolean
}

/** Goes somewhere, and looks like a button because it is the main way on. */
export function ButtonLink({ to, download, children, ...face }: ParentProps<ButtonLinkProps>) {
  const { link } = useView()
  return (
    <a class={classesOf(face)} href={link(to)} download={download ? '' : undefined}>
      <Insides face={face}>{children}</Insides>
    </a>
  )
}

function Insides({ face: { icon, onward, bare }, children }: ParentProps<{ face: Face }>): JSX.Element {
  return (
    <>
      {icon && <Icon name={icon} {...(!bare && { size: 's' })} />}
      <Show when={bare} fallback={children}>
        <span class="sr">{children}</span>
      </Show>
      {onward && <Icon name="next" size="s" flip />}
    </>
  )
}

const classesOf = ({ look, size, bare, block }: Face) =>
  ['btn', look && `btn--${look}`, size && `btn--${size}`, bare && 'btn--icon', block && 'btn--block']
    .filter(Boolean)
    .join(' ')

/** «All 34 programmes this week», with an arrow. */
export function MoreLink({ to, children }: ParentProps<{ to: string }>) {
  const { link } = useView()
  return (
    <a class="more" href={link(to)}>
      {children}
      <Icon name="next" size="s" flip />
    </a>
  )
}
