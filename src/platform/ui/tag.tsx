import type { ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { IconName } from './icon-names.ts'
import { Icon } from './icon.tsx'

/** Proof: done and seen; wait: somebody's turn; alert: overdue, wrong, full; note: new, told; clay: being worked on. */
export type Tone = 'proof' | 'wait' | 'alert' | 'note' | 'clay'

interface TagProps {
  /** Left out: a plain fact without a state. */
  tone?: Tone | undefined
  icon?: IconName
  /** Only an outline, for what stands beside a stronger tag. */
  line?: boolean
}

/** States a fact in a word. Not a button, and colour never speaks alone: a state also has an icon. */
export function Tag({ tone, icon, line, children }: ParentProps<TagProps>) {
  const classes = ['tag', tone && `tag--${tone}`, line && 'tag--line'].filter(Boolean).join(' ')
  return (
    <span class={classes}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}

interface ChipProps {
  to: string
  /** This filter is on. */
  current?: boolean
}

/** A filter or a short way: always a link. Several stand in `<ul class="chips">`. */
export function Chip({ to, current, children }: ParentProps<ChipProps>) {
  const { link } = useView()
  return (
    <a class="chip" href={link(to)} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  )
}
