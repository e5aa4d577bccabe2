import { For, type ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { Button, ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import { Say } from './say.tsx'
import { words } from './words.ts'

interface FilterBarProps {
  /** The address of the list; what is chosen becomes its query. */
  to: string
  /** Says what is filtered, when a page has several lists. */
  label?: Said
}

/** Fields that narrow a list, by GET: the address can be kept and sent on. */
export function FilterBar({ to, label = words.filters, children }: ParentProps<FilterBarProps>) {
  const { link, say } = useView()
  return (
    <search aria-label={say(label)}>
      <form class="filters" method="get" action={link(to)}>
        {children}
        <div class="cluster">
          <Button look="line" icon="filter">
            {say(words.filter)}
          </Button>
          <ButtonLink to={to} look="quiet">
            {say(words.clear)}
          </ButtonLink>
        </div>
      </form>
    </search>
  )
}

interface Tab {
  readonly label: Said
  readonly to: string
  readonly current?: boolean
  /** How many stand behind it. */
  readonly count?: number
}

/** Pages of one thing, each with an address of its own. */
export function Tabs({ label, tabs, children }: ParentProps<{ label: Said; tabs: readonly Tab[] }>) {
  const { link, say } = useView()
  return (
    <nav class="tabs" aria-label={say(label)}>
      <ul class="tabs__list">
        <For each={tabs}>
          {(tab) => (
            <li>
              <a href={link(tab.to)} aria-current={tab.current ? 'page' : undefined}>
                <Say text={tab.label} />
                {tab.count !== undefined && <span class="n">{say(number(tab.count))}</span>}
              </a>
            </li>
          )}
        </For>
        {children}
      </ul>
    </nav>
  )
}

/** Filters somebody has kept, as tabs with counts; `save` is where the present one can be kept too. */
export function SavedViews({ views, save }: { views: readonly Tab[]; save?: string }) {
  const { link, say } = useView()
  return (
    <Tabs label={words.savedViews} tabs={views}>
      {save !== undefined && (
        <li>
          <a href={link(save)}>
            <Icon name="plus" size="s" />
            {say(words.saveView)}
          </a>
        </li>
      )}
    </Tabs>
  )
}
