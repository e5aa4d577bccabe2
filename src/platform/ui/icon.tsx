import { asset } from './assets.ts'
import type { IconName } from './icon-names.ts'

interface IconProps {
  name: IconName
  size?: 's' | 'l'
  /** Turns round in right-to-left pages: arrows, never clocks, ticks or the glass. */
  flip?: boolean
}

/** A line drawing beside a word. It says nothing by itself: the word does. */
export function Icon({ name, size, flip }: IconProps) {
  const classes = ['icon', size && `icon--${size}`, flip && 'flip'].filter(Boolean).join(' ')
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${asset('icons.svg')}#i-${name}`} />
    </svg>
  )
}
