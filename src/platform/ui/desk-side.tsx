import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Text } from '../locale.ts'
import type { DeskGroup, NavItem } from '../module.ts'
import { Icon } from './icon.tsx'
import { currentAt } from './masthead.tsx'
import { Say } from './say.tsx'
import { words } from './words.ts'

const headings: readonly (readonly [DeskGroup, Text])[] = [
  ['daily', words.daily],
  ['follow-up', words.followUp],
  ['publishing', words.publishing],
  ['city', words.theCity],
  ['house', words.house],
]

/** What this person may open at the Desk, in groups. */
export function DeskSide({ nav }: { nav: readonly NavItem[] }) {
  const { say, may } = useView()
  const allowed = nav.filter((item) => !item.permission || may(item.permission))
  const groups = headings
    .map(([group, heading]) => ({ heading, items: allowed.filter((item) => item.group === group) }))
    .filter(({ items }) => items.length > 0)
  return (
    <nav class="side" aria-label={say(words.deskSections)}>
      <div class="side__in">
        <For each={groups}>
          {({ heading, items }) => (
            <>
              <h2>{say(heading)}</h2>
              <ul class="side__list">
                <For each={items}>{(item) => <SideLink item={item} />}</For>
              </ul>
            </>
          )}
        </For>
      </div>
    </nav>
  )
}

function SideLink({ item }: { item: NavItem }) {
  const { link, path } = useView()
  const { icon } = item
  return (
    <li>
      <a
        href={link(item.to)}
        aria-current={item.to === '/desk' && path !== '/desk' ? undefined : currentAt(item.to, path)}
      >
        {icon && <Icon name={icon} size="s" />}
        <Say text={item.label} />
      </a>
    </li>
  )
}
