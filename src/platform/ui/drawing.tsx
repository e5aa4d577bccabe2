import { For } from 'solid-js'
import { type Page, usePage } from './page.ts'
import { type SpriteName, sprites } from './sprites.tsx'

interface DrawingProps {
  name: SpriteName
  class: string
  /** What it says to those who do not see it; without one it is silent. */
  label?: string | undefined
}

/** A drawing in the page's own role colours. */
export function Drawing({ name, class: classes, label }: DrawingProps) {
  usePage().sprites.add(name)
  const [role, silent] = label === undefined ? [undefined, 'true' as const] : ['img' as const, undefined]
  // A page draws a hundred of these: attributes by name are far cheaper than a spread.
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden={silent} role={role} aria-label={label}>
      <use href={`#${name}`} />
    </svg>
  )
}

/** The drawings this page used, written once at its end. */
export function Sprites({ page }: { page: Page }) {
  return (
    <svg class="sprites" aria-hidden="true">
      <For each={[...page.sprites].toSorted()}>
        {(name) => (
          <symbol id={name} viewBox="0 0 24 24">
            {sprites[name]()}
          </symbol>
        )}
      </For>
    </svg>
  )
}

/** The city's mark. */
export const Mark = () => <Drawing name="mark" class="brand__mark" />
