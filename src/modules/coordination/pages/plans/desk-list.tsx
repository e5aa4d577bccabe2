import { Show } from 'solid-js'
import { shownPercent } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { keepPlans } from '../../permissions.ts'
import type { ListedPlan } from '../../queries/plans.ts'
import type { PlanPage } from '../../routes/plans/whole.ts'
import { pageWords } from '../../words/due.ts'
import { planWords as words } from '../../words/plans.ts'

interface Props {
  page: PlanPage
  next: string | undefined
}

/** Joint plans at the Desk. */
export function PlanDeskList({ page, next }: Props) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.plans}>
        {may(keepPlans) && (
          <ButtonLink to="/desk/plans/new" icon="plus">
            {say(words.newPlan)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="stack">
        <Show when={page.rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <Rows page={page} />
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

function Rows({ page }: Pick<Props, 'page'>) {
  const { say, link } = useView()
  const percentOf = ({ plan }: ListedPlan) => page.standings.get(plan.matterId)?.progress
  const columns: Column<ListedPlan>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ plan }) => (
        <a href={link(`/desk/plans/${plan.slug}`)}>
          <Say text={plan.title} />
        </a>
      ),
    },
    { head: words.leader, long: true, cell: ({ lead }) => <Say text={lead} /> },
    { head: words.endsOn, cell: ({ plan }) => <DateText day={plan.endsOn} style="short" /> },
    {
      head: words.progress,
      numeric: true,
      cell: (row) => {
        const progress = percentOf(row)
        return progress === undefined ? '–' : say(pageWords.percentOf(shownPercent(progress)))
      },
    },
  ]
  return <DataTable caption={words.plans} columns={columns} rows={page.rows} dense />
}
