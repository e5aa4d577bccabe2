import { For, Show } from 'solid-js'
import { inLocale } from '#platform/locale.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { PortalLink } from '../tables.ts'
import { words } from '../words.ts'

/** پیوندها: the bodies people turn to, in groups. */
export function LinksPage({ links }: { links: readonly PortalLink[] }) {
  const groups = Object.values(Object.groupBy(links, ({ group }) => inLocale(group, 'fa')))
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.home, to: '/' }]} />
      <PageHead title={words.links} lead={words.linksLead} />
      <Show when={groups.length > 0} fallback={<EmptyState title={words.noLinks} />}>
        <div class="grid">
          <For each={groups}>{(group) => <LinkGroup links={group ?? []} />}</For>
        </div>
      </Show>
    </div>
  )
}

function LinkGroup({ links }: { links: readonly PortalLink[] }) {
  const [first] = links
  if (!first) return null
  return (
    <section class="panel">
      <h2>
        <Say text={first.group} />
      </h2>
      <ul class="stack">
        <For each={links}>
          {({ label, url }) => (
            <li>
              {url === '' ? (
                <Say text={label} />
              ) : (
                <a href={url} rel="noopener">
                  <Say text={label} />
                </a>
              )}
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
