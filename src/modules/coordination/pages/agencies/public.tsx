import { For, Show } from 'solid-js'
import type { Organisation } from '#city/organisations/tables.ts'
import { Card, Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedAgency } from '../../queries/agencies.ts'
import type { KeptWord } from '../../queries/record-of.ts'
import type { Protocol } from '../../tables.ts'
import { words as room } from '../../words.ts'
import { agenciesWords as words } from '../../words/agencies.ts'
import { protocolWords } from '../../words/protocols.ts'
import { KeptWordPanel } from './kept-word.tsx'
import { ProtocolList } from './protocols.tsx'

export const AgencyPublicList = ({ rows }: { rows: readonly ListedAgency[] }) => (
  <section class="wrap opening stack">
    <Crumbs trail={[{ label: room.coordination, to: '/coordination' }]} />
    <PageHead title={words.agencies} lead={words.lead} />
    <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
      <h2 class="sr">
        <Say text={words.agencies} />
      </h2>
      <ul class="grid programmes">
        <For each={rows}>
          {({ organisation }) => (
            <li>
              <Card to={`/agencies/${organisation.slug}`} title={organisation.name}>
                {organisation.summary && (
                  <p>
                    <Say text={organisation.summary} />
                  </p>
                )}
              </Card>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </section>
)

interface PageProps {
  organisation: Organisation
  kept: KeptWord
  protocols: readonly Protocol[]
}

/** One agency: what it is, how it kept its word, and what data it may have. */
export const AgencyPage = ({ organisation, kept, protocols }: PageProps) => (
  <section class="wrap opening stack">
    <Crumbs trail={[{ label: words.agencies, to: '/agencies' }]} />
    <PageHead title={organisation.name} {...(organisation.summary && { lead: organisation.summary })} />
    <KeptWordPanel kept={kept} />
    <Panel title={protocolWords.protocols}>
      <ProtocolList protocols={protocols} />
    </Panel>
  </section>
)
