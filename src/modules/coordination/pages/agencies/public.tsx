import { For, Show } from 'solid-js'
import type { Organisation } from '#city/organisations/tables.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedAgency } from '../../queries/agencies.ts'
import type { KeptWord } from '../../queries/record-of.ts'
import { agenciesWords as words } from '../../words/agencies.ts'
import { consultationWords } from '../../words/consultations.ts'
import { planWords } from '../../words/plans.ts'
import { KeptWordPanel } from './kept-word.tsx'

/** Where else one sees how the bodies of the city work together. */
function Around() {
  const { say } = useView()
  return (
    <>
      <MoreLink to="/plans">{say(planWords.plans)}</MoreLink>
      <MoreLink to="/advice">{say(consultationWords.advice)}</MoreLink>
    </>
  )
}

export const AgencyPublicList = ({ rows }: { rows: readonly ListedAgency[] }) => (
  <section class="wrap opening stack">
    <PageHead title={words.agencies} lead={words.lead}>
      <Around />
    </PageHead>
    <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
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

/** One agency: what it is, and how it kept its word. */
export const AgencyPage = ({ organisation, kept }: { organisation: Organisation; kept: KeptWord }) => (
  <section class="wrap opening stack">
    <Crumbs trail={[{ label: words.agencies, to: '/agencies' }]} />
    <PageHead title={organisation.name} {...(organisation.summary && { lead: organisation.summary })} />
    <KeptWordPanel kept={kept} />
  </section>
)
