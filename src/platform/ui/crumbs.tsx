import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Icon } from './icon.tsx'
import { Say } from './say.tsx'
import { words } from './words.ts'

/** The way from the top to this page; the page itself is its heading, not a crumb. */
export function Crumbs({ trail }: { trail: readonly { readonly label: Said; readonly to: string }[] }) {
  const { link, say } = useView()
  return (
    <nav class="crumbs" aria-label={say(words.breadcrumb)}>
      <ol>
        <For each={trail}>
          {({ label, to }) => (
            <li>
              <a href={link(to)}>
                <Say text={label} />
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}

interface PagerProps {
  /** Addresses of the neighbouring pages, by key: `/news?after=…`. */
  previous?: string | undefined
  next?: string | undefined
  /** Whose pages, when a page has several lists. */
  label?: Said
}

/** On and back through a list that pages by key. Nothing when there is only one page. */
export function Pager({ previous, next, label = words.pages }: PagerProps) {
  const { link, say } = useView()
  if (previous === undefined && next === undefined) return null
  return (
    <nav class="pages" aria-label={say(label)}>
      {previous !== undefined && (
        <a href={link(previous)} rel="prev">
          <span class="back">
            <Icon name="next" size="s" />
          </span>
          {say(words.previous)}
        </a>
      )}
      {next !== undefined && (
        <a href={link(next)} rel="next">
          {say(words.next)}
          <Icon name="next" size="s" flip />
        </a>
      )}
    </nav>
  )
}
