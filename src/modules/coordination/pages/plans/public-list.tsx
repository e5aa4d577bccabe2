import { For, Show } from 'solid-js'
import { shownPercent } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedPlan } from '../../queries/plans.ts'
import type { PlanPage } from '../../routes/plans/whole.ts'
import { planWords as words } from '../../words/plans.ts'
import { Listed } from '../experts/parts.tsx'
import { ProgressBar } from './progress.tsx'

interface Props {
  page: PlanPage
  next: string | undefined
}

/** Joint plans, each with its agencies and how far it is. */
export function PlanList({ page, next }: Props) {
  const { say } = useView()
  return (
    <section class="region">
      <div class="wrap stack">
        <PageHead title={words.plans} lead={words.lead} />
        <Show when={page.rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <h2 class="sr">{say(words.plans)}</h2>
          <div class="grid">
            <For each={page.rows}>{(row) => <PlanCard row={row} page={page} />}</For>
          </div>
        </Show>
        <Pager next={next} />
      </div>
    </section>
  )
}

function PlanCard({ row: { plan, lead }, page }: { row: ListedPlan; page: PlanPage }) {
  const progress = page.standings.get(plan.matterId)?.progress
  const others = page.parties.filter(({ party }) => party.matterId === plan.matterId && party.part === 'supporting')
  const meta = (
    <>
      <DateText day={plan.startsOn} style="short" /> – <DateText day={plan.endsOn} style="short" />
    </>
  )
  return (
    <Card to={`/plans/${plan.slug}`} title={plan.title} meta={meta}>
      <p>
        <Say text={plan.goal} />
      </p>
      {progress !== undefined && <ProgressBar percent={shownPercent(progress)} />}
      <p class="meta">
        <b>
          <Say text={lead} />
        </b>
        <Listed items={others.map(({ name }) => name)} />
      </p>
    </Card>
  )
}
